/** Being built. */
export function AnalysesPage() {
    return null;
}
