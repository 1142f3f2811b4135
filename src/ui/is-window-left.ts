/**
 * Whether it loses the focus because the user went to another window: then it has it still, and what is
 * being typed there goes on.
 */
export const isWindowLeft = (target: EventTarget | null): boolean =>
  document.activeElement === target;
