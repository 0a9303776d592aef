/** Milliseconds for which a button says that it has done its work. */
const SAID = 3000;

/** A button beside each text that is there to be copied. Without a clipboard there is none. */
export function addCopyButtons(): void {
  if (!navigator.clipboard) return;
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Kopieren';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent ?? '');
      button.textContent = 'Kopiert';
      setTimeout(() => {
        button.textContent = 'Kopieren';
      }, SAID);
    });
    text.after(button);
  }
}
