/** Being built. */
export function CodebookPage() {
    return null;
}
