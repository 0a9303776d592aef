import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanArticle } from '../../src/clean/cleanArticle.ts';
import { findPublication } from '../../src/date/findPublication.ts';
import { findSource } from '../../src/source/findSource.ts';
import { knowledge, rawArticle } from '../support/cleanCase.ts';

/** How the pages of outlets state who wrote an article and when: one small page for each way. */

const TEXT = [
  'Der Rat der Stadt hat am Abend den Haushalt beschlossen, nach Stunden der Debatte und mit knapper Mehrheit.',
  'Die Opposition nannte das Papier mutlos, die Kämmerin sprach dagegen von einem guten Tag für die Stadt.',
  'Im kommenden Jahr soll vor allem in Schulen investiert werden, auch das Freibad wird nach langem Streit saniert.',
];

interface Parts {
  head?: string;
  header?: string;
  below?: string;
  title?: string;
  h1?: string;
}

function page({
  head = '',
  header = '',
  below = '',
  title = 'Haushalt beschlossen',
  h1 = title,
}: Parts): string {
  const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="de"><head><title>${title}</title>${head}</head><body><main><article>
    <header><h1>${h1}</h1>${header}</header>${paragraphs}${below}</article></main></body></html>`;
}

interface Facts {
  authors: string[];
  agencies: string[];
  day: string | undefined;
  title: string;
}

/** The facts of a page; the body must be the text and nothing else. */
function read(parts: Parts): Facts {
  const raw = rawArticle(page(parts), 'seite.html');
  const clean = cleanArticle(raw, knowledge);
  assert.deepEqual(clean.text.split('\n\n'), TEXT);
  return {
    authors: clean.authors.map(({ value }) => value),
    agencies: findSource(clean, raw, knowledge).agencies.map(({ value }) => value),
    day: findPublication(clean, raw, knowledge).published?.edtf,
    title: clean.title.value,
  };
}

const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const article = (more: object): { head: string } => ({
  head: ld({
    '@type': 'NewsArticle',
    headline: 'Haushalt beschlossen',
    datePublished: '2024-03-05',
    ...more,
  }),
});
const person = (name: unknown): object => ({ '@type': 'Person', name });
const organisation = (name: string): object => ({ '@type': 'Organization', name });

const ANNA = ['Anna Muster'];
const BOTH = ['Anna Muster', 'Bert Beispiel'];

/** Three other articles, with their writers, in elements whose names say nothing. */
const TEASERS = ['Bert Beispiel', 'Carla Probe', 'Dora Test']
  .map(
    (name) =>
      `<div class="x1"><a href="/${name.length}"><h3>Ein anderer Streit</h3></a><div>Von ${name}</div></div>`,
  )
  .join('');

const AUTHORS: readonly [what: string, parts: Parts, authors: string[], agencies?: string[]][] = [
  ['the card of a share', { head: '<meta name="twitter:misc:Written by" content="Anna Muster">' }, ANNA],
  ['the card’s creator', { head: '<meta name="twitter:creator" content="Anna Muster">' }, ANNA],
  ['the card’s account', { head: '<meta name="twitter:creator" content="@amuster">' }, []],
  [
    'several in one field',
    { head: '<meta property="mrf:authors" content="Anna Muster;Bert Beispiel">' },
    BOTH,
  ],
  [
    'a name with „von“',
    { header: '<div class="meta"><a href="/redaktion/u" rel="author"><span>Ulf von Muster</span></a></div>' },
    ['Ulf von Muster'],
  ],
  ['„von“ behind a word', { header: '<div class="author">Gastbeitrag von Anna Muster</div>' }, ANNA],
  ['a name for a site', article({ author: person('Anna Muster für Muster.de') }), ANNA],
  ['„Von“ in structured data', article({ author: person('Von Anna Muster, Berlin') }), ANNA],
  ['a string of two', article({ author: 'Anna Muster und Bert Beispiel' }), BOTH],
  ['several names of one person', article({ author: person(BOTH) }), BOTH],
  ['lists within lists', article({ author: [[person('Anna Muster')], [person('Bert Beispiel')]] }), BOTH],
  ['an @list', article({ author: { '@list': [person('Anna Muster')] } }), ANNA],
  [
    'an ItemList',
    article({ author: { '@type': 'ItemList', itemListElement: [{ item: person('Anna Muster') }] } }),
    ANNA,
  ],
  ['names in parts', article({ author: { givenName: 'Anna', familyName: 'Muster' } }), ANNA],
  ['a creator', article({ author: [], creator: 'Anna Muster' }), ANNA],
  ['small letters', article({ author: person('anna muster') }), ANNA],
  ['capitals', article({ author: person('ANNA MUSTER') }), ANNA],
  ['an Arabic name', article({ author: person('Yusuf al-Muster') }), ['Yusuf al-Muster']],
  ['a role behind a comma', article({ author: person('Anna Muster, Wirtschaftsredakteurin') }), ANNA],
  ['a role before the name', article({ author: person('Redakteurin Anna Muster') }), ANNA],
  [
    'a role behind the name',
    article({ author: person('Anna Muster Landespolitische Korrespondentin') }),
    ANNA,
  ],
  ['a studio', article({ author: person('Anna Muster, ARD-Studio Moskau') }), ANNA],
  ['an agency', article({ author: person('Deutsche Presse-Agentur GmbH') }), [], ['dpa']],
  [
    'an agency as organisation',
    article({ author: [person('Anna Muster'), organisation('dpa')] }),
    ANNA,
    ['dpa'],
  ],
  ['an agency in brackets', article({ author: person('Anna Muster (mit dpa)') }), ANNA, ['dpa']],
  ['an agency with its desk', article({ author: person('dpa/lno') }), [], ['dpa']],
  [
    'a desk where nobody is named',
    article({ author: organisation('Redaktion Lokales') }),
    ['Redaktion Lokales'],
  ],
  [
    'a desk beside a name',
    {
      ...article({ author: organisation('Redaktion Lokales') }),
      header: '<p class="byline">Von Anna Muster</p>',
    },
    ANNA,
  ],
  [
    'the outlet itself',
    article({ author: organisation('Musterblatt'), publisher: organisation('Musterblatt') }),
    [],
  ],
  ['nobody', article({ author: person('admin') }), []],
  [
    'who put it online, and who wrote it',
    { ...article({ author: person('Zora Technik') }), header: '<p>Von Anna Muster</p>' },
    ANNA,
  ],
  ['meta: „Von … und …“', { head: '<meta name="author" content="Von Anna Muster und Bert Beispiel">' }, BOTH],
  ['a town behind the name', article({ author: person('Anna Muster, Bad Beispiel') }), ANNA],
  ['a studio named after its outlet', article({ author: person('Anna Muster, ARD Tel Aviv') }), ANNA],
  [
    'the outlet that no record knows, and its town',
    { header: '<p class="byline">Von Anna Muster, Beispielsender Hannover</p>' },
    ANNA,
  ],
  [
    'a surname that is a town',
    article({ author: 'Anna Muster, Peter Hannover' }),
    ['Anna Muster', 'Peter Hannover'],
  ],
  [
    'a role in a compound',
    article({ author: person('BLATT-online-Redakteur Bert Beispiel') }),
    ['Bert Beispiel'],
  ],
  ['a surname that is a word', article({ author: person('Peter Stand') }), ['Peter Stand']],
  ['what stands after a name', article({ author: person('Bert Beispiel jun.') }), ['Bert Beispiel jun.']],
  ['the surname first', { head: '<meta name="author" content="Muster, Anna">' }, ANNA],
  ['two first names', { head: '<meta name="author" content="Martin, Peter">' }, []],
  ['who took the pictures', article({ author: 'Anna Muster (Text) und Bert Beispiel (Fotos)' }), ANNA],
  ['text and pictures by one', article({ author: person('Anna Muster (Text und Fotos)') }), ANNA],
  [
    'a desk as an organisation beside a person',
    article({ author: [person('Anna Muster'), organisation('Redaktion Lokales')] }),
    ['Anna Muster', 'Redaktion Lokales'],
  ],
  [
    'a company beside a person',
    article({ author: [person('Anna Muster'), organisation('Dorfbote Medien GmbH')] }),
    ANNA,
  ],
  [
    'a name and an address in a network',
    { header: '<div class="author-line"><a>Anna Muster</a><a>@amuster</a><p>Redakteurin</p></div>' },
    ANNA,
  ],
  [
    '„Autorin“ without a colon',
    { header: '<div class="author"><p>Autorin <span>Anna Muster:</span></p></div>' },
    ANNA,
  ],
  [
    'a line break between names',
    { header: '<div class="byline">Von<br>Anna Muster<br>und Bert Beispiel</div>' },
    BOTH,
  ],
  ['and others', { header: '<p>Von Anna Muster u. a.</p>' }, ANNA],
  ['a translator', { header: '<p>Von Anna Muster. Aus dem Dänischen von Bert Beispiel</p>' }, ANNA],
  [
    'who put it into a system',
    { header: '<div>Gespeichert von Anna Muster am Di., 05.03.2024 - 17:20</div>' },
    ANNA,
  ],
  [
    'a mark behind the name',
    { header: '<div class="meta"><b>05.03.2024</b> <span>Anna Muster (amu)</span></div>' },
    ANNA,
  ],
  [
    'data that a headline breaks',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"„So nicht", sagt der Rat","datePublished":"2024-03-05","author":[{"@type":"Person","name":"Anna Muster"},{"@type":"Person","name":"Bert Beispiel"}],"publisher":{"name":"Carla Verlag"}}</script>',
    },
    BOTH,
  ],
  ['a stroke before the desk', article({ author: person('Anna Muster – Ressort Politik') }), ANNA],
  ['a label before the name', article({ author: person('Ein Kommentar von Anna Muster') }), ANNA],
  ['a role with its adjective', article({ author: person('Freie Autorin Anna Muster') }), ANNA],
  [
    'a town of two words that no list of datelines has',
    article({ author: person('Anna Muster, Königs Wusterhausen') }),
    ANNA,
  ],
  ['who was asked', article({ author: person('Anna Muster im Gespräch mit Bert Beispiel') }), ANNA],
  ['a doctor’s faculty', article({ author: person('Dr. med. Anna Muster') }), ['Dr. med. Anna Muster']],
  ['marks around a name', article({ author: person('*Anna Muster †') }), ANNA],
  ['a financial agency', article({ author: organisation('dpa-AFX') }), [], ['dpa-AFX']],
  ['capitals in a byline', { header: '<p>VON ANNA MUSTER UND BERT BEISPIEL</p>' }, BOTH],
  [
    'names that only the layout keeps apart',
    {
      header:
        '<div class="author-list"><span class="author">Anna Muster</span><span>Bert Beispiel</span></div>',
    },
    BOTH,
  ],
  [
    'name and role that only the layout keeps apart',
    { header: '<div class="byline"><span>Anna Muster</span><span>Redakteurin Politik</span></div>' },
    ANNA,
  ],
  ['„Aus Rom berichtet“', { header: '<p class="byline">Aus Rom berichtet Anna Muster</p>' }, ANNA],
  ['„Ein Artikel von“', { header: '<div class="meta">Ein Artikel von <b>Anna Muster</b></div>' }, ANNA],
  ['who asks, not who answers', { header: '<p>Ein Interview von Anna Muster mit Bert Beispiel.</p>' }, ANNA],
  [
    '„Autorin:“ behind the text',
    { below: '<p>Autorin: Anna Muster, Leiterin des Archivs in Rom.</p>' },
    ANNA,
  ],
  ['a bare name as the last line', { below: '<p>Anna Muster</p>' }, ANNA],
  [
    'its authors as the last line',
    { ...article({ author: BOTH }), below: '<p>Anna Muster/Bert Beispiel</p>' },
    BOTH,
  ],
  ['initials as the last line', { ...article({ author: BOTH }), below: '<p><em>amu</em></p>' }, BOTH],
  [
    'an agency that claims the rights',
    { below: '<p>© dpa-infocom, dpa:240305-99-212345/3</p>' },
    [],
    ['dpa'],
  ],
  [
    'readers',
    {
      below: `<section><h3>12 Kommentare</h3><div class="entry"><span class="author">Max Laut</span></div></section>`,
    },
    [],
  ],
  [
    'the office behind the name, told apart by the layout alone',
    {
      ...article({ author: person('Anna Muster') }),
      header: '<div class="author"><span>Von <b>Anna Muster</b></span><span>Waldökonomin</span></div>',
    },
    ANNA,
  ],
  [
    'desks, offices and buttons behind a name',
    {
      header:
        '<ul class="authors"><li>Anna Muster Sportredaktion</li><li>Bert Beispiel Chef vom Dienst</li><li>Ina Maria Leuchte Folgen</li></ul>',
    },
    ['Anna Muster', 'Bert Beispiel', 'Ina Maria Leuchte'],
  ],
  ['a surname that is a desk elsewhere', article({ author: person('Anna Sport') }), ['Anna Sport']],
  ['pictures without brackets', { header: '<p>Text: Anna Muster Fotos: Bert Beispiel</p>' }, ANNA],
  ['pictures behind a stroke', { header: '<p>Von Anna Muster | Foto: Bert Beispiel</p>' }, ANNA],
  ['drawings', { header: '<p>Von Anna Muster und Illustrationen von Bert Beispiel</p>' }, ANNA],
  [
    'who wrote and who took the pictures, called credits',
    {
      header:
        '<p class="credits">Von <a>Anna Muster</a> (Text) und <a>Bert Beispiel</a> (Bilder), 05.03.2024</p>',
    },
    ANNA,
  ],
  [
    'a name the page claims, among notes',
    { ...article({ author: person('Anna Muster') }), header: '<p>Anna Muster | Ausgabe 40/2025 4</p>' },
    ANNA,
  ],
  [
    'a name the page claims, before issue and counter',
    {
      ...article({ author: person('Anna Muster') }),
      header: '<p><a>Anna Muster</a> <span>Ausgabe 40/2025</span><span>4</span></p>',
    },
    ANNA,
  ],
  [
    'a day without its year before the author',
    {
      ...article({ author: person('Anna Muster') }),
      header: '<p><span>5.3.</span> von <b>Anna Muster</b></p>',
    },
    ANNA,
  ],
  ['forms for all', { header: '<p>Autor:innen: Anna Muster, Bert Beispiel</p>' }, BOTH],
  ['pictures and text by one', { header: '<p>Fotos und Text: Anna Muster</p>' }, ANNA],
  ['pictures first', { header: '<p>Fotos: Bert Beispiel, Text: Anna Muster</p>' }, ANNA],
  ['a review', { header: '<p>Filmkritik von Anna Muster</p>' }, ANNA],
  ['a form with its article', { header: '<p>Eine Replik von Anna Muster</p>' }, ANNA],
  ['a form and a colon', { header: '<p>Kolumne: Anna Muster</p>' }, ANNA],
  ['a translation without brackets', { header: '<p>Von Anna Muster Übersetzung: Bert Beispiel</p>' }, ANNA],
  [
    '„unser Korrespondent“',
    article({ author: person('Unser Korrespondent Bert Beispiel') }),
    ['Bert Beispiel'],
  ],
  ['a town before the name', { header: '<p>Von Berlin, Anna Muster</p>' }, ANNA],
  ['a guest', { header: '<p>Gastkommentar von Anna Muster</p>' }, ANNA],
  ['„Ein Faktencheck von“', { header: '<p>Ein Faktencheck von Anna Muster</p>' }, ANNA],
  ['a particle with an apostrophe', { header: '<p>Von Anna-Marie d’Muster</p>' }, ['Anna-Marie d’Muster']],
  ['material', article({ author: person('Anna Muster mit Material von dpa und AFP') }), ANNA, ['dpa', 'AFP']],
  [
    'an inflected agency',
    { header: '<p>Von Anna Muster und der Deutschen Presse-Agentur</p>' },
    ANNA,
    ['dpa'],
  ],
  ['agencies and a mark above the text', { header: '<p>dpa/AFP/am</p>' }, [], ['dpa', 'AFP']],
  [
    'agencies in a container of their own below',
    { below: '<div class="sans"><span>am/dpa</span></div>' },
    [],
    ['dpa'],
  ],
  ['who edited an agency’s report', { below: '<p>(dpa/bearbeitet von am)</p>' }, [], ['dpa']],
  [
    'agencies as a source beside the day',
    { header: '<div>05.03.2024 - 11:33 Uhr | Quelle: Musterblatt/dpa | von Redaktion</div>' },
    [],
    ['dpa'],
  ],
  [
    'bylines of other articles below',
    { ...article({ author: person('Anna Muster') }), below: TEASERS },
    ANNA,
  ],
  [
    'bylines of other articles below, where the outlet claims its article',
    { ...article({ author: person('(dpa)') }), below: TEASERS },
    [],
    ['dpa'],
  ],
  [
    'bylines of other articles below, where the head prints one',
    { header: '<p>Von Anna Muster</p>', below: TEASERS },
    ANNA,
  ],
  ['information', { below: '<p>Mit Informationen von dpa und AFP</p>' }, [], ['dpa', 'AFP']],
  ['name and day in brackets below', { below: '<p>(Anna Muster, 5.3.2024)</p>' }, ANNA],
  ['a name in brackets below', { below: '<p>(Anna Muster)</p>' }, ANNA],
  [
    '„Von“ apart from a name in a list',
    {
      ...article({ author: person('Anna Muster') }),
      header: '<div><span>Von</span><ul><li><a href="/t/1">Anna Muster</a></li></ul></div>',
    },
    ANNA,
  ],
  [
    'a mark of nobody behind the day',
    { header: '<div>05.03.2024 um 10:21 <span>von APA/dpa/Red.</span></div>' },
    [],
    ['APA', 'dpa'],
  ],
  [
    'a name below the word for it, in a card',
    { below: '<div class="card"><div>Autor/in</div><p>Anna Muster</p></div>' },
    ANNA,
  ],
  [
    'a name in a card, where the article names its writer',
    {
      ...article({ author: person('Bert Beispiel') }),
      below: '<div class="card"><div>Autor/in</div><p>Anna Muster</p></div>',
    },
    ['Bert Beispiel'],
  ],
  ['a name in a card without such a word', { below: '<div class="card"><p>Anna Muster</p></div>' }, []],
  [
    'the outlet’s own name in a byline',
    {
      head: '<meta property="og:site_name" content="Musterfunk Süd">',
      header: '<div><span class="author-name">MUSTERFUNK SÜD/dpa</span></div>',
    },
    [],
    ['dpa'],
  ],
  [
    'an outlet with its letters in brackets',
    { head: '<meta name="author" content="Norddeutscher Rundfunk (NDR)">' },
    [],
  ],
  ['an address behind the name', article({ author: person('Anna Muster (anna@muster.example)') }), ANNA],
  [
    'the writer on the card that others show',
    {
      head: '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Anna Muster"><meta name="twitter:label2" content="Lesezeit"><meta name="twitter:data2" content="3 Minuten">',
    },
    ANNA,
  ],
  [
    'a card that names no writer',
    { head: '<meta name="twitter:label1" content="Ort"><meta name="twitter:data1" content="Bad Muster">' },
    [],
  ],
  ['initials in brackets, where nobody is named', { below: '<p>(abe)</p>' }, ['abe']],
  ['initials in the element for the author', { below: '<p class="article-author">abe</p>' }, ['abe']],
  [
    'initials below a named author',
    { ...article({ author: person('Anna Muster') }), below: '<p>(abe)</p>' },
    ANNA,
  ],
  ['text and pictures without colons', { header: '<p>Text Anna Muster / Fotos Bert Beispiel</p>' }, ANNA],
  ['a byline over the headline', { header: '<p class="kicker">Kommentar von Anna Muster</p>' }, ANNA],
  [
    'who is asked, in the data',
    {
      ...article({ author: person('INTERVIEW MIT BERT BEISPIEL') }),
      below: '<p>Das Gespräch führte Anna Muster.</p>',
    },
    ANNA,
  ],
  [
    'an agency in the data, the house in a lesser field',
    {
      head: `${article({ author: person('Keystone-SDA') }).head}<meta name="author" content="Dorfbote.ch"><meta property="og:site_name" content="Dorfbote">`,
      header: '<div class="author"><a>Keystone-SDA</a><span>Haushalt, 05.03.2024 - 08:15</span></div>',
    },
    [],
    ['Keystone-SDA'],
  ],
  [
    'somebody whom the text does not speak of, as its last paragraph',
    {
      below:
        '<p><b>Anna Muster</b>, geboren 1981 in Rostock, ist Lehrerin und Publizistin. Zuletzt erschien ihr Buch.</p>',
    },
    ANNA,
  ],
  [
    'a portrait beside name and day, the headline in one box with them',
    {
      h1: 'Haushalt beschlossen',
      header: '<div><img src="a.jpg" alt=""><div>Anna Muster</div><div>05.03.2024</div></div>',
    },
    ANNA,
  ],
  ['a first name that an agency bears', article({ author: person('Sana Muster') }), ['Sana Muster']],
  ['a surname that a paper bears', article({ author: person('Peter Herold') }), ['Peter Herold']],
  ['initials in brackets as the data state them', article({ author: person('(abe)') }), ['abe']],
  [
    'initials behind the house and its agencies',
    article({ author: person('Dorfbote, dpa, abe'), publisher: organisation('Dorfbote') }),
    ['abe'],
    ['dpa'],
  ],
  ['initials and an agency as signed', article({ author: person('abe/dpa') }), ['abe/dpa'], ['dpa']],
  ['an agency and its desk', article({ author: person('dpa/lsw') }), [], ['dpa']],
  ['a desk and agencies as signed', article({ author: person('red/dpa/lsw') }), ['red/dpa/lsw'], ['dpa']],
  ['a desk beside an agency', article({ author: person('red, APA') }), [], ['APA']],
  [
    'a desk and agencies before the day',
    { header: '<div><span>red/dpa/lsw</span> <span>05.03.2024 - 22:59 Uhr</span></div>' },
    [],
    ['dpa'],
  ],
  [
    'a head that is called „intro“ as a whole, with its headline reworded in the data',
    {
      head: '<meta property="og:title" content="Haushalt der Stadt beschlossen und verkündet heute">',
      title: '',
      h1: '',
      header:
        '<div data-area="intro"><h2>Neuer Haushalt der Stadt beschlossen und verkündet</h2><div>Von <a>Anna Muster</a></div><time>05.03.2024, 07.14 Uhr</time></div>',
    },
    ANNA,
  ],
  ['an agency and no initials', article({ author: person('(dpa)') }), [], ['dpa']],
  ['a press release in brackets', article({ author: person('(pm)') }), []],
  ['an agency beside initials', { below: '<p>SDA/abem</p>' }, [], ['sda']],
  [
    'the place behind a name, on a line of its own',
    {
      header:
        '<div class="autor"><div>Autor: <a href="/p">Anna Muster</a></div><div>aus Bad Muster</div></div>',
    },
    ANNA,
  ],
  [
    'a name right below the lead, where the page names its writer again below the text',
    {
      ...article({ author: person('Anna Muster') }),
      header: '<div class="z"><a>Anna Muster</a> <span>Ausgabe 40/2025</span><span>4</span></div>',
      below: '<p class="author">Anna Muster</p>',
    },
    ANNA,
  ],
  ['initials beside an agency', { below: '<p>(abe/dpa)</p>' }, [], ['dpa']],
  [
    'initials, where structured data name the outlet alone',
    {
      head: `${article({ author: organisation('Dorfbote') }).head}<meta property="og:site_name" content="Dorfbote">`,
      below: '<p>(abe)</p>',
    },
    [],
  ],
  [
    'a writer with her work below the text',
    { below: '<hr><div class="y">Anna Muster, Apothekerin, Redakteurin beim Dorfboten</div>' },
    ANNA,
  ],
  [
    'somebody with other work below the text',
    { below: '<div class="y">Anna Muster, Leiterin des Museums</div>' },
    [],
  ],
  [
    'a writer with her work below the text of another',
    {
      ...article({ author: person('Bert Beispiel') }),
      below: '<div class="y">Anna Muster, Redakteurin</div>',
    },
    ['Bert Beispiel'],
  ],
  ['a publisher in the field for authors', { head: '<meta name="author" content="Muster Verlag">' }, []],
  [
    'labels behind the name',
    { header: '<div>von Anna Muster Kategorien: <a href="/h">Haushalt</a> 5. März 2024</div>' },
    ANNA,
  ],
  ['a press release', { below: '<p>(pm)</p>' }, []],
  ['an outlet and agencies in its source line', { below: '<p>red, ORF.at/Agenturen</p>' }, []],
  ['agencies without names', { below: '<p>mit Agenturen</p>' }, []],
  ['a desk in small letters beside an agency', { header: '<p class="byline">Von red/dpa</p>' }, [], ['dpa']],
  ['„Von unserer Redaktion“', article({ author: person('Von unserer Redaktion') }), ['Redaktion']],
  ['„Author“ before a name', { header: '<p class="author">Author <b>Anna Muster</b></p>' }, ANNA],
  [
    'keywords beside the date',
    { header: '<div class="date">5. März 2024 | Allgemein, Schwarzer Tee, Backen, Kochen</div>' },
    [],
  ],
  [
    'several names of one person, a line each',
    article({ author: person('Anna Muster\nBert Beispiel') }),
    BOTH,
  ],
  ['a name that its template broke', article({ author: person('Anna\n   Muster') }), ANNA],
  ['a surname in capitals before the name', article({ author: person('MUSTER Anna') }), ANNA],
  [
    'surnames first, parted by a semicolon',
    { head: '<meta name="author" content="Muster, Anna; Beispiel, Bert">' },
    BOTH,
  ],
  ['two agencies as one organisation', article({ author: organisation('dpa/AFP') }), [], ['dpa', 'AFP']],
  ['a body with a stroke in its name', article({ author: organisation('Haus/Grund') }), []],
  ['an agency’s material', article({ author: person('Mit dpa-Material') }), [], ['dpa']],
  ['an agency with a capital as names have it', article({ author: organisation('Apa') }), [], ['APA']],
  [
    'somebody who works for an agency',
    article({ author: person('Anna Muster, dpa-Korrespondentin') }),
    ANNA,
    ['dpa'],
  ],
  [
    'a role with the outlet’s address',
    { header: '<p class="author">muster.de-Autorin Anna Muster</p>' },
    ANNA,
  ],
  ['„unserer Mitarbeiterin“', { header: '<p>Von unserer Mitarbeiterin Anna Muster</p>' }, ANNA],
  [
    'who asked, behind who was asked',
    { header: '<p class="author">Mit Bert Beispiel sprach Anna Muster</p>' },
    ANNA,
  ],
  ['a name and a known town right below the headline', { header: '<p>Anna Muster, Washington</p>' }, ANNA],
  ['a name and something else right below the headline', { header: '<p>Anna Muster, Stadthalle</p>' }, []],
  [
    'a name a line',
    { header: '<div><ul><li>Anna Muster</li><li>Bernd Beispiel</li></ul></div>' },
    ['Anna Muster', 'Bernd Beispiel'],
  ],
  [
    'a sentence in the place of the byline',
    { header: '<div class="autor">Anna Muster ist Redakteurin im Ressort Wirtschaft.</div>' },
    ANNA,
  ],
  [
    'a sentence in a box below',
    {
      below:
        '<div class="x"><h4>Zum Autor</h4><p>Anna Muster ist Professorin für Verwaltungsrecht in Musterstadt.</p></div>',
    },
    ANNA,
  ],
  [
    'a sentence in a box below of somebody who does not write',
    {
      below:
        '<div class="x"><h4>Zur Person</h4><p>Anna Muster ist seit drei Jahren Kämmerin in Musterstadt.</p></div>',
    },
    [],
  ],
  [
    'name and role in two lines below',
    { below: '<div class="author-card"><div>Anna Muster</div><div>Redakteurin</div></div>' },
    ANNA,
  ],
  [
    'the outlet and an agency as the source',
    { head: '<meta property="og:site_name" content="Dorfbote">', below: '<p>Quelle: Dorfbote/dpa</p>' },
    [],
    ['dpa'],
  ],
  [
    'an organisation beside the agency that passed it on',
    { ...article({ author: organisation('Polizei Musterstadt') }), below: '<p>(ots)</p>' },
    ['Polizei Musterstadt'],
    ['ots'],
  ],
  [
    'a desk as an organisation beside an agency',
    { ...article({ author: organisation('Online-Redaktion') }), below: '<p>(dpa)</p>' },
    [],
    ['dpa'],
  ],
  [
    'the pictures’ maker linked beside the writer',
    {
      header:
        '<p>Von <a href="/autor/am">Anna Muster</a> (Text) und <a href="/autor/bb">Bert Beispiel</a> (Bilder)</p>',
    },
    ANNA,
  ],
  [
    'the pictures’ maker linked behind a label',
    {
      header:
        '<p class="byline"><a href="/autor/am">Anna Muster</a>, Illustration: <a href="/autor/bb">Bert Beispiel</a></p>',
    },
    ANNA,
  ],
  [
    'somebody linked who made text and pictures',
    { header: '<p>Text und Bilder: <a href="/autor/am">Anna Muster</a></p>' },
    ANNA,
  ],
  [
    'the site’s own name in a field, and who signs below',
    {
      head: '<meta name="author" content="Netzblatt"><link rel="canonical" href="https://www.netzblatt.example/1">',
      below: '<p><i>Anna Muster</i></p>',
    },
    ANNA,
  ],
  [
    'who writes under her own name as address, and nobody else signs',
    {
      head: '<meta name="author" content="Anna Muster"><link rel="canonical" href="https://www.anna-muster.example/1">',
    },
    ANNA,
  ],
  [
    'a user’s name in an hCard',
    {
      below:
        '<div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">anna</span></span> um 21:14</div>',
    },
    ['anna'],
  ],
  [
    'a first name linked behind „Geschrieben von“',
    {
      below:
        '<div class="entry-footer">Geschrieben von <a href="/authors/1">Anna</a> in <a href="/c">Rat</a></div>',
    },
    ['Anna'],
  ],
  [
    'a first name linked behind other words',
    { below: '<div class="entry-footer">Mehr über <a href="/authors/1">Anna</a></div>' },
    [],
  ],
  ['an agency with its desk', { header: '<p>epd-bas</p>' }, [], ['epd']],
  [
    'an agency behind a label, on the page of an outlet that signs as a whole',
    { ...article({ author: organisation('musterfunk.de') }), header: '<p class="autor">Autor/in: KNA</p>' },
    [],
    ['KNA'],
  ],
  ['a department and a surname', { header: '<p class="author">Ausland Muster</p>' }, []],
  [
    'names with nothing between them',
    { head: '<meta name="author" content="Anna Muster Bernd Beispiel">' },
    ['Anna Muster', 'Bernd Beispiel'],
  ],
  [
    'one name of four words',
    { head: '<meta name="author" content="Anna Maria Bernd Beispiel">' },
    ['Anna Maria Bernd Beispiel'],
  ],
  [
    'a bare name below the lead, that the data know',
    { ...article({ author: person('Anna Muster') }), below: '<p>Anna Muster</p>' },
    ANNA,
  ],
  [
    'a name below the day, over the headline',
    { header: '<div>12.03.2024</div><div>Anna Muster</div>' },
    ANNA,
  ],
  ['something else below the day', { header: '<div>12.03.2024</div><div>Streit um die Mühle</div>' }, []],
  [
    'who wrote, above whom to ask',
    {
      head: '<meta name="author" content="Pressestelle">',
      below:
        '<p>Text: Anna Muster</p><p>Kontakt: Prof. Dr. Bert Beispiel, Institut für Muster, Telefon 01234 5678</p>',
    },
    ANNA,
  ],
  [
    'what she is, below her name behind the text',
    {
      ...article({ author: person('Anna Muster') }),
      below:
        '<div class="autor"><h3>Ein Beitrag von:</h3><ul><li><p><b>Anna Muster</b></p><p>Redakteurin beim Musterverlag. Nach der Schule lernte sie Setzerin und zog in die Stadt.</p></li></ul></div>',
    },
    ANNA,
  ],
];
for (const [what, parts, authors, agencies = []] of AUTHORS)
  test(`authors of a page: ${what}`, () => {
    const facts = read(parts);
    assert.deepEqual([facts.authors, facts.agencies], [authors, agencies]);
  });

const OTHER = {
  '@type': 'NewsArticle',
  headline: 'Anderer Text',
  datePublished: '2020-01-01',
  url: 'https://m.example/b',
};
const OWN = { '@type': 'NewsArticle', headline: 'Haushalt beschlossen', datePublished: '2024-03-05' };

const DAYS: readonly [what: string, parts: Parts, day: string | undefined][] = [
  ['teasers before the article', { head: ld([OTHER, OWN]) }, '2024-03-05'],
  [
    'told by its address',
    {
      head: `<link rel="canonical" href="https://m.example/a?x=1">${ld([OTHER, { ...OWN, headline: 'Etat steht', mainEntityOfPage: { '@id': 'https://m.example/a' } }])}`,
    },
    '2024-03-05',
  ],
  [
    'an entry of a live blog',
    { head: ld({ ...OWN, '@type': 'LiveBlogPosting', liveBlogUpdate: [OTHER, OTHER] }) },
    '2024-03-05',
  ],
  [
    'half past midnight in Berlin',
    { head: '<meta property="article:published_time" content="2024-03-05T00:30:00+01:00">' },
    '2024-03-05',
  ],
  [
    'in a line called a hint',
    { header: '<p class="infotext">Stand: 05.03.2024, 06:02 Uhr</p>' },
    '2024-03-05',
  ],
  [
    'an hour of one digit',
    { head: '<meta property="article:published:time" content="2024-03-05T9:05:00+01:00">' },
    '2024-03-05',
  ],
  [
    'half past eleven at night in London',
    { head: '<meta property="article:published_time" content="2024-03-04T23:30:00Z">' },
    '2024-03-05',
  ],
  ['a number', article({ datePublished: 1709650000 }), '2024-03-05'],
  [
    'data that a headline breaks',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"„So nicht", sagt der Rat","datePublished":"2024-03-05T10:00:00Z","dateModified":"2024-03-07"}</script>',
    },
    '2024-03-05',
  ],
  [
    'a date with its type',
    article({ datePublished: { '@type': 'Date', '@value': '2024-03-05' } }),
    '2024-03-05',
  ],
  [
    'the page’s date, where its article has none',
    {
      head: ld([
        { '@type': 'WebPage', datePublished: '2024-03-05' },
        { ...OWN, datePublished: undefined },
      ]),
    },
    '2024-03-05',
  ],
  [
    'a test of something',
    { head: ld({ '@type': 'Review', name: 'Haushalt beschlossen', datePublished: '2024-03-05' }) },
    '2024-03-05',
  ],
  [
    'readers’ tests of something',
    { head: ld({ '@type': 'Review', name: 'Tolles Gerät', datePublished: '2020-01-01' }) },
    undefined,
  ],
  ['a property in the head', { head: '<meta itemprop="datePublished" content="2024-03-05">' }, '2024-03-05'],
  [
    'an element for ages',
    { header: '<div><relative-time datetime="2024-03-05T17:20:00+01:00">gestern</relative-time></div>' },
    '2024-03-05',
  ],
  [
    'a sentence below',
    { below: '<p>Dieser Beitrag wurde am 5. März 2024 veröffentlicht.</p>' },
    '2024-03-05',
  ],
  ['no offset', { head: '<meta name="date" content="2024-03-05 23:30:00">' }, '2024-03-05'],
  [
    'a film alone',
    { head: ld({ '@type': 'VideoObject', name: 'Haushalt beschlossen', uploadDate: '2024-03-05' }) },
    '2024-03-05',
  ],
  [
    'another film',
    { head: ld({ '@type': 'VideoObject', name: 'Sport', uploadDate: '2020-01-01' }) },
    undefined,
  ],
  [
    'hours counted to twelve',
    { head: '<meta property="article:published_time" content="03/05/2024 5:20:11 PM">' },
    '2024-03-05',
  ],
  [
    'a date behind capitals',
    { header: '<div class="meta"><p>VON ANNA MUSTER am 5. März 2024</p></div>' },
    '2024-03-05',
  ],
  [
    'a date behind a name',
    { header: '<div class="info_line">Von Anna Muster am <span>05.03.2024 06:00 Uhr</span></div>' },
    '2024-03-05',
  ],
  [
    'a date behind nobody',
    { header: '<div class="post-info">von Redaktion | 5. März 2024</div>' },
    '2024-03-05',
  ],
  [
    'a name, a date and an update',
    { header: '<p class="meta">Von Anna Muster | 05.03.2024 | Update am 07.03.</p>' },
    '2024-03-05',
  ],
  [
    'behind a name and a comma',
    { header: '<div>Von Anna Muster, 5. März 2024, 17:20 Uhr</div>' },
    '2024-03-05',
  ],
  [
    'month and year with a comma',
    { header: '<p class="byline">Von Anna Muster, 05 März, 2024</p>' },
    '2024-03-05',
  ],
  [
    'hidden `updated` beside a date that shows',
    {
      header:
        '<div class="info"><span class="updated" style="display:none">2024-03-07T10:00:00Z</span>5. März 2024</div>',
    },
    '2024-03-05',
  ],
  ['„Dieser Artikel ist vom“', { header: '<p>Dieser Artikel ist vom 5. März 2024</p>' }, '2024-03-05'],
  ['<time> without datetime', { header: '<time>5. März 2024, 18:04 Uhr</time>' }, '2024-03-05'],
  [
    'first and last version',
    { header: '<p>Erstveröffentlichung: 5. März 2024 Letzte Aktualisierung: 7. März 2024</p>' },
    '2024-03-05',
  ],
  [
    'hAtom knows but `updated`',
    { header: '<span class="updated" title="2024-03-05T18:52:11+01:00"></span>' },
    '2024-03-05',
  ],
  [
    '`updated` beside a date of publication',
    { ...article({}), header: '<span class="updated" title="2024-03-07T18:52:11+01:00"></span>' },
    '2024-03-05',
  ],
  [
    '„teaser“ line of facts',
    { header: '<div class="teaser-meta">Anna Muster / 05.03.2024 / 06:15</div>' },
    '2024-03-05',
  ],
  [
    'data for scripts',
    { head: '<script>window.S={"article":{"publishedAt":"2024-03-05T10:00:00Z"}}</script>' },
    '2024-03-05',
  ],
  [
    'data for scripts of several articles',
    { head: '<script>window.S=[{"publishedAt":"2024-03-05"},{"publishedAt":"2024-03-06"}]</script>' },
    undefined,
  ],
  [
    'after a change that is named first',
    { header: '<p>Update: 7.3.2024, erstmals publiziert: 5.3.2024</p>' },
    '2024-03-05',
  ],
  ['strokes between the numbers', { header: '<div class="created">05|03|2024</div>' }, '2024-03-05'],
  ['a month in capitals', { header: '<div><span>05 MÄR 2024</span></div>' }, '2024-03-05'],
  ['a short month without a dot', { header: '<p>5 Mär 2024</p>' }, '2024-03-05'],
  [
    'behind the outlet’s name in the page’s title',
    {
      head: '<meta property="og:site_name" content="Dorfbote">',
      title: 'Haushalt beschlossen – Dorfbote – 05.03.2024',
      h1: 'Haushalt beschlossen',
    },
    '2024-03-05',
  ],
  [
    'behind the paper’s name in the page’s title',
    {
      head: '<meta property="og:site_name" content="Dorfbote">',
      title: 'Haushalt beschlossen, Tageszeitung Dorfbote, 05.03.2024',
      h1: 'Haushalt beschlossen',
    },
    '2024-03-05',
  ],
  [
    'in a title that tells of that day',
    { title: 'Rückblick – Der Tag der Flut – 16. Februar 1962', h1: 'Der Tag der Flut – 16. Februar 1962' },
    undefined,
  ],
];
for (const [what, parts, day] of DAYS)
  test(`day of a page: ${what}`, () => assert.equal(read(parts).day, day));

const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const PRINTED = 'Warum der Rat nun doch Schulen baut';

const TITLES: readonly [what: string, parts: Parts, title: string][] = [
  [
    'shared title as printed',
    { head: og(PRINTED), title: 'Haushalt der Stadt | Dorfbote', h1: PRINTED },
    PRINTED,
  ],
  [
    'a kicker that only the shared title has before it',
    {
      head: og(`Etat: ${PRINTED}`) + ld({ '@type': 'NewsArticle', headline: PRINTED }),
      title: `Etat: ${PRINTED}`,
      h1: PRINTED,
    },
    PRINTED,
  ],
  [
    'a kicker that the structured data have too',
    {
      head: og(`Etat: ${PRINTED}`) + ld({ '@type': 'NewsArticle', headline: `Etat: ${PRINTED}` }),
      title: PRINTED,
      h1: PRINTED,
    },
    `Etat: ${PRINTED}`,
  ],
  [
    'a kicker before a stroke',
    {
      head: og(`Etat - ${PRINTED}`) + ld({ '@type': 'NewsArticle', headline: PRINTED }),
      title: `Etat: ${PRINTED}`,
      h1: PRINTED,
    },
    PRINTED,
  ],
  [
    'a kicker before a stroke, in one heading with the headline',
    {
      head: og(`Etat der Stadt? – ${PRINTED}`) + ld({ '@type': 'NewsArticle', headline: PRINTED }),
      title: `Etat der Stadt? ${PRINTED}`,
      h1: `<span>Etat der Stadt?</span><span>${PRINTED}</span>`,
    },
    PRINTED,
  ],
  [
    'a stroke within the headline',
    {
      head:
        og(`Etat der Stadt – ${PRINTED}`) +
        ld({ '@type': 'NewsArticle', headline: `Etat der Stadt – ${PRINTED}` }),
      title: `Etat der Stadt – ${PRINTED}`,
      h1: `Etat der Stadt – ${PRINTED}`,
    },
    `Etat der Stadt – ${PRINTED}`,
  ],
  [
    'print, structured data and the page’s title against the shared one',
    {
      head:
        og(`Nach langem Streit: ${PRINTED}`) +
        ld({ '@type': 'NewsArticle', headline: `Musterstadt: ${PRINTED}` }),
      title: `Musterstadt: ${PRINTED} | Dorfbote`,
      h1: `Musterstadt: ${PRINTED}`,
    },
    `Musterstadt: ${PRINTED}`,
  ],
  [
    'a shared title that leaves the kicker out',
    {
      head: og(PRINTED) + ld({ '@type': 'NewsArticle', headline: `Etat: ${PRINTED}` }),
      title: `Etat: ${PRINTED}`,
      h1: `Etat: ${PRINTED}`,
    },
    PRINTED,
  ],
  [
    'a kicker of a page without structured data',
    { head: og(`Etat: ${PRINTED}`), title: `Etat: ${PRINTED}`, h1: PRINTED },
    `Etat: ${PRINTED}`,
  ],
  [
    'a title for search engines',
    { head: og('Haushalt Schulen Freibad'), title: 'Haushalt Schulen Freibad', h1: PRINTED },
    PRINTED,
  ],
  [
    'structured data bear the shared title out',
    {
      head: og('Rat baut Schulen') + ld({ ...OWN, headline: 'Rat baut Schulen' }),
      title: 'Rat baut Schulen',
      h1: PRINTED,
    },
    'Rat baut Schulen',
  ],
  [
    'a kicker in the shared title',
    { head: og(`Haushalt: ${PRINTED}`), title: `Haushalt: ${PRINTED}`, h1: PRINTED },
    `Haushalt: ${PRINTED}`,
  ],
  [
    'a site that its address names',
    {
      head: `${og(`${PRINTED} - Dörfer-Rundschau`)}<link rel="canonical" href="https://www.doerferrundschau.example/a">`,
      title: PRINTED,
    },
    PRINTED,
  ],
  [
    'an everyday word that is the name of the outlet at the address',
    { head: `${og(`${PRINTED} - WELT`)}<link rel="canonical" href="https://www.welt.de/a">`, title: PRINTED },
    PRINTED,
  ],
  [
    'words that no address names',
    {
      head: `${og(`${PRINTED} - Ende offen`)}<link rel="canonical" href="https://www.doerferrundschau.example/a">`,
      title: PRINTED,
    },
    `${PRINTED} - Ende offen`,
  ],
  [
    'more behind the headline',
    { head: og(`${PRINTED} von annam`) + ld({ ...OWN, headline: PRINTED }), title: PRINTED },
    PRINTED,
  ],
  [
    'a town behind the headline',
    { head: og(`${PRINTED} - Heidelberg`), title: PRINTED, h1: PRINTED },
    PRINTED,
  ],
  [
    'a town before and behind the headline',
    { head: og(`Musterstadt: Etat: ${PRINTED} - Musterstadt`), title: PRINTED, h1: `Etat: ${PRINTED}` },
    `Etat: ${PRINTED}`,
  ],
  [
    'a second half behind a stroke, printed too',
    { head: og(`${PRINTED} - Kritik`), title: PRINTED, h1: `${PRINTED} - Kritik` },
    `${PRINTED} - Kritik`,
  ],
  [
    'the page title shared as it is, its kicker printed over the headline',
    {
      head: `${og(`Etat: ${PRINTED} – Dorfbote`)}<meta property="og:site_name" content="Dorfbote">`,
      title: `Etat: ${PRINTED} – Dorfbote`,
      h1: PRINTED,
      header: '<p class="kicker">Etat</p>',
    },
    PRINTED,
  ],
  [
    'a shared title with its kicker and no site',
    {
      head: `${og(`Etat: ${PRINTED}`)}<meta property="og:site_name" content="Dorfbote">`,
      title: `Etat: ${PRINTED} – Dorfbote`,
      h1: PRINTED,
      header: '<p class="kicker">Etat</p>',
    },
    `Etat: ${PRINTED}`,
  ],
  [
    'the initials of the site',
    {
      head: `${og(`${PRINTED} | MZ – Muster-Zeitung`)}<meta property="og:site_name" content="Muster-Zeitung">`,
      title: PRINTED,
      h1: PRINTED,
    },
    PRINTED,
  ],
];
for (const [note, authors] of [
  ['(Anna Muster, red, 5.3.2024)', ANNA],
  ['(Beginn am Markt, 5.3.2024)', []],
] as const)
  test(`a last paragraph ends with „${note}“`, () => {
    const below = `<p>Das Freibad bleibt den Sommer über offen, das hat der Rat entschieden. ${note}</p>`;
    const clean = cleanArticle(rawArticle(page({ below }), 'seite.html'), knowledge);
    assert.deepEqual(
      clean.authors.map(({ value }) => value),
      authors,
    );
    assert.equal(clean.text.endsWith(authors.length > 0 ? 'entschieden.' : note), true);
  });

/** A lead that ends with who wrote. */
const LEAD = 'Die Stadt spart, doch das Freibad bleibt offen.';
for (const [line, authors] of [
  ['Von Anna Muster', ANNA],
  ['Von Anna Muster und Bert Beispiel, Berlin', BOTH],
  ['Aus Oslo berichtet Anna Muster', ANNA],
  ['Ein Kommentar von Anna Muster.', ANNA],
  ['Von Oslo bis Rom wird gespart.', []],
] as const)
  test(`a lead ends with „${line}“`, () => {
    const header = `<p class="lead">${LEAD} ${line}</p>`;
    const clean = cleanArticle(rawArticle(page({ header }), 'seite.html'), knowledge);
    assert.deepEqual(
      clean.authors.map(({ value }) => value),
      authors,
    );
    assert.equal(clean.text.startsWith(authors.length > 0 ? `${LEAD}\n` : `${LEAD} ${line}`), true);
  });

for (const [what, parts, title] of TITLES)
  test(`title of a page: ${what}`, () => assert.equal(read(parts).title, title));

/** What stands beside the text, whose body is the text alone. */
const BESIDE: readonly [what: string, parts: Parts][] = [
  [
    'a note on the programme',
    { below: '<p>Über dieses Thema berichtete Musterfunk am 5. März 2024 um 18:00 Uhr.</p>' },
  ],
  [
    'whom the press may ask',
    { below: '<p>Rückfragen bitte an:</p><p>Polizei Musterstadt<br>Pressestelle<br>Telefon: 0123/45</p>' },
  ],
  [
    'readers below a heading',
    {
      below: `<div><h3>Leserkommentare</h3>${'<div><b>Max</b><p>Das habe ich schon immer gesagt, aber auf mich hört hier ja keiner, und bezahlen müssen wir es am Ende doch alle, wie immer.</p></div>'.repeat(9)}</div>`,
    },
  ],
  [
    'the line below a film',
    {
      below:
        '<div><p>Die Kämmerin erklärt den Plan und spricht von Einschnitten. 05.03.2024 | 3:18 min</p></div>',
    },
  ],
  [
    'consent to a map',
    {
      below: '<div><p>Für die Darstellung der Karte nutzen wir die Software eines Drittanbieters.</p></div>',
    },
  ],
  [
    'day and reading time',
    {
      header:
        '<p class="x">16. März 2024, 16:22 Uhr Lesezeit: 4 Min.</p><p>21.03.2024, 13:40 Uhr • 2 Min.</p>',
    },
  ],
  [
    'pointers that are links but for their marks',
    {
      below:
        '<p>+++ <a href="/x">Freibad wird teurer</a> +++</p><p>Hintergrund: <a href="/x">Freibad wird teurer</a></p>',
    },
  ],
  ['an appeal', { below: '<p>Ihnen gefällt unser Bericht? Spenden Sie jetzt für freien Journalismus.</p>' }],
  [
    'the best of the readers',
    {
      below:
        '<div><h4>Die 3 Top-Kommentare zu "Der Haushalt der kleinen Stadt am großen Fluss ist beschlossen"</h4><div><b>max62</b><p>Das habe ich schon immer gesagt, aber auf mich hört hier ja keiner.</p></div></div>',
    },
  ],
  ['who checked the facts', { below: '<p>Faktencheck: Bert Beispiel</p>' }],
  ['an advertisement within', { below: '<p><em>Artikel wird nach der Anzeige fortgesetzt</em></p>' }],
  ['a pointer', { below: '<p><b>Mehr aus der Region lesen Sie <a href="/r">hier</a>.</b></p>' }],
  [
    'the headline without its kicker',
    {
      ...article({ headline: 'Langer Streit im Rat ist zu Ende: Haushalt der Stadt beschlossen' }),
      header: '<h2>Haushalt der Stadt beschlossen</h2>',
      title: 'Langer Streit im Rat ist zu Ende: Haushalt der Stadt beschlossen',
      h1: 'Langer Streit im Rat ist zu Ende',
    },
  ],
];
for (const [what, parts] of BESIDE) test(`beside the text of a page: ${what}`, () => void read(parts));

test('the line of author and day before the element that the headline opens is the article’s', () => {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const html = `<html><head><title>Haushalt beschlossen</title></head><body><div id="wrap"><div class="entry">
    <div class="facts">Anna Muster / 05.03.2024 / 06:15</div><div class="icons">Vorlesen</div>
    <div class="content"><h2>Haushalt beschlossen</h2>${text}</div></div></div></body></html>`;
  const raw = rawArticle(html, 'seite.html');
  const clean = cleanArticle(raw, knowledge);
  assert.deepEqual(
    clean.authors.map(({ value }) => value),
    ANNA,
  );
  assert.equal(findPublication(clean, raw, knowledge).published?.edtf, '2024-03-05');
});

test('the day over the headline, as journals set it over the entries of a day, is the article’s', () => {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const html = `<html><head><title>Haushalt beschlossen</title></head><body><div>Mittwoch, 6. März 2024</div><div class="posts">
    <h2 class="date-header">Dienstag, 5. März 2024</h2><div class="post"><h3>Haushalt beschlossen</h3><div class="post-body">${text}</div></div></div></body></html>`;
  const raw = rawArticle(html, 'seite.html');
  const clean = cleanArticle(raw, knowledge);
  assert.equal(findPublication(clean, raw, knowledge).published?.edtf, '2024-03-05');
  const site = html.replace(/<h2.*?<\/h2>/u, '<p>Alles aus der Gemeinde</p>');
  const undated = rawArticle(site, 'seite.html');
  assert.equal(findPublication(cleanArticle(undated, knowledge), undated, knowledge).published, null);
});

test('when something takes place is no day of publication', () => {
  const html = page({ header: '<p>Wann: 5. März 2024, 20 Uhr, Stadthalle</p>' });
  const raw = rawArticle(html, 'seite.html');
  const clean = cleanArticle(raw, knowledge);
  assert.equal(findPublication(clean, raw, knowledge).published, null);
});

/** A page whose article stands in `inside`; behind it comes `behind`. */
function articleIn(inside: string, behind = ''): string[] {
  const html = `<html><head><title>Haushalt beschlossen</title></head><body><main><article><header><h1>Haushalt beschlossen</h1></header>${inside}</article>${behind}</main></body></html>`;
  return cleanArticle(rawArticle(html, 'seite.html'), knowledge).text.split('\n\n');
}
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`);
const OTHERS = [
  'Am Waldrand sollen bis zum Herbst vierzig Wohnungen entstehen, die Pläne liegen im Rathaus aus.',
  'Die Freiwillige Feuerwehr feiert ihr Jubiläum mit einem Umzug, mit Musik und mit viel Kuchen.',
  'Nach dem Unwetter sind noch immer drei Straßen gesperrt, der Bauhof rechnet mit zwei Wochen.',
];

test('the text of a page ends with its article, however long the sections behind it are', () => {
  const behind = OTHERS.map((text) => `<div><h3><a href="/x">Anderswo</a></h3><p>${text}</p></div>`);
  const text = articleIn(
    `<div class="rich">${PARAGRAPHS.join('')}</div>`,
    `<section>${behind.join('')}</section>`,
  );
  assert.deepEqual(text, TEXT);
});

test('a container whose name ends in some words on links is no list of links', () => {
  const parts = PARAGRAPHS.map((text) => `<div class="rich-text rich-text--icon-links">${text}</div>`);
  assert.deepEqual(
    articleIn(parts.join('<div class="text-link"><p>Mehr dazu in der Chronik</p></div>')),
    TEXT,
  );
});

test('a „teaser“ between headline and text is the lead, also where all stand side by side', () => {
  const lead = 'Der Rat hat lange gestritten, am Ende war die Mehrheit denkbar knapp.';
  const flat = (opening: string): string[] =>
    cleanArticle(
      rawArticle(
        `<html><body><article><p class="topline">Etat</p><h1>Haushalt der Stadt nach Stunden beschlossen</h1>${opening}${PARAGRAPHS.join('')}</article></body></html>`,
        'seite.html',
      ),
      knowledge,
    ).text.split('\n\n');
  assert.deepEqual(flat(`<p class="teaser">${lead}</p>`), [lead, ...TEXT]);
  assert.deepEqual(flat(`<p class="author">Anna Muster</p><p class="teaser">${lead}</p>`), [lead, ...TEXT]);
  assert.deepEqual(flat(`<p class="teaser"><a href="/x">${lead}</a></p>`), TEXT);
  // a reading time that the markup calls a date is none
  const dated = `<p class="lead">${lead}</p><div>5. März 2024 | 09:12 Uhr</div><div class="meta">2 Minuten</div>`;
  assert.deepEqual(flat(dated), [lead, ...TEXT]);
});

test('what the page calls related is none of its text', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const related = `<h3>Anderswo</h3><section>${OTHERS[0]}</section>`;
  const inside = `${first}<div data-area="related_articles">${related}</div>${rest.join('')}`;
  assert.deepEqual(articleIn(inside), TEXT);
});

test('sentences that end in a link to what they announce are none of the text', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const teaser = `<p>Wie die Kämmerin rechnet, und was daran neu ist. <a href="/x">mehr</a></p>`;
  const kept = `<p>Vom Rat verlangt die Opposition noch <a href="/x">mehr</a></p>`;
  assert.deepEqual(articleIn([first, teaser, ...rest].join('')), TEXT);
  assert.equal(articleIn([first, kept, ...rest].join('')).length, TEXT.length + 1);
});

test('a line of facts above the headline does not open the body: the lead may still follow', () => {
  const [lead = '', ...rest] = TEXT;
  const body = rest.map((text) => `<p>${text}</p>`).join('');
  const raw = rawArticle(
    `<html><head><title>Haushalt beschlossen</title></head><body><main><p>Pressemitteilung Nr. 112 vom 24. September 2024</p>
    <h1>Haushalt beschlossen</h1><p class="teaser-lead">${lead}</p>${body}</main></body></html>`,
    'seite.html',
  );
  assert.deepEqual(cleanArticle(raw, knowledge).text.split('\n\n'), TEXT);
});

test('a heading in the words of a caption is one of the text', () => {
  const [first = '', ...rest] = TEXT;
  const caption = '<figure><figcaption>Protest vor der Stadthalle © Bert Beispiel</figcaption></figure>';
  const body = rest.map((text) => `<p>${text}</p>`).join('');
  const raw = rawArticle(
    `<html><head><title>Haushalt beschlossen</title></head><body><article><h1>Haushalt beschlossen</h1>${caption}
    <p>${first}</p><h3>Protest vor der Stadthalle</h3>${body}</article></body></html>`,
    'seite.html',
  );
  assert.deepEqual(cleanArticle(raw, knowledge).text.split('\n\n'), [
    first,
    'Protest vor der Stadthalle',
    ...rest,
  ]);
});

test('a heading over links to other articles takes its box along, leads and all', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const box = (link: string): string =>
    `<section><h2>Mehr aus dem Tal</h2><div><h3>${link}</h3><p>${OTHERS[0]}</p></div></section>`;
  assert.deepEqual(articleIn([first, box('<a href="/x">Wohnungen am Wald</a>'), ...rest].join('')), TEXT);
  const own = articleIn([first, box('Wohnungen am Wald'), ...rest].join(''));
  assert.ok(own.includes(OTHERS[0] ?? ''), 'without a link it may be a part of the text');
});

test('readers speak behind „Forum: 12 Postings“', () => {
  const postings = OTHERS.map((text) => `<x-posting><p>${text}</p></x-posting>`).join('');
  const below = `<section><h2>Forum: 12 Postings</h2>${postings}</section>`;
  assert.deepEqual(articleIn(PARAGRAPHS.join('') + below), TEXT);
});

test('day, length of reading and department that the layout alone keeps apart are a line of facts', () => {
  const facts =
    '<div><time>05.03.2024, 12:03 Uhr</time><span>Lesezeit: 2 Min.</span><span>Politik</span></div>';
  assert.deepEqual(articleIn(`<p>${OTHERS[0]}</p>${facts}${PARAGRAPHS.join('')}`), [OTHERS[0], ...TEXT]);
});

test('a text that opens like an offer is none while it is all there is', () => {
  const text = ['Weiterlesen mit Brille', ...TEXT].map((paragraph) => `<p>${paragraph}</p>`).join('');
  const html = `<html><head><title>Lesen im Alter</title></head><body><article><h1>Lesen im Alter</h1><div class="x">${text}</div></article></body></html>`;
  const clean = cleanArticle(rawArticle(html, 'seite.html'), knowledge);
  for (const paragraph of TEXT) assert.ok(clean.text.includes(paragraph));
});

test('a heading below a pointer and its link is one of the text', () => {
  const [first = '', ...rest] = TEXT;
  const html = page({ below: '' }).replace(
    `<p>${first}</p>`,
    `<p>${first}</p><p><b>Lesen Sie auch</b></p><div class="teaser"><a href="/x">Streit um das Freibad</a></div><h2>Schulen zuerst</h2>`,
  );
  const clean = cleanArticle(rawArticle(html, 'seite.html'), knowledge);
  assert.deepEqual(clean.text.split('\n\n'), [first, 'Schulen zuerst', ...rest]);
});

test('what a page tells of its author is no part of the text', () => {
  const LONG = [...TEXT, ...TEXT.map((text) => text.replace('Stadt', 'Gemeinde'))].map(
    (text, at) => `${text} (${at})`,
  );
  const html = (about: string): string =>
    `<html><head><title>Haushalt beschlossen</title>${article({ author: person('Anna Muster') }).head}</head><body><article><h1>Haushalt beschlossen</h1>${[...LONG, about].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const textOf = (about: string): string[] =>
    cleanArticle(rawArticle(html(about), 'seite.html'), knowledge).text.split('\n\n');
  assert.deepEqual(textOf('Anna Muster ist freie Journalistin und lebt in Musterstadt.'), LONG);
  assert.deepEqual(textOf('Anna Muster, Jahrgang 1980, lebt als freie Autorin in Musterstadt.'), LONG);
  assert.deepEqual(textOf('Anna Muster schreibt seit 2019 für das Dorfblatt über Geld.'), LONG);
  for (const kept of [
    'Anna Muster, die Hündin, hat den Einbrecher gemeldet, und niemand im Haus hatte es bemerkt.',
    'Bert Beispiel ist Journalist und war bei der Sitzung dabei, bis sie kurz vor Mitternacht endete.',
    'Anna Muster hat ihren Hut im Rathaus vergessen, wie eine Nachbarin später erzählte.',
  ])
    assert.deepEqual(textOf(kept), [...LONG, kept]);
});

test('the day beside the author below the text is the article’s', () => {
  assert.equal(
    read({ below: '<p>Von Anna Muster | 5. März 2024, 15:12 Uhr | Kommentare (3)</p>' }).day,
    '2024-03-05',
  );
});

test('what structured data list as an author of its own stands beside the names', () => {
  const authors = (...others: object[]): string[] =>
    read(article({ author: [person('Anna Muster'), ...others], publisher: organisation('Dorfbote') }))
      .authors;
  assert.deepEqual(authors(organisation('ORF.at')), ['Anna Muster', 'ORF.at']);
  assert.deepEqual(authors(person('ORF.at')), ['Anna Muster', 'ORF.at']);
  assert.deepEqual(authors(organisation('Redaktion Lokales')), ['Anna Muster', 'Redaktion Lokales']);
  assert.deepEqual(authors(organisation('DBO')), ['Anna Muster', 'DBO']);
  // the source says it already, a company writes nothing, a desk without a name says nothing
  for (const other of [
    organisation('Dorfbote'),
    organisation('ORF'),
    organisation('Verlag Muster GmbH'),
    organisation('Redaktion'),
    organisation('dpa'),
    person('Dorfbote'),
    person('admin'),
  ])
    assert.deepEqual(authors(other), ANNA);
  const meta = '<meta name="author" content="Anna Muster, ORF.at">';
  assert.deepEqual(read({ head: meta }).authors, ANNA);
});

test('who translated or helped, in an element beside the text, is no author but an agency is one of the article', () => {
  const worked = (line: string): [string[], string[], string[]] => {
    const html = `<html><head><title>Haushalt beschlossen</title></head><body><article><h1>Haushalt beschlossen</h1><ul class="facts"><li>Von: Anna Muster</li><li><span>${line}</span></li></ul><div class="text">${PARAGRAPHS.join('')}</div></article></body></html>`;
    const { authors, agencies, contributors, text } = cleanArticle(rawArticle(html, 'seite.html'), knowledge);
    assert.deepEqual(text.split('\n\n'), TEXT);
    return [authors.map(({ value }) => value), agencies.map(({ value }) => value), contributors];
  };
  assert.deepEqual(worked('Übersetzung: Bert Beispiel'), [ANNA, [], ['Bert Beispiel']]);
  assert.deepEqual(worked('Übersetzung und Adaptierung: AFP Deutschland'), [ANNA, ['AFP Deutschland'], []]);
  assert.deepEqual(worked('Mitarbeit: Bert Beispiel'), [ANNA, [], ['Bert Beispiel']]);
  assert.deepEqual(worked('Übersetzung: Englisch'), [ANNA, [], []]);
});

test('the outlet’s own desk is the author where nobody is named and no better field names the outlet', () => {
  const publisher = organisation('muster.example');
  const authors = (author: unknown, head = ''): string[] => {
    const site = '<meta property="og:site_name" content="muster.example">';
    return read({ head: `${article({ author, publisher }).head}${site}${head}` }).authors;
  };
  assert.deepEqual(authors(organisation('Redaktion muster.example')), ['Redaktion muster.example']);
  assert.deepEqual(authors(organisation('muster.example Redaktion')), ['muster.example Redaktion']);
  assert.deepEqual(authors(organisation('Redaktion finanzen.net')), ['Redaktion finanzen.net']);
  assert.deepEqual(
    authors(organisation('muster.example'), '<meta name="author" content="Muster.Example-Redaktion">'),
    [],
  );
  assert.deepEqual(authors([person('Anna Muster'), organisation('Redaktion muster.example')]), [
    'Anna Muster',
    'Redaktion muster.example',
  ]);
});

test('a bare day that is called so, right before the article', () => {
  const day = (before: string): string | undefined => {
    const raw = rawArticle(
      `<html><body><div id="top">muster.example</div>${before}<div class="article"><p class="rubric">Stadt</p><h1>Haushalt der Stadt beschlossen</h1>${PARAGRAPHS.join('')}</div></body></html>`,
      'seite.html',
    );
    return findPublication(cleanArticle(raw, knowledge), raw, knowledge).published?.edtf;
  };
  assert.equal(day('<div class="article-date">05.03.2024</div>'), '2024-03-05');
  assert.equal(day('<div class="date">Dienstag, 5. März 2024, 08:15 Uhr</div>'), '2024-03-05');
  assert.equal(day('<div class="slot">05.03.2024</div>'), undefined);
  assert.equal(day('<div class="date">Termine bis 05.03.2024</div>'), undefined);
  assert.equal(
    day('<div class="date">05.03.2024</div><p>Das Wetter in der Stadt bleibt schön.</p>'),
    undefined,
  );
});

test('an agency’s house that the page names as author keeps its name', () => {
  const agencies = (author: unknown, below = ''): string[] =>
    read({ ...article({ author }), below }).agencies;
  assert.deepEqual(agencies(person('Keystone-SDA')), ['Keystone-SDA']);
  assert.deepEqual(agencies(organisation('AFP Deutschland')), ['AFP Deutschland']);
  assert.deepEqual(agencies([person('Anna Muster'), organisation('Keystone-SDA')], '<p>(sda)</p>'), [
    'Keystone-SDA',
  ]);
  assert.deepEqual(agencies('Anna Muster, Keystone-SDA'), ['Keystone-SDA']);
  assert.deepEqual(read({ header: '<div class="article-byline">Keystone-SDA</div>' }).agencies, [
    'Keystone-SDA',
  ]);
  // spelt out, in other letters, with its desk or with other words it is the mark
  assert.deepEqual(agencies(organisation('Deutsche Presse-Agentur')), ['dpa']);
  assert.deepEqual(agencies(organisation('DPA')), ['dpa']);
  assert.deepEqual(agencies(person('dpa/lno')), ['dpa']);
  assert.deepEqual(agencies(person('Anna Muster (mit dpa)')), ['dpa']);
  assert.deepEqual(read({ below: '<p>(Keystone-SDA)</p>' }).agencies, ['sda']);
});

test('a house or programme of the outlet, printed as who wrote, goes before what the page’s head says of all', () => {
  const authors = (line: string, head = '<meta name="author" content="orf.at">'): string[] =>
    read({
      head: `<link rel="canonical" href="https://orf.at/1">${head}`,
      header: `<p class="author">${line}</p>`,
    }).authors;
  assert.deepEqual(authors('von ORF Tirol'), ['ORF Tirol']);
  assert.deepEqual(authors('Von ORF.at'), ['ORF.at']);
  assert.deepEqual(authors('von ORF'), ['orf.at']);
  assert.deepEqual(authors('Von Anna Muster, ORF Tirol'), ANNA);
  assert.deepEqual(authors('ORF Tirol'), ['orf.at']);
  assert.deepEqual(authors('von ORF Tirol', article({ author: organisation('ORF Wien') }).head), [
    'ORF Wien',
  ]);
});

test('where nobody is named, the outlet stands as it calls itself, if its source is named otherwise', () => {
  const publisher = organisation('ORF');
  const authors = (author: unknown): string[] => {
    const { authors: found, agencies } = read(article({ author, publisher }));
    return [...found, ...agencies.map((agency) => `(${agency})`)];
  };
  assert.deepEqual(authors(organisation('ORF.at')), ['ORF.at']);
  assert.deepEqual(authors(organisation('ORF')), []);
  assert.deepEqual(authors('ORF.at, dpa'), ['ORF.at', '(dpa)']);
  assert.deepEqual(authors('Anna Muster mit ORF.at'), ANNA);
  assert.deepEqual(authors(organisation('muster.example')), []);
});

test('boxes between the paragraphs that no name of an element tells', () => {
  const text = (box: string): string[] => {
    const html = page({}).replace('</p>\n<p>', `</p>\n${box}<p>`);
    return cleanArticle(rawArticle(html, 'seite.html'), knowledge).text.split('\n\n');
  };
  for (const box of [
    '<div class="x1"><h4>D. B. Wirtschaft</h4><p>Werktags um 18 Uhr</p><input><button>ANMELDEN</button></div>',
    '<div class="x1"><p>Ihr Newsletter aus dem Tal und von seinen Höhen</p><button>Jetzt anmelden</button></div>',
    '<div class="x1 poll"><h3>Warst du schon einmal im Rat?</h3><p>Ja, mehrmals.</p></div>',
    '<div class="videoteaser"><span>00:58</span><h3>Rätin packt aus</h3></div>',
    '<div class="donate"><h3>Wir brauchen dich</h3><p>Ohne Geld kein Blatt, und zwar keines.</p></div>',
    '<p>Quellen:</p><ul><li>Mitteilung des Rates</li><li>Reporter vor Ort</li></ul>',
  ])
    assert.deepEqual(text(box), TEXT, box);
  // a button that signs up for something else stands in the text
  const other =
    '<div class="x1"><p>Wer an dem Lauf teilnehmen will, muss sich bis Freitag melden.</p><button>Anmelden</button></div>';
  assert.equal(text(other).length, TEXT.length + 1);
});

test('headings of the text stay, the one that opens it and the one over a film too', () => {
  const blocks = (html: string): string[] => {
    const from = page({}).replace(/<p>.*<\/p>/su, html);
    return cleanArticle(rawArticle(from, 'seite.html'), knowledge).text.split('\n\n');
  };
  const [one, two, three] = TEXT;
  const lead =
    'Der Rat hat entschieden: Im nächsten Jahr wird die Stadt so viel Geld ausgeben wie nie zuvor.';
  assert.deepEqual(
    blocks(
      `<div class="t"><div class="teaser_text">${lead}</div><h2>Knappe Mehrheit</h2><p>${one}</p><p>${two}</p></div>`,
    ),
    [lead, 'Knappe Mehrheit', one, two],
  );
  const film = '<div class="mod a"><h2>Audio</h2><a href="/a">Das Freibad im Rat, 09:12 Min.</a></div>';
  assert.deepEqual(blocks(`<p>${one}</p><h2>Kritik</h2>${film}<p>${two}</p><p>${three}</p>`), [
    one,
    'Kritik',
    two,
    three,
  ]);
});

test('the lead in what a page calls its line of facts', () => {
  const lead = 'Im Haushalt fehlen der Stadt zwölf Millionen. Die einen wollen sparen, die anderen nicht.';
  const clean = cleanArticle(
    rawArticle(page({ header: `<p class="article_metaLine">${lead}</p>` }), 'seite.html'),
    knowledge,
  );
  assert.deepEqual(clean.text.split('\n\n'), [lead, ...TEXT]);
});

test('the point of a summary above the text', () => {
  const header = '<ul><li>Der Rat hat am Abend entschieden.</li></ul>';
  const clean = cleanArticle(rawArticle(page({ header }), 'seite.html'), knowledge);
  assert.deepEqual(clean.text.split('\n\n'), ['Der Rat hat am Abend entschieden.', ...TEXT]);
});

test('the headline whole, where the page hands on its beginning behind the kicker', () => {
  const whole = 'Rat beschließt den Haushalt für das nächste Jahr – mit knapper Mehrheit';
  const shared = (title: string): string =>
    `<meta property="og:title" content="${title}">${ld({ '@type': 'NewsArticle', headline: whole })}`;
  const title = (head: string): string =>
    cleanArticle(
      rawArticle(page({ title: 'Der Rat und das Geld', h1: whole, head }), 'seite.html'),
      knowledge,
    ).title.value;
  assert.equal(title(shared('Debatte im Rat: Rat beschließt den Haushalt für das nächste Jahr')), whole);
  assert.equal(
    title(shared('Debatte im Rat: Opposition verlässt den Saal')),
    'Debatte im Rat: Opposition verlässt den Saal',
  );
});

test('a text in parts that call themselves modules, with other modules between', () => {
  const [one = '', two = '', three = ''] = PARAGRAPHS;
  const part = (inside: string): string =>
    `<section class="ModuleText_wrapper"><div class="ModuleText_content">${inside}</div></section>`;
  const between = `<section class="ModuleInfo_wrapper"><div>${OTHERS[0]}</div></section>`;
  assert.deepEqual(articleIn(`${part(one + two)}${between}${part(three)}`), TEXT);
});

test('what lies over the page of a short report is none of its text', () => {
  const layer = (attributes: string): string =>
    `<div ${attributes}><h2>Willkommen</h2><p>${OTHERS.join('</p><p>')}</p><p>${TEXT[1]}</p></div>`;
  const read = (attributes: string): string =>
    cleanArticle(
      rawArticle(
        `<html><head><title>Haushalt beschlossen</title></head><body>${layer(attributes)}<main><h1>Haushalt beschlossen</h1><div><p>${TEXT[0]}</p></div></main></body></html>`,
        'seite.html',
      ),
      knowledge,
    ).text;
  for (const attributes of ['role="dialog"', 'id="cookie-layer"', 'class="cmp-banner"'])
    assert.equal(read(attributes), TEXT[0], attributes);
  // a name that says nothing of the kind
  assert.notEqual(read('class="cmp-text"'), TEXT[0]);
});

test('what a part of a page says of itself to those who have it read out', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const inside = (label: string): string[] =>
    articleIn(`${first}<section aria-label="${label}"><p>${OTHERS[0]}</p></section>${rest.join('')}`);
  for (const label of ['Newsletter Anmeldung', 'Weitere Artikel', 'Anzeige'])
    assert.deepEqual(inside(label), TEXT, label);
  assert.equal(inside('Anzeige gegen die Stadt').length, TEXT.length + 1);
});

test('the kicker of another article within the text goes with its link', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const other =
    '<article class="article-preview_x1"><a href="/a"><span class="kicker">Heimat</span><h3>Als der Fluss kam</h3></a></article>';
  assert.deepEqual(articleIn(`${first}${other}${rest.join('')}`), TEXT);
  const own =
    '<p><span class="kicker">Heimat</span> ist, wo der Fluss im Frühling über die Wiesen tritt, sagt man.</p>';
  assert.ok(
    articleIn(`${first}${own}${rest.join('')}`)
      .join(' ')
      .includes('Heimat'),
  );
});

test('points of a summary as short as four words', () => {
  const points = ['Der Rat hat am Abend entschieden.', 'Die Beratung war lang.'];
  const header = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
  const clean = cleanArticle(rawArticle(page({ header }), 'seite.html'), knowledge);
  assert.deepEqual(clean.text.split('\n\n').slice(-TEXT.length), TEXT);
  for (const point of points) assert.ok(clean.text.includes(point));
});

test('the author in a list of facts beside the text', () => {
  const facts = (list: string): string[] =>
    cleanArticle(
      rawArticle(
        `<html><head><title>Haushalt beschlossen</title></head><body><div class="c3"><h1>Haushalt beschlossen</h1>${PARAGRAPHS.join('')}</div><div class="c1">${list}</div></body></html>`,
        'seite.html',
      ),
      knowledge,
    ).authors.map(({ value }) => value);
  const item = (label: string, value: string): string =>
    `<ul><li><strong>Datum</strong> 05.03.2024</li><li><strong>${label}</strong> ${value}</li></ul>`;
  assert.deepEqual(facts(item('Autorin/Autor', 'Anna Muster, Bert Beispiel')), BOTH);
  assert.deepEqual(facts('<dl><dt>Ort</dt><dd>Muster</dd><dt>Autorin</dt><dd>Anna Muster</dd></dl>'), ANNA);
  assert.deepEqual(facts(item('Autoren', 'Alle Texte im Überblick 2024')), []);
  assert.deepEqual(facts(item('Feedback', 'Anna Muster')), []);
});

test('the first of several authors in structured data, where all other places name the rest too', () => {
  const authors = (head: string, header: string): string[] =>
    cleanArticle(rawArticle(page({ head, header }), 'seite.html'), knowledge).authors.map(
      ({ value }) => value,
    );
  const first = article({ author: person('Anna Muster') }).head;
  const meta = '<meta name="author" content="Anna Muster, Bert Beispiel">';
  const names = (...all: string[]): string =>
    `<div class="author">von ${all.map((name) => `<a href="/autor/${name.length}">${name}</a>`).join(', ')}</div>`;
  assert.deepEqual(authors(`${first}${meta}`, names(...BOTH)), BOTH);
  // one place alone, or places that differ, are no reason to doubt
  assert.deepEqual(authors(first, names(...BOTH)), ANNA);
  assert.deepEqual(authors(`${first}${meta}`, names('Anna Muster', 'Carla Probe')), ANNA);
});

test('the text that structured data carry, where the page itself shows none', () => {
  const body = [...TEXT, ...OTHERS];
  const read = (articleBody: string, shown: string): string[] =>
    cleanArticle(
      rawArticle(
        `<html><head><title>Haushalt beschlossen</title>${article({ articleBody }).head}</head><body><main><h1>Haushalt beschlossen</h1>${shown}</main></body></html>`,
        'seite.html',
      ),
      knowledge,
    ).text.split('\n\n');
  const script = '<p>Zum Anzeigen wird JavaScript benötigt.</p>';
  assert.deepEqual(read(body.join('\n\n'), script), body);
  assert.deepEqual(read(body.map((paragraph) => `<p>${paragraph}</p>`).join(''), script), body);
  // the page’s own text goes before the data’s
  assert.deepEqual(read(body.join('\n\n'), PARAGRAPHS.join('')), TEXT);
});

test('a text in the widgets of a page builder', () => {
  const widget = (inside: string): string =>
    `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${inside}</div></div>`;
  assert.deepEqual(articleIn(PARAGRAPHS.map(widget).join('')), TEXT);
  const [first = '', ...rest] = PARAGRAPHS;
  assert.deepEqual(articleIn(`${first}<div class="widget"><p>${OTHERS[0]}</p></div>${rest.join('')}`), TEXT);
});

test('a heading with nothing below it ends no text', () => {
  assert.deepEqual(articleIn(`${PARAGRAPHS.join('')}<h4>Wir brauchen dich</h4>`), TEXT);
});

test('a headline of two lines that the page hands on as one, and a live blog’s mark', () => {
  const title = (shared: string, h1: string, kicker: string): string =>
    cleanArticle(
      rawArticle(
        page({
          title: shared,
          h1,
          head: `<meta property="og:title" content="${shared}">${article({ headline: shared }).head}`,
          header: `<p class="kicker">${kicker}</p>`,
        }),
        'seite.html',
      ),
      knowledge,
    ).title.value;
  const lines = 'Richterin hört Nachbarin<br>Urteil im Münzraub rückt näher';
  assert.equal(
    title('Richterin hört Nachbarin: Urteil im Münzraub rückt näher', lines, 'Prozess'),
    'Richterin hört Nachbarin: Urteil im Münzraub rückt näher',
  );
  const live = 'Liveblog: ++ Rat vertagt sich ++';
  assert.equal(title(live, '++ Rat vertagt sich ++', 'Debatte im Rat'), live);
});

test('„von Redaktion“ below a field that names the outlet, and agencies between initials and outlet', () => {
  const authors = (head: string, header: string): string[] =>
    cleanArticle(rawArticle(page({ head, header }), 'seite.html'), knowledge).authors.map(
      ({ value }) => value,
    );
  const byline = '<div class="author-line">von <a href="/autor/r">Redaktion</a></div>';
  assert.deepEqual(authors(article({ author: organisation('Muster.de') }).head, byline), []);
  assert.deepEqual(authors('', byline), ['Redaktion']);
  const facts = cleanArticle(
    rawArticle(
      page({ header: '<div class="x1">05.03.2024, 12:27 Uhr | dpa, jre, t-online</div>' }),
      'seite.html',
    ),
    knowledge,
  );
  assert.deepEqual(facts.text.split('\n\n'), TEXT);
  assert.deepEqual(
    facts.agencies.map(({ value }) => value),
    ['dpa'],
  );
});

test('a heading over other articles ends the text, though what follows has no box', () => {
  const [first = '', ...rest] = PARAGRAPHS;
  const body = `<p class="lead">${OTHERS[1]}</p><div class="content">${PARAGRAPHS.join('')}</div>`;
  const others = `<h2>Das könnte dich auch noch interessieren:</h2><p>${OTHERS[0]}</p>`;
  assert.deepEqual(articleIn(body + others), [OTHERS[1], ...TEXT]);
  // the text goes on in a container like those before
  const part = (inside: string): string => `<div class="c1">${inside}</div>`;
  const pointer = part('<h2>Mehr zum Thema</h2><a href="/a">Der Deich</a>');
  assert.deepEqual(articleIn(`${part(first)}${part(rest[0] ?? '')}${pointer}${part(rest[1] ?? '')}`), TEXT);
  // within the paragraphs it stands over a pointer
  assert.deepEqual(
    articleIn(`${first}<h3>Mehr zum Thema:</h3><p><a href="/a">Der Deich</a></p>${rest.join('')}`),
    TEXT,
  );
});

test('the headline whole, where the shared title stops in dots', () => {
  const whole = 'Rat beschließt den Haushalt für das nächste Jahr und die Opposition verlässt den Saal';
  const title = (shared: string): string =>
    cleanArticle(
      rawArticle(
        page({ title: shared, h1: whole, head: `<meta property="og:title" content="${shared}">` }),
        'seite.html',
      ),
      knowledge,
    ).title.value;
  assert.equal(title('Rat beschließt den Haushalt für das nächste Jahr …'), whole);
  assert.equal(
    title('Rat beschließt den Haushalt für das nächste Jahr'),
    'Rat beschließt den Haushalt für das nächste Jahr',
  );
});

test('boxes of a linked heading each, side by side, announce other articles, whatever they are called', () => {
  const box =
    (href: string) =>
    (text: string, at: number): string =>
      `<div class="c${at}"><a href="${href}${at}"><h3>Was im Tal geschieht</h3></a><p>${text}</p><span>Von Dora Test</span></div>`;
  const many = [...OTHERS, ...OTHERS.map((text) => text.replace('am', 'bald am'))];
  const listed = (href: string): string[] =>
    articleIn(PARAGRAPHS.join(''), `<div class="c9">${many.map(box(href)).join('')}</div>`);
  assert.deepEqual(listed('/a'), TEXT);
  // entries of a live blog, which lead to themselves
  const entries = articleIn(`<div class="c9">${[...TEXT, ...OTHERS].map(box('#e')).join('')}</div>`).join(
    ' ',
  );
  for (const text of TEXT) assert.ok(entries.includes(text));
  // nothing else is there
  const alone = articleIn(TEXT.map(box('/a')).join('')).join(' ');
  for (const text of TEXT) assert.ok(alone.includes(text));
});

test('text above the headline is none of the article, though there is more of it', () => {
  const html = `<html><head><title>Haushalt beschlossen</title></head><body><div><h2>Willkommen</h2><p>${OTHERS[0]}</p><p>${OTHERS[1]}</p></div><main><h1>Haushalt beschlossen</h1><div><p>${TEXT[0]}</p></div></main></body></html>`;
  assert.equal(cleanArticle(rawArticle(html, 'seite.html'), knowledge).text, TEXT[0]);
});

test('the next article, which a page loads below its own', () => {
  const next = `<article><header><h1>Wohnungen am Waldrand</h1></header>${[...OTHERS, ...OTHERS.map((text) => `${text} Das steht fest.`)].map((text) => `<p>${text}</p>`).join('')}</article>`;
  assert.deepEqual(articleIn(PARAGRAPHS.join(''), next), TEXT);
  // entries with headings of their own, in the article
  const [first = '', second = '', third = ''] = PARAGRAPHS;
  const entry = (inside: string): string => `<article><h1>Was am Abend geschah</h1>${inside}</article>`;
  const read = articleIn(`${first}${entry(second)}${entry(third)}`).join(' ');
  for (const text of TEXT) assert.ok(read.includes(text));
});

test('what a film’s own page tells of the film is its text', () => {
  const film = ld({
    '@type': 'VideoObject',
    name: 'Haushalt beschlossen',
    uploadDate: '2024-03-05',
    description: TEXT[0],
  });
  const html = `<html><head><title>Haushalt beschlossen</title>${film}</head><body><main><h1>Haushalt beschlossen</h1><video></video><p class="description">${TEXT[0]}</p></main></body></html>`;
  assert.equal(cleanArticle(rawArticle(html, 'seite.html'), knowledge).text, TEXT[0]);
});
