import { isSection } from '../../german/sections.ts';
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
  takes: [
    'Panorama › Wetter',
    'Home » Inland » Norden',
    'Politik > Ausland',
    'Startseite Politik Ausland',
    'StartseiteWirtschaft',
  ],
  leaves: [
    'Zinsen steigen >5 Prozent',
    '»So nicht«, sagt der Rat',
    'Nord › Süd: Wohin die Wähler ziehen',
    'Home Office',
    'Home Sport boomt',
  ],
  test: (text) => text.length <= 120 && (TRAIL.test(text) || isBareTrail(text)),
};

/** „Startseite Politik“, „StartseitePolitik“: its signs were lost when it was copied */
function isBareTrail(text: string): boolean {
  const [first, ...others] = text.split(/ |(?<=\p{Ll})(?=\p{Lu})/u);
  return (first === 'Startseite' || first === 'Home') && others.length > 0 && others.every(isSection);
}
