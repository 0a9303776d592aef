import { GENITIVE_DETERMINERS, PREPOSITIONS } from '../../german/clauseWords.ts';
import { isStatementNoun, statementOwner } from '../../german/statementNouns.ts';
import { type NounPhrase, nounPhraseAt } from '../nounPhrase.ts';
import { isSmall, type Part } from '../sentences.ts';
import { behindAttributes, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { Attribution, AttributionRule } from './attribution.ts';

/** „Laut Polizei …“, „nach Angaben der Polizei“, „der Polizei zufolge“, „Polizeiangaben zufolge“ */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  examples: [
    ['Laut Bürgermeister Jens Harms fehlt das Geld.', 'Jens Harms'],
    ['Nach Angaben der Feuerwehr brannten drei Scheunen.', 'Feuerwehr'],
    ['Der Schaden ist nach Ansicht von Petra Lindner „überschaubar“.', 'Petra Lindner'],
    ['Dem Wetterdienst zufolge wird es kälter.', 'Wetterdienst'],
    ['Nach Polizeiangaben wurde niemand verletzt.', 'Polizei'],
    ['Laut einer am Dienstag veröffentlichten Mitteilung der Bahn fährt der Zug.', 'Bahn'],
    ['Nach Lindners Meinung fehlt das Geld.', 'Lindner'],
    ['Nach einer Studie der Bahn fehlt das Geld.', 'Bahn'],
    ['Ein Boot, auf dem nach Angaben der Feuerwehr zehn Leute waren, sank.', 'Feuerwehr'],
  ],
  counterExamples: [
    'Sie lachten laut.',
    'Nach der Sitzung gingen alle heim.',
    'Nach der Untersuchung gingen alle heim.',
  ],
  needs: TRIGGER.accordingTo,
  find(parts) {
    const found: Attribution[] = [];
    for (let at = 0; at < parts.length; at++) {
      const read = readPhrase(parts, at);
      if (read === null) continue;
      const speaker = read.owner === null ? null : withApposition(parts, read.owner);
      const end = Math.max(read.to, speaker?.apposition?.to ?? 0);
      const from =
        read.from === 0 ? behindRelative(parts, behindAttributes(parts, end)) : behindColon(parts, read.from);
      const clause = clauseAround(parts, read.from, end);
      if (clause !== null) {
        found.push({ speaker, ...clause, wholeSentence: false, reports: 'clause' });
        continue;
      }
      const led = parts.slice(end).some((part) => part.kind === 'colon');
      found.push({
        speaker,
        from,
        to: parts.length,
        wholeSentence: true,
        reports: led ? 'fragment' : 'clause',
      });
    }
    return found;
  },
};

/** „Ein Boot, auf dem nach Angaben des Amtes zehn Leute waren, sank“: only what the clause tells is reported. */
function clauseAround(
  parts: readonly Part[],
  start: number,
  end: number,
): { from: number; to: number } | null {
  let from = start - 1;
  while (from >= 0 && from > start - 12 && parts[from]?.kind === 'word') from--;
  if (from < 1 || parts[from]?.kind !== 'comma') return null;
  const [opener, next] = [parts[from + 1]?.text ?? '', parts[from + 2]?.text ?? ''];
  if (!CLAUSE.test(opener) && !(PREPOSITIONS.has(opener) && RELATIVE.test(next))) return null;
  let to = end;
  while (to < parts.length && parts[to]?.kind !== 'comma' && parts[to]?.kind !== 'semicolon') to++;
  return from + 1 === start ? null : { from: from + 1, to };
}

const RELATIVE = /^(?:dem|den|denen|der|deren|dessen|welche[mnr])$/;
const CLAUSE =
  /^(?:der|die|das|dem|den|denen|deren|dessen|welche[mnrs]?|weil|da|obwohl|wobei|wodurch|womit|nachdem|während|wo)$/;

/** „2018: nach Angaben des Amtes 400“: the report begins behind the colon. */
function behindColon(parts: readonly Part[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (parts[at]?.kind === 'colon') return at + 1;
  return 0;
}

/** „Laut dem Bericht, der gestern erschien, …“ */
function behindRelative(parts: readonly Part[], at: number): number {
  if (
    parts[at]?.kind !== 'comma' ||
    !/^(?:der|die|das|dem|den|deren|dessen|welche[rs]?|in|auf|aus)$/.test(parts[at + 1]?.text ?? '')
  )
    return at;
  for (let end = at + 2; end < parts.length && end < at + 30; end++)
    if (parts[end]?.kind === 'comma') return end + 1;
  return at;
}

interface Read {
  from: number;
  to: number;
  owner: NounPhrase | null;
}

function readPhrase(parts: readonly Part[], at: number): Read | null {
  const part = parts[at];
  if (part?.kind !== 'word') return null;
  if (part.text === 'zufolge') return readBefore(parts, at);
  const lower = at === 0 ? part.text.toLowerCase() : part.text;
  const next = parts[at + 1];
  if (next === undefined) return null;
  if (lower === 'laut' || lower === 'lt') {
    const owner =
      nounPhraseAt(parts, next.text === '.' ? at + 2 : at + 1, true) ?? behindParticiple(parts, at + 1);
    if (owner === null || owner.pronoun) return null;
    return { from: at, to: owner.to, owner: ownerOf(parts, owner.nouns, owner) };
  }
  if (lower !== 'nach' && lower !== 'gemäß') return null;
  for (let noun = at + 1; noun <= at + 4; noun++) {
    const word = parts[noun];
    if (word?.kind !== 'word') return null;
    if (isSmall(word.text)) continue;
    const named = lower === 'nach' && noun === at + 1 ? ownerBefore(parts, noun) : null;
    if (named !== null) return { from: at, to: named.to + 1, owner: named };
    if (!isStatementNoun(word.text) && !(STUDY.test(word.text) && !DEFINITE.test(parts[at + 1]?.text ?? '')))
      return null;
    const owner = ownerOf(parts, noun, null);
    const zufolge = parts[owner?.to ?? noun + 1]?.text === 'zufolge' ? 1 : 0;
    return { from: at, to: (owner?.to ?? noun + 1) + zufolge, owner };
  }
  return null;
}

/** „nach einer Studie der Bahn“; „nach der Studie“ may be a time. */
const STUDY =
  /(?:^|[a-zäöüß-])(?:studien?|umfragen?|untersuchung|untersuchungen|veröffentlichung|recherchen|analysen?|prognosen?|hochrechnung|hochrechnungen|statistik|erhebung|gutachten|pressemitteilung)$/iu;
const DEFINITE = /^(?:der|den|dem|diese[rnm]|dieser)$/;

/** „nach Grupps Meinung“ */
function ownerBefore(parts: readonly Part[], from: number): NounPhrase | null {
  for (let at = from; at < from + 3; at++) {
    const [word, next] = [parts[at], parts[at + 1]];
    if (word?.kind !== 'word' || isSmall(word.text) || next?.kind !== 'word') return null;
    if (
      /[sxzß’']$/u.test(word.text) &&
      /^(?:Meinung|Ansicht|Auffassung|Worten|Angaben|Darstellung|Einschätzung|Aussage)$/.test(next.text)
    )
      return { from, nouns: from, headTo: at + 1, to: at + 1, pronoun: false, several: false };
  }
  return null;
}

/** „laut einer am Dienstag veröffentlichten Mitteilung der Bahn“: the noun behind the participle */
function behindParticiple(parts: readonly Part[], from: number): NounPhrase | null {
  if (!/^(?:eine[rmn]?|de[rmn]|diese[rm]|ihre[rm]|seine[rm])$/.test(parts[from]?.text ?? '')) return null;
  for (let at = from + 1; at < Math.min(parts.length, from + 10); at++) {
    const [word, next] = [parts[at], parts[at + 1]];
    if (word?.kind !== 'word' && word?.kind !== 'number') return null;
    if (/^\p{Ll}+(?:te|en)[nr]$/u.test(word.text) && next?.kind === 'word' && !isSmall(next.text))
      return nounPhraseAt(parts, at + 1, true);
  }
  return null;
}

/** Whose „Angaben“ they are: „der Polizei“, „von Amnesty“, „Polizeiangaben“; the phrase itself where it is no statement. */
function ownerOf(parts: readonly Part[], noun: number, phrase: NounPhrase | null): NounPhrase | null {
  const word = parts[noun];
  if (word?.kind !== 'word' || !(isStatementNoun(word.text) || STUDY.test(word.text))) return phrase;
  const owner = statementOwner(word.text);
  const next = parts[noun + 1];
  const from = next?.text === 'von' || next?.text === 'vom' || next?.text === 'aus' ? noun + 2 : noun + 1;
  const behind =
    next?.kind === 'word' && (from > noun + 1 || GENITIVE_DETERMINERS.has(next.text) || !isSmall(next.text))
      ? nounPhraseAt(parts, from, true)
      : null;
  if (behind !== null && !behind.pronoun) return behind;
  if (owner !== null)
    return { from: noun, nouns: noun, headTo: noun + 1, to: noun + 1, pronoun: false, several: false };
  return phrase;
}

/** „den Behörden zufolge“ */
function readBefore(parts: readonly Part[], zufolge: number): Read | null {
  // „… haben Soldaten Berichten zufolge …“: the noun by itself
  const noun = parts[zufolge - 1];
  if (
    noun?.kind === 'word' &&
    /^(?:Berichten|Angaben|Medienberichten|Informationen|Meldungen|Aussagen|Schätzungen)$/.test(noun.text)
  )
    if (
      !/^(?:ersten|eigenen|jüngsten|neuesten|übereinstimmenden|offiziellen|de[nr]|ihren|seinen|\p{Ll}+en)$/u.test(
        parts[zufolge - 2]?.text ?? '',
      )
    )
      return { from: zufolge - 1, to: zufolge + 1, owner: null };
  for (let from = Math.max(0, zufolge - 8); from < zufolge; from++) {
    const part = parts[from];
    if (
      part?.kind !== 'word' ||
      (from > 0 &&
        isSmall(part.text) &&
        !/^(?:de[rmns]|dieser|diesem|diesen|einem|einer|ihre[nmr]|seine[nmr])$/.test(part.text))
    )
      continue;
    if (PREPOSITIONS.has(part.text.toLowerCase())) continue;
    const phrase = nounPhraseAt(parts, from, true);
    if (phrase === null || phrase.to !== zufolge || phrase.pronoun) continue;
    return { from, to: zufolge + 1, owner: ownerOf(parts, phrase.nouns, phrase) };
  }
  return null;
}
