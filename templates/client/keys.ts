/** `/` goes to the search field, the arrows follow the page's own links to its neighbours in time. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) {
      if (event.key !== '/' || isTyping(event.target)) return;
    }
    if (event.key === '/') focusSearch(event);
    if (event.key === 'ArrowLeft') follow('prev');
    if (event.key === 'ArrowRight') follow('next');
  });
}

/** Keys belong to a field that is being written in, and to what scrolls or plays. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, summary, .scroll, .scroll *'))
  );
}

function focusSearch(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search], .mast input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function follow(rel: 'prev' | 'next'): void {
  document.querySelector<HTMLAnchorElement>(`main a[rel=${rel}]`)?.click();
}
