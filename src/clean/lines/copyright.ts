import { startsWith } from '../../german/startsWith.ts';
import { sayingForms } from '../../german/verbsOfSaying.ts';
import type { LineRule } from './lineRule.ts';

/** The publisher's claim below the text; the credit of a picture is `readCaption`'s. */
const LABEL = startsWith([
  String.raw`(?:©|\(c\)|\(C\)|Copyright)\s*.{0,80}(?:\d{4}|Rechte vorbehalten|Nachdruck|GmbH|AG|Verlag|dpa-infocom)`,
  'The[- ]CNN[- ]Wire$',
  'Alle Rechte vorbehalten',
  String.raw`(?:Der|Dieser|Die|Unsere) (?:\p{L}+ ){0,4}(?:Text|Inhalte?|Texte|Artikel|Beitrag) (?:ist|sind|steht|stehen)(?:,? [\p{L}]+,?){0,6} unter (?:der|einer) (?:Lizenz|Creative|CC-)`,
  String.raw`IS[SB]N(?: \([^()]{3,20}\))?:? [\dX-]{8,17}$`,
  'All [Rr]ights [Rr]eserved',
  String.raw`©\s*dpa(?:$|-infocom)`,
  // „© Dorfbote mit dpa, AFP“
  String.raw`©\s*\S.{0,60} mit (?:(?:dpa|afp|apa|sda|rtr|epd|kna|dapd|reuters|AFP|APA|SDA|AP|KNA|Reuters|Agenturen|Agenturmaterial)(?:, | und |/|$)){1,4}$`,
  String.raw`(?:Die )?Vervielfältigung\b.{0,100}(?:untersagt|verboten|Genehmigung)`,
  'dpa-infocom,? ?dpa:',
  String.raw`dpa:\d{6}-\d{2}-\d+`,
  // how to cite, as journals and law reviews add it
  String.raw`(?:Zitiervorschlag|Zitierweise|Empfohlene Zitierweise|SUGGESTED CITATION|Suggested [Cc]itation|Zitieren als)\s*:?\s+\S.{8,}`,
  String.raw`(?:Unsere Standards|Our Standards)\s*:`,
]);
/** „Alle Rechte vorbehalten, sagte der Richter, …“: a sentence in which somebody speaks */
const SPOKEN =
  /,\s(?<verb>\p{Ll}{3,20})\s(?:\p{Lu}|(?:der|die|das|er|sie|es|man|ein|eine|sein|seine|ihr|ihre)\s)/u;
const WITHIN = /(?:Alle Rechte vorbehalten|[Aa]ll rights reserved)\.?$/u;

export const copyright: LineRule = {
  reason: 'copyright',
  takes: [
    '© Musterverlag 2021. Alle Rechte vorbehalten.',
    'Copyright 2019 Beispiel GmbH',
    '© Dorfbote mit dpa, AFP',
    'Der Text ist unter der Lizenz „Muster“ verfügbar',
    'Die von uns verfassten Inhalte stehen, soweit nicht anders vermerkt, unter der Lizenz CC BY 4.0.',
    'ISSN (Print) 1234-5678',
    'Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung.',
    'Alle Rechte vorbehalten, insbesondere das Recht der Vervielfältigung und Verbreitung.',
    '© dpa-infocom, dpa:210311-99-787331/3',
    'Zitiervorschlag: Streit um den Wall. In: Musterblatt, 19.01.2024, https://muster.example/1 (abgerufen am: 20.01.2024)',
    'SUGGESTED CITATION Beispiel, Anna: Der Wall, MusterBlog, 2023/11/08',
    'Unsere Standards: Die Grundsätze des Beispieldienstes',
  ],
  leaves: [
    'Copyright sei kein Hindernis für die Forschung, befand das Gericht.',
    'Alle Rechte liegen beim Verlag, so das Urteil.',
    'Alle Rechte vorbehalten, sagte die Pächterin, habe sie sich nie.',
    'Copyright 2019 Beispiel GmbH, stellte ein Gutachter fest, stehe zu Unrecht darunter.',
    '© Erika Muster/dpa',
    '© Erika Muster mit Hund',
    'Zitierweisen ändern sich, sagt die Germanistin.',
  ],
  test: (text) =>
    text.length <= 300 && (LABEL.test(text) || (text.length <= 160 && WITHIN.test(text))) && !isSpoken(text),
};

function isSpoken(text: string): boolean {
  const verb = SPOKEN.exec(text)?.groups?.['verb'];
  return verb !== undefined && sayingForms(verb) !== undefined;
}
