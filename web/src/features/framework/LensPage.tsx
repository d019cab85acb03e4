/** Being built. */
export function LensPage() {
    return null;
}
