import { edtfRange } from '../date/edtfRange.ts';
import { formatEdtf } from '../german/formatEdtf.ts';
import { RIGHTS_WORDS } from '../german/uiRecord.ts';
import { type ArticlePage, pageOf } from './articlePage.ts';
import { articleText, type Paragraph, type Segment, type TextPart } from './articleText.ts';
import { htmlDatetime } from './dateView.ts';
import type { Frame } from './frame.ts';
import { isCorporate } from './isCorporate.ts';
import { xml } from './xml.ts';

/** What was done to every text, once for all: TEI's editorial declaration. */
const EDITORIAL =
  'Seitenköpfe, Bildunterschriften, Autorenzeilen und Verweise sind aus dem Text genommen. Personen, Orte, Organisationen und Daten hat ein Programm ausgezeichnet; nur Einträge mit Normdaten hat die Redaktion geprüft.';

const TAGS = { people: 'persName', places: 'placeName', organisations: 'orgName' } as const;

/** An article as TEI P5, with the same rights as its page: names and dates marked, facts in the header, nothing invented. */
export function tei(page: ArticlePage, frame: Frame): string {
  const { record } = page;
  const { title, subtitle, authors, agencies, source, published, rights } = record;
  const address = (sitePath: string): string => frame.publicUrl(sitePath) ?? frame.href(sitePath);
  const author = (name: string): string => {
    const tag = isCorporate(name, source) ? 'orgName' : 'persName';
    return `<author><${tag}>${xml(name)}</${tag}></author>`;
  };
  const names = authors.map(author);
  const corporate = agencies.map((name) => `<author><orgName>${xml(name)}</orgName></author>`);
  const date = published ? dateTag(published.edtf, formatEdtf(published.edtf), published.certainty) : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de">
<teiHeader>
<fileDesc>
<titleStmt><title>${xml(title)}</title>${names.join('')}</titleStmt>
<publicationStmt><publisher>${xml(frame.settings.publisher ?? frame.settings.title)}</publisher><idno>${xml(record.id)}</idno><availability status="${rights === 'full' ? 'unknown' : 'restricted'}"><p>${xml(RIGHTS_WORDS[rights])}</p></availability></publicationStmt>
<sourceDesc><bibl>${[...names, ...corporate].join('')}<title level="a">${xml(title)}</title>${subtitle ? `<title level="a" type="sub">${xml(subtitle)}</title>` : ''}${source ? `<title level="j">${xml(source.name)}</title>` : ''}${date}${record.url ? `<ref target="${xml(teiUri(record.url))}"/>` : ''}</bibl></sourceDesc>
</fileDesc>
<encodingDesc><editorialDecl><p>${xml(EDITORIAL)}</p></editorialDecl></encodingDesc>
<profileDesc><langUsage><language ident="de">Deutsch</language></langUsage></profileDesc>
</teiHeader>
<text><body>
${body(articleText(record, true, pageOf(page)), address)}
</body></text>
</TEI>
`;
}

/** Paragraphs before the first heading stand in the body itself; each heading opens a division. */
function body(parts: readonly TextPart[], address: (sitePath: string) => string): string {
  if (parts.length === 0) return '<p/>';
  let open = false;
  const lines = parts.map((part) => {
    if (part.kind === 'list')
      return `<list>${part.items.map((item) => `<item${idOf(item)}>${words(item.segments, address)}</item>`).join('')}</list>`;
    const inside = words(part.segments, address);
    if (part.kind === 'quote') return `<p${idOf(part)}><quote>${inside}</quote></p>`;
    if (part.kind === 'paragraph') return `<p${idOf(part)}>${inside}</p>`;
    const before = open ? '</div>\n' : '';
    open = true;
    return `${before}<div><head${idOf(part)}>${inside}</head>`;
  });
  return `${lines.join('\n')}${open ? '</div>' : ''}`;
}

function idOf({ id }: Paragraph): string {
  return ` xml:id="${id}"`;
}

function words(segments: readonly Segment[], address: (sitePath: string) => string): string {
  return segments
    .map((segment) => {
      const text = xml(segment.text);
      if (segment.kind === 'name') {
        const tag = TAGS[segment.of];
        const ref = segment.path === null ? '' : ` ref="${xml(address(segment.path))}"`;
        return `<${tag}${ref}>${text}</${tag}>`;
      }
      return segment.kind === 'date' ? dateTag(segment.edtf, segment.text) : text;
    })
    .join('');
}

/** `@when` for a plain year, month or day; for all else the first and last day it can mean. Open ends are left open. */
function dateTag(edtf: string, text: string, certainty?: 'stated' | 'inferred'): string {
  const cert = certainty === 'inferred' ? ' cert="medium"' : '';
  const when = htmlDatetime(edtf);
  if (when !== null) return `<date when="${when}"${cert}>${xml(text)}</date>`;
  const range = edtfRange(edtf);
  const bound = (name: string, day: string | undefined): string =>
    day && /^\d{4}-/.test(day) && !/^(?:0000|9999)/.test(day) ? ` ${name}="${day}"` : '';
  return `<date${bound('notBefore', range?.first)}${bound('notAfter', range?.last)}${cert}>${xml(text)}</date>`;
}

/** An address as TEI's pointer type takes it: without spaces and other characters that URIs spell out. */
function teiUri(url: string): string {
  return encodeURI(url).replaceAll('%25', '%');
}
