/** Being built. */
export function StudyPage() {
    return null;
}
