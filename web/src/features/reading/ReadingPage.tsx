/** Being built. */
export function ReadingPage() {
    return null;
}
