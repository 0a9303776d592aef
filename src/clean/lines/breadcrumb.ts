import type { LineRule } from './lineRule.ts';

const STEP = String.raw`[\p{Lu}\d][^›»>|:.!?„“]{1,39}`;
const TRAIL = new RegExp(
  String.raw`^${STEP}(?:\s?[›»]\s?|\s>\s)${STEP}(?:(?:\s?[›»]\s?|\s>\s)${STEP}){0,4}$`,
  'u',
);

/** Where a page stands within its site: „Panorama › Wetter“. */
export const breadcrumb: LineRule = {
  reason: 'navigation',
  edges: true,
  takes: ['Panorama › Wetter', 'Home » Inland » Norden', 'Politik > Ausland'],
  leaves: ['Zinsen steigen >5 Prozent', '»So nicht«, sagt der Rat', 'Nord › Süd: Wohin die Wähler ziehen'],
  test: (text) => text.length <= 120 && TRAIL.test(text),
};
