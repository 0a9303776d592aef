/**
 * Makes a part of the page anew and leaves the keyboard where it was: on the element with the same `data-halt`, or else, if the
 * element it was on is gone, on `otherwise`.
 */
export function keepFocus(change: () => void, otherwise: HTMLElement): void {
  const before = document.activeElement;
  const halt = before instanceof HTMLElement ? before.dataset['halt'] : undefined;
  change();
  if (before === null || before.isConnected) return;
  const same = halt === undefined ? null : document.querySelector(`[data-halt="${CSS.escape(halt)}"]`);
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
  else otherwise.focus({ preventScroll: true });
}
