import { PICTURE_AGENCY, PICTURE_WORD } from '../german/captions.ts';
import { isHost } from './isHost.ts';

/** A picture's caption, `text` '' where only the credit stands there. */
export interface Caption {
  text: string;
  credit: string | null;
}

const CREDIT = new RegExp(
  `(?:^|[\\s(\\[|/–-])(?<label>${PICTURE_WORD}\\s*:\\s*|(?:©|\\(c\\)|Copyright:?)\\s*)(?<name>[^()\\[\\]]{2,90}(?:\\([^()]{2,40}\\))?)[)\\]]?\\.?$`,
  'u',
);
/** What every labelled credit holds, asked first: the pattern is tried at each place of a paragraph. */
const LABEL = /[:©]|\(c\)|Copyright/;
const BRACKETED =
  /\((?:(?:Archiv|Symbol|Pool|Handout|Agentur|Datei)-?(?:[Bb]ild|[Ff]oto|[Aa]ufnahme)|Pool)\)$/u;
/** „… picture alliance/dpa“ at the end, without a label */
const BARE_CREDIT =
  /\s[|/–-]\s?(?<name>(?:imago|IMAGO|picture[ -]alliance|Getty Images|Keystone|KEYSTONE)[^.]{0,60}|(?<=\s-\s)(?:keystone|sda|AFP|dpa|AP|Reuters|EPA|zvg)(?:\/\p{L}{2,12})?)$/u;
/** „Reuters/Anna Beispiel“, „ORF.at/Bert Muster“ on a line of its own */
const BARE_LINE =
  /^(?<house>\p{Lu}[\p{L}. ]{1,24}|\p{L}+\.\p{Ll}{2,3})\s?\/\s?(?:\p{L}{2,12}\s?\/\s?)?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,2}$/u;
/** „Der König in Musterstadt (picture alliance / AP / Anna Beispiel)“ */
const CREDIT_IN_BRACKETS =
  /\((?<name>(?:(?:picture[ -]alliance|imago|IMAGO|Imago|Getty Images)(?!\p{L})[^()]{0,80}|(?:AFP|dpa|AP|APA|EPA|epa|Reuters|Keystone|ddp|laif)(?!\p{L})[^()]{0,40}\/\s?\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L} .-]{2,40}))\)$/u;
/** „Anna Beispiel / AFP“ on a line of its own */
const NAME_AND_HOUSE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}\s?\/\s?(?:AFP|AP|EPA|EPA-EFE|Reuters|REUTERS|dpa|DPA|APA|Keystone|KEYSTONE|Getty(?: Images)?|Imago|IMAGO|NTB|TT|Anadolu|Xinhua|TASS)(?:\s?\/\s?\p{Lu}[\p{L} ]{1,20})?$/u;
const LONGEST_CAPTION = 420;
/** „Der Hafen am Abend. © Muster“ behind „Bild:“ holds the credit, but is none */
const SECOND_LABEL = /\s(?:©|\(c\)|Foto:|Bild:)/u;

/**
 * Reads a caption or a bare credit; null for anything else.
 *
 * „Der Hafen am Abend. Foto: Muster/dpa“ → text, credit `Muster/dpa`; so „Bild: Der Hafen am Abend. © Muster“;
 * „Foto: Das ist das Thema der neuen Ausstellung.“ → null
 */
export function readCaption(paragraph: string): Caption | null {
  if (paragraph.length > LONGEST_CAPTION) return null;
  const bracketed = IN_SQUARE_BRACKETS.exec(paragraph)?.groups;
  if (bracketed?.['text'] !== undefined && /Foto|Bild|Aufnahme|Archiv/u.test(paragraph))
    return { text: bracketed['text'].trim(), credit: bracketed['name'] ?? null };
  const voiced = VOICED.exec(paragraph)?.groups;
  if (voiced !== undefined)
    return voiced['credit'] === undefined
      ? { text: voiced['text'] ?? '', credit: null }
      : { text: '', credit: voiced['credit'] };
  const inBrackets = CREDIT_IN_BRACKETS.exec(paragraph.slice(-120))?.groups?.['name'];
  // an agency alone is where a report comes from
  if (
    inBrackets?.includes('/') === true &&
    paragraph.length <= 250 &&
    !isReport(paragraph.slice(0, -inBrackets.length - 2))
  )
    return { text: paragraph.slice(0, -inBrackets.length - 2).trim(), credit: inBrackets };
  if (paragraph.length <= 80 && NAME_AND_HOUSE.test(paragraph)) return { text: '', credit: paragraph };
  const house = paragraph.length <= 60 ? BARE_LINE.exec(paragraph)?.groups?.['house'] : undefined;
  if (house !== undefined && (PICTURE_AGENCY.test(house) || isHost(house)))
    return { text: '', credit: paragraph };
  const glued = paragraph.includes('Bild: ') ? GLUED.exec(paragraph)?.groups : undefined;
  if (glued?.['text'] !== undefined && glued['name'] !== undefined && isCredit(glued['name']))
    return { text: glued['text'], credit: glued['name'] };
  const round = paragraph.startsWith('(') ? IN_ROUND_BRACKETS.exec(paragraph)?.groups : undefined;
  if (round?.['text'] !== undefined && round['name'] !== undefined)
    return { text: round['text'], credit: round['name'] };
  if (paragraph.length <= 80 && HOUSES.test(paragraph)) return { text: '', credit: paragraph };
  const first = findCredit(paragraph);
  if (first === null && NUMBERED.test(paragraph)) return numbered(paragraph);
  if (first === null)
    return BRACKETED.test(paragraph) ? { text: paragraph.replace(BRACKETED, '').trim(), credit: null } : null;
  const read = readCredit(paragraph, first, paragraph);
  if (read !== null || first.index > 0) return read;
  // the label opened the caption, and the credit stands behind it
  const label = first[0].length - (first.groups?.['name']?.length ?? 0);
  const rest = paragraph.slice(label).trim();
  const second = findCredit(rest);
  return second === null || second.index === 0 ? null : readCredit(rest, second, paragraph);
}

/** „Der Hafen am AbendBild: Muster/AP“: the credit that the layout set apart */
const GLUED = /^(?<text>.{10,300}[\p{Ll})])Bild: (?<name>[^()]{2,90})$/u;
/** „(Archivbild vom Mai: Parade am Hafen – Foto Muster/picture alliance)“ */
const IN_ROUND_BRACKETS =
  /^\((?<text>(?:Archiv|Symbol)?-?(?:[Bb]ild|[Ff]oto)[^()]{5,200}?)\s[–-]\s(?:Foto|Bild):? (?<name>\p{L}[^()]{2,60})\)$/u;
/** „Getty Images/iStockphoto“: houses that sell pictures and no reports */
const HOUSES =
  /^(?:Getty Images|iStock(?:photo)?|imago images|IMAGO|Imago|picture alliance|Shutterstock|Keystone)(?:\s?\/\s?(?:\p{L}[\p{L}.-]*)(?: \p{Lu}[\p{L}.-]*){0,2}){1,3}$/u;

/** „Bildunterschrift, Der Hafen am Abend“, „Bildquelle, Muster“: how machines translate the labels that a page reads aloud */
const VOICED =
  /^(?:(?:Bildunterschrift|Bildbeschreibung|Bildtext|Bildlegende|Image caption), (?<text>.{5,300})|(?:Bildquelle|Bildrechte|Image source), (?<credit>[^.!?]{2,60}))$/u;

/** „Bild 1 von 12: Der Hafen am Abend. Keystone/Anna Beispiel“ */
const NUMBERED = /^(?:Bild|Foto) \d{1,3} (?:von|\/) \d{1,3}\s?[:|–-]?\s/u;

function numbered(paragraph: string): Caption {
  const text = paragraph.replace(NUMBERED, '').trim();
  const credit = /(?<=[.!?]) (?<name>[^.!?]{2,60})$/u.exec(text)?.groups?.['name'];
  return credit !== undefined && isCredit(credit)
    ? { text: text.slice(0, -credit.length).trim(), credit }
    : { text, credit: null };
}

function findCredit(paragraph: string): RegExpExecArray | null {
  return (LABEL.test(paragraph) ? CREDIT.exec(paragraph) : null) ?? BARE_CREDIT.exec(paragraph);
}

function readCredit(paragraph: string, found: RegExpExecArray, whole: string): Caption | null {
  const name = found.groups?.['name']?.trim() ?? '';
  if (!isCredit(name)) return null;
  const quelle = /^(?:Quelle|Copyright|Karte)/u.test(found.groups?.['label'] ?? '');
  if (quelle && !PICTURE_AGENCY.test(name) && !isDatedMap(whole, name)) return null;
  // „… fließt weniger Gas. Der Minister schwieg. (Quelle: Reuters)“: where a report comes from
  if (quelle && isReport(paragraph.slice(0, found.index)) && !/[/|]|imago|getty|alliance/iu.test(name))
    return null;
  return {
    text: paragraph
      .slice(0, found.index)
      .replace(/[,;/|]\s*$/u, '')
      .replace(
        /^(?:Rubriklistenbild|Aufmacherbild|Teaserbild|Titelbild|Artikelbild|Symbolbild)\s*:?\s*$/u,
        '',
      )
      .trim(),
    credit: name,
  };
}

/** „Karte: Schraffiert sind die besetzten Gebiete. Quelle: ISW/26.07.2022“ */
const isDatedMap = (paragraph: string, name: string): boolean =>
  /^(?:Karte|Grafik|Infografik|Schaubild)\s?:/u.test(paragraph) &&
  name.length <= 60 &&
  name.split(' ').length <= 6;

/** Two sentences and more are a paragraph of the text. */
const isReport = (before: string): boolean =>
  /[.!?]["“”»]?\s+\p{Lu}.{20,}[.!?]["“”»]?\s*\(?\s*$/u.test(before);

/** „[Das Foto zeigt den Bomber. (Foto nicht zum Verkauf) (Yonhap)]“: how agencies of East Asia set their captions */
const IN_SQUARE_BRACKETS =
  /^\[(?<text>[^[\]]{20,300}?)(?:\s*\((?:Foto|Bild|PHOTO|Photo)[^()]{0,40}\))?\s*\((?<name>\p{Lu}[^()]{1,40})\)\.?\]$/u;

/** A credit is names: hardly a small word, no sentence. */
function isCredit(name: string): boolean {
  if (SECOND_LABEL.test(name)) return false;
  if (PICTURE_AGENCY.test(name) && name.length <= 60 && !/[!?]/.test(name))
    return !/\p{Ll}{3} \p{Ll}{3,} \p{Ll}{3}/u.test(name);
  const words = name
    .replace(/\s?\/\s?\p{Ll}{2,5}(?!\p{L})/gu, '')
    .split(/[\s/,]+/u)
    .filter((word) => word !== '');
  const small = words.filter(
    (word) => /^\p{Ll}{3,}/u.test(word) && !/^(?:und|von|van|der|via|privat)$/u.test(word),
  );
  return words.length <= 8 && small.length === 0 && !/\p{Ll}{3}[.!?]$/u.test(name);
}
