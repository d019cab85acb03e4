/** Given as `ref` to what a person has just opened: the first field in it is where they go on. */
export function focusFirst(element: HTMLElement | null): void {
    element?.querySelector<HTMLElement>('input:not([type=radio]), textarea, select')?.focus();
}
