/** Being built. */
export function MemosPage() {
    return null;
}
