/** Being built. */
export function ThemesPage() {
    return null;
}
