const KEYS: readonly [keys: readonly string[], meaning: string][] = [
  [['/'], 'zum Suchfeld'],
  [['←', '→'], 'voriger, nächster Tag, Monat oder Artikel'],
  [['j', 'k'], 'nächster, voriger Artikel einer Liste'],
  [['↓', '↑'], 'ebenso, wenn ein Artikel der Liste ausgewählt ist'],
  [['Enter'], 'ausgewählten Artikel öffnen'],
  [['Esc'], 'Markierungen im Artikel entfernen, dieses Fenster schließen'],
  [['?'], 'diese Übersicht'],
];

const SETTING = 'tasten';

/** Whether the reader has left the keys on: some software types letters that are not meant for a page. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'aus';
  } catch {
    return true;
  }
}

function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SETTING);
    else localStorage.setItem(SETTING, 'aus');
  } catch {
    // no storage: the choice cannot be kept
  }
}

/** Puts „Tastenkürzel“ among the links of the page's foot. */
export function addKeyHelpButton(): void {
  const button = make('button', 'Tastenkürzel');
  button.type = 'button';
  button.className = 'plain';
  button.addEventListener('click', openKeyHelp);
  const item = make('li');
  item.append(button);
  document.querySelector('.foot ul')?.append(item);
}

/** Opens the list of keys over the page; it is made on first use. */
export function openKeyHelp(): void {
  const known = document.getElementById('tasten');
  const dialog = known instanceof HTMLDialogElement ? known : makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const dialog = make('dialog');
  dialog.id = 'tasten';
  const heading = make('h2', 'Tastenkürzel');
  heading.id = 'tasten-titel';
  dialog.setAttribute('aria-labelledby', heading.id);
  const list = make('dl');
  for (const [keys, meaning] of KEYS) {
    const term = make('dt');
    for (const key of keys) term.append(make('kbd', key), ' ');
    list.append(term, make('dd', meaning));
  }
  const box = make('input');
  box.type = 'checkbox';
  box.checked = keysAreOn();
  box.addEventListener('change', () => turnKeys(box.checked));
  const label = make('label');
  label.append(box, ' Tastenkürzel verwenden');
  const close = make('button', 'Schließen');
  close.type = 'button';
  close.autofocus = true;
  close.addEventListener('click', () => dialog.close());
  dialog.append(heading, list, label, close);
  document.body.append(dialog);
  return dialog;
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
