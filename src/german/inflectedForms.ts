import { foldWord } from './foldWord.ts';
import { wordList } from './wordList.ts';

/**
 * Forms of a folded word that its stem does not reach, to be looked up in a vocabulary: plurals in -s after a vowel
 * („Autos“), of loan words („Zentrum – Zentren“), feminines in the plural („Ministerinnen“), what ends like a form of another word
 * („Konzern – Konzerne“). Most of what it gives is no
 * word; only what occurs counts.
 */
export function inflectedForms(folded: string): string[] {
  const forms = new Set<string>();
  for (const [ending, others] of ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    const base = folded.slice(0, folded.length - ending.length);
    // „Juden“ are no forms of „Judo“
    if (base.length < (others.includes('o') ? 4 : 3)) continue;
    for (const other of others) forms.add(base + other);
  }
  for (const form of [...formsOfNounInS(folded), ...formsBehindFalseEnding(folded)]) forms.add(form);
  forms.delete(folded);
  return [...forms].filter((form) => !FUNCTION.has(form));
}

/**
 * Forms of a folded regular verb, to be looked up like `inflectedForms`: „wählen – wählte, gewählt“. Only those that are
 * written small are its own: „Haft“ is no form of a „hafen“ typed small.
 */
export function regularVerbForms(folded: string): string[] {
  const verb =
    /^ge(.{2,}[dtmn])et$/.exec(folded) ?? /^(.{3,})e[nt]$|^ge(.{3,})t$|^(.{3,})te[nt]?$/.exec(folded);
  // „gestoppten“ is a form of „gestoppt“
  const participle = /^ge(.{3,})te[mnrs]?$/.exec(folded)?.[1];
  const found = [verb?.[1] ?? verb?.[2] ?? verb?.[3], participle].filter((root) => root !== undefined);
  const forms = found.flatMap((one) => {
    // „redete“ is „rede-te“
    const root = one.replace(/(?<=[dtmn])e$/, '');
    const endings = NEEDS_E.test(root) ? ['et', 'ete', 'eten'] : ['t', 'te', 'ten'];
    return [
      ...['en', ...endings, ...PARTICIPLE].map((ending) => root + ending),
      ...endings.slice(0, 2).map((ending) => `ge${root}${ending}`),
    ];
  });
  return forms.filter((form) => form !== folded && !FUNCTION.has(form));
}

/**
 * Forms of a weak verb by one in -t or -ten, not folded, to be looked up as they are spelled: „untersucht – untersuchen“, „stärkt“ has nothing of
 * „starken“.
 */
export function weakVerbForms(word: string): string[] {
  const [, root, ending] = /^(?!geleg)(\p{Ll}{2,}?[^\Wdte]|\p{Ll}{2,}[äöüß])(t|ten)$/u.exec(word) ?? [];
  if (root === undefined || FUNCTION.has(foldWord(word))) return [];
  return ['en', 't', 'te', 'ten'].filter((other) => other !== ending).map((other) => root + other);
}

/** Forms of the participle of a folded verb: „fliehend“ of „fliehen“. None of a participle. */
export function participleForms(folded: string): string[] {
  const root = /^(?!ge)(.{3,})en$/.exec(folded)?.[1];
  return root === undefined ? [] : PARTICIPLE.map((ending) => root + ending);
}

/** „brennend“ in each of its forms: an archive may have any of them alone. */
const PARTICIPLE = ['end', 'ende', 'enden', 'ender', 'endes', 'endem'];

/**
 * Forms of a folded verb with a beginning that others go between, to be looked up like `regularVerbForms`: „vorschlagen – vorzuschlagen,
 * vorgeschlagen“, „einführen – eingeführt“.
 */
export function separableVerbForms(folded: string): string[] {
  const [, beginning, between = '', root, ending] = SEPARABLE.exec(folded) ?? [];
  if (beginning === undefined || root === undefined || (ending === 't' && between !== 'ge')) return [];
  const inWhole = [`${root}en`, `zu${root}en`, `ge${root}en`, `ge${root}t`, `${root}t`, `${root}te`];
  return inWhole.map((rest) => beginning + rest).filter((form) => form !== folded);
}

/**
 * The verbs that a folded one with a beginning is made of, each with that beginning: „übernahm“ → „nahm“, „übernommen“ → „genommen“,
 * „vorzunehmen“ → „nehmen“.
 */
export function baseVerbs(folded: string): { beginning: string; base: string }[] {
  // what is known has not been confessed
  if (/^bekannte?[mnrs]?$/.test(folded)) return [];
  const [, beginning, rest] = PREFIXED.exec(folded) ?? [];
  if (beginning === undefined || rest === undefined) return [];
  const bases = [rest, `ge${rest}`, ...(rest.startsWith('zu') ? [rest.slice(2)] : [])];
  return bases.map((base) => ({ beginning, base }));
}

/** Forms of a base verb behind a beginning, to be looked up: „genommen“ behind „über“ → „übernommen“, behind „vor“ „vorgenommen“. */
export const prefixedForms = (beginning: string, form: string): string[] => [
  beginning + form,
  ...(form.startsWith('ge') ? [beginning + form.slice(2)] : []),
  ...(form.endsWith('en') ? [`${beginning}zu${form}`] : []),
];

const PREFIXED =
  /^(auseinander|zusammen|heraus|herein|herunter|hinaus|hinein|hinter|nieder|wieder|weiter|zuruck|voraus|voran|vorbei|durch|unter|uber|ent|emp|fest|fort|hervor|herum|nach|statt|teil|ver|vor|weg|wider|zer|auf|aus|ein|bei|hin|her|los|mit|ab|an|be|er|um|zu)([a-z]{3,12})$/;

const SEPARABLE =
  /^(ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|zu|zuruck|zusammen)(ge|zu)?([a-z]{3,20}?)(en|t)$/;

/** „reden – redete“, „rechnen – rechnete“, not „warnen – warnte“ */
const NEEDS_E = /(?:[dt]|[^aeioulr][mn])$/;

/** „Kurs“, „Puls“: the stem of „Kurse“ has the s, theirs has it not. */
const NOUN_IN_S = /[bdfghklmnrt]s$/;

/** „Kurs“ → „Kurse“, „Kursen“, „Kurses“, and back; „Zins“ → „Zinsen“ */
function formsOfNounInS(folded: string): string[] {
  if (NOUN_IN_S.test(folded)) return ['e', 'en', 'es'].map((ending) => folded + ending);
  const bare = folded.replace(/e[ns]?$/, '');
  return bare !== folded && bare.length >= 4 && NOUN_IN_S.test(bare) ? [bare] : [];
}

/** Endings of a noun or an adjective. */
const CASES = ['e', 'en', 'es', 'er', 'em'];

/** What the stem takes for an ending, or endings that it leaves where nothing but a vowel stands before: „Konzern“, „Problem“, „frei“, „Hai“. */
const FALSE_ENDING = /^.{2,}(?:ern|em)$|^[^aeiouy]{0,4}ei$|^hai$/;

/** „Ufern“, „Opern“, „Nachbarn“: of these the stem keeps the n. */
const KEEPS_N = /^([aou][^aeiouy]er|.{4,}ar)n?$/;

/** „Konzern“ → „Konzerne“, „Problem“ → „Probleme“, „frei“ → „freie“, and back; „Oper“ → „Opern“. */
function formsBehindFalseEnding(folded: string): string[] {
  const kept = KEEPS_N.exec(folded)?.[1];
  if (kept !== undefined) return [kept, `${kept}n`];
  const bare = CASES.flatMap((end) => (folded.endsWith(end) ? folded.slice(0, -end.length) : []));
  const base = [folded, ...bare].find((one) => FALSE_ENDING.test(one));
  return base === undefined ? [] : [base, ...CASES.map((end) => base + end)];
}

/**
 * Forms of folded adjectives and verbs written small that a stem does not reach, to be looked up like `regularVerbForms`: superlatives whose st it
 * keeps („schwer – schwerste“, „aktiv – aktivsten“), adjectives that lose an e („dunkel – dunkle“, „teuer – teure“), verbs in -eln and -ern
 * („sammeln – sammelte, gesammelt“).
 */
export function smallForms(folded: string): string[] {
  const forms = [...superlativeForms(folded), ...formsWithoutE(folded), ...formsOfVerbInN(folded)];
  return [...new Set(forms)].filter((form) => form !== folded && !FUNCTION.has(form));
}

function superlativeForms(folded: string): string[] {
  const base = /^(.{3,}?[rv])(?:st)?(?:e[mnrs]?)?$/.exec(folded)?.[1];
  if (base === undefined || FUNCTION.has(base)) return [];
  return [base, `${base}e`, `${base}en`, ...CASES.map((end) => `${base}st${end}`)];
}

function formsWithoutE(folded: string): string[] {
  const [, before, last] =
    /^(.{2,})e(l|(?<=[ae]ue)r)$/.exec(folded) ?? /^(.+[bcdfghkpt]|.+[ae]u)([lr])e[mnrs]?$/.exec(folded) ?? [];
  if (before === undefined || last === undefined) return [];
  return [`${before}e${last}`, ...CASES.map((end) => before + last + end)];
}

function formsOfVerbInN(folded: string): string[] {
  const root = /^(?:ge)?(.{2,}?e[lr])(?:n|te?[mnrs]?)$/.exec(folded)?.[1];
  if (root === undefined) return [];
  const participle = ['t', 'te', 'ten'];
  return [`${root}n`, ...participle.map((end) => root + end), ...participle.map((end) => `ge${root}${end}`)];
}

/** Function words that the rules would take for forms of others: „waren“ – „warum“. Written out: the browser loads this. */
const FUNCTION: ReadonlySet<string> = new Set(
  wordList(
    'als also am an auch aus außer seit während bis da dann das dem den denn der des die doch du ein eine en es fast hat ich ihr im in ist ja je kein man mit nach noch nun nur ob oder so um und uns von vor war was wen wer wie wo zu zum warum darum worum herum rum unten oben eben seit statt hatte wurde worden sein seine alles bald damit dies etwa gern halb heute immer jetzt kaum lange links rechts mal mehr meist nie oft schon sehr selbst sonst stets trotz weder weil wenn wieder zwar',
  ).map(foldWord),
);

const ENDINGS: readonly [string, readonly string[]][] = [
  ['', ['s']],
  ['s', ['']],
  ['in', ['innen']],
  ['innen', ['in']],
  ['um', ['en', 'a']],
  ['us', ['en', 'i']],
  ['a', ['en', 'um', 'as']],
  ['o', ['en', 'i']],
  ['is', ['en']],
  ['en', ['um', 'us', 'a', 'o', 'is']],
  ['ien', ['ium']],
  ['ium', ['ien']],
  ['mann', ['leute', 'leuten']],
  ['leute', ['mann']],
  ['leuten', ['mann']],
  ['us', ['usse', 'ussen']],
  ['usse', ['us']],
  ['ussen', ['us']],
  ['ienen', ['ienene', 'ienenen', 'ienener', 'ienenes']],
  ['ienene', ['ienen']],
  ['ienenen', ['ienen']],
];
