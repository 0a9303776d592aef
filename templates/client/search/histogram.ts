import type { DateBin } from '../../../src/search/dateBins.ts';
import { element } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Height of the highest bar in the drawing's own units. */
const HEIGHT = 100;

/**
 * Hits over time as a row of bars, each a button. Pressing one takes its span, pressing another with Shift, or dragging from
 * one to another, the span between; the keyboard does the same with Enter and Shift+Enter, and Shift with an arrow widens or narrows
 * the span by one bar.
 */
export function histogram(
  bins: readonly DateBin[],
  chosen: { from: string; to: string },
  choose: (from: string, to: string) => void,
): HTMLElement {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  /** bar that a drag began on */
  let anchor = -1;
  /** first and last bar chosen, kept while arrows are pressed faster than hits are shown; -1 for none */
  let span = { low: -1, high: -1 };
  const take = (a: number, b: number): void => {
    span = { low: Math.min(a, b), high: Math.max(a, b) };
    const [start, end] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
    if (start && end) choose(start.from, end.to);
  };
  const isChosen = ({ from, to }: DateBin): boolean =>
    (chosen.from !== '' || chosen.to !== '') &&
    (chosen.from === '' || from >= chosen.from) &&
    (chosen.to === '' || to <= chosen.to);
  span = { low: bins.findIndex(isChosen), high: bins.findLastIndex(isChosen) };
  const bars: HTMLElement[] = bins.map((bin, i) => {
    const words = `${bin.label}: ${bin.count} Treffer`;
    const button = element('button', {
      type: 'button',
      title: words,
      'data-halt': bin.from,
      'aria-pressed': String(isChosen(bin)),
    });
    button.append(bar(bin.count / most), element('span', { class: 'unseen' }, words));
    button.addEventListener('pointerdown', () => {
      anchor = i;
    });
    button.addEventListener('pointerup', () => {
      if (anchor >= 0 && anchor !== i) take(anchor, i);
      anchor = -1;
    });
    button.addEventListener('click', ({ shiftKey }) => {
      const first = shiftKey ? bins.findIndex(isChosen) : -1;
      take(first < 0 ? i : first, i);
    });
    button.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      const next = bars[i + step]?.querySelector('button');
      if (!event.shiftKey || step === 0 || next == null) return;
      event.preventDefault();
      // the end of the span that the keyboard is not on stays where it is
      const still = i === span.low ? span.high : i === span.high ? span.low : i;
      next.focus();
      take(still, i + step);
    });
    return element('li', {}, button);
  });
  return element(
    'div',
    { class: 'verlauf-rahmen' },
    element(
      'div',
      {},
      element('ol', { class: 'verlauf' }, ...bars),
      element(
        'p',
        { class: 'verlauf-enden' },
        element('span', {}, bins[0]?.label ?? ''),
        element('span', {}, bins.at(-1)?.label ?? ''),
      ),
    ),
  );
}

/** A bar that fills its button from below. */
function bar(share: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 10 ${HEIGHT}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const rect = document.createElementNS(SVG, 'rect');
  const height = share === 0 ? 0 : Math.max(2, Math.round(share * HEIGHT));
  for (const [name, value] of [
    ['x', 1],
    ['y', HEIGHT - height],
    ['width', 8],
    ['height', height],
  ] as const)
    rect.setAttribute(name, String(value));
  svg.append(rect);
  return svg;
}
