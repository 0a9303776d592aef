import { elementsOf, type HtmlElement, textOf } from '../tree.ts';
import type { Measure } from './measureTree.ts';

/** What the button of a newsletter says: „Jetzt anmelden“, „ABONNIEREN“ */
const SIGN_UP = /^(?:jetzt |hier |kostenlos |gratis |newsletter ){0,2}(?:anmelden|abonnieren|registrieren|bestellen|eintragen)[!.]?$/i;
/** Such a box speaks of what it sends, or has a field for the address. */
const SENT = /newsletter|postfach|e-?mail|push-/i;
const LONGEST_BUTTON = 40;
/** The longest box, in characters that are no white space, and the most of the page's prose it may hold */
const LONGEST_BOX = 600;
const LARGEST_SHARE = 0.4;
const BOXES = new Set(['div', 'aside', 'section', 'form']);

/** The boxes around a button that signs the reader up for letters, where no name of an element says so. `total`: the page's prose. */
export function signupBoxes(
  root: HtmlElement,
  measures: ReadonlyMap<HtmlElement, Measure>,
  holdsTitle: ReadonlySet<HtmlElement>,
  total: number,
): ReadonlySet<HtmlElement> {
  const boxes = new Set<HtmlElement>();
  for (const element of elementsOf(root)) {
    if (element.tag !== 'button' || (measures.get(element)?.all ?? 0) > LONGEST_BUTTON || !SIGN_UP.test(textOf(element)))
      continue;
    let box: HtmlElement | null = null;
    for (let at = element.parent; at !== null && BOXES.has(at.tag) && !holdsTitle.has(at); at = at.parent) {
      const { all, prose } = measures.get(at) ?? { all: 0, prose: 0 };
      if (all > LONGEST_BOX || prose > total * LARGEST_SHARE) break;
      box = at;
    }
    if (box !== null && (SENT.test(textOf(box)) || takesAddress(box))) boxes.add(box);
  }
  return boxes;
}

function takesAddress(box: HtmlElement): boolean {
  for (const { tag } of elementsOf(box)) if (tag === 'input') return true;
  return false;
}
