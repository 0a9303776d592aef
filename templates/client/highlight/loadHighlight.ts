/** Loads the marking of words on articles that were reached from a search, and on no others. `src` is that of this page's script. */
export function loadHighlight(src: string): void {
  if (!new URLSearchParams(location.search).has('markiere')) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('markieren.js', src).href;
  document.head.append(script);
}
