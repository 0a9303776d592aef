/** A bar with „1 von 5“, previous and next, that walks through the marked places. Escape takes it and the marks away. */
export function markNavigation(places: readonly HTMLElement[][]): HTMLElement {
  let current = -1;
  const count = document.createElement('span');
  count.setAttribute('aria-live', 'polite');
  const show = (to: number): void => {
    for (const mark of places[current] ?? []) mark.classList.remove('aktuell');
    current = (to + places.length) % places.length;
    const marks = places[current] ?? [];
    for (const mark of marks) mark.classList.add('aktuell');
    marks[0]?.scrollIntoView({ block: 'center' });
    count.textContent = `Stelle ${current + 1} von ${places.length}`;
  };
  const bar = document.createElement('div');
  const close = (): void => {
    for (const mark of places.flat()) mark.replaceWith(...mark.childNodes);
    bar.remove();
    removeEventListener('keydown', onKey);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  bar.className = 'markierungen';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'Fundstellen im Artikel');
  bar.append(
    count,
    button('Vorige Fundstelle', '↑', () => show(current - 1)),
    button('Nächste Fundstelle', '↓', () => show(current + 1)),
    button('Markierungen entfernen', '×', close),
  );
  addEventListener('keydown', onKey);
  count.textContent = places.length === 1 ? '1 Fundstelle' : `${places.length} Fundstellen`;
  return bar;
}

function button(label: string, sign: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.setAttribute('aria-label', label);
  made.title = label;
  made.textContent = sign;
  made.addEventListener('click', onClick);
  return made;
}
