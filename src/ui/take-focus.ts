/**
 * Takes the focus when the element appears, for what comes in place of the control that was pressed:
 * left alone, the focus would fall to the start of the page.
 */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
