/** Leads links marked `data-today` to the reader's own day: `/an-diesem-tag/` → `/an-diesem-tag/09/#tag-05`. */
export function leadToToday(now = new Date()): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-today]');
  // the words for a day cost a page's script more than all the rest
  if (links.length === 0) return;
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const words = new Intl.DateTimeFormat('de', { day: 'numeric', month: 'long' }).format(now);
  for (const link of links) {
    link.href = `${link.pathname}${month}/#tag-${day}`;
    link.textContent = `${link.textContent}: ${words}`;
    link.dataset['today'] = 'bekannt';
    link.hidden = false;
  }
}
