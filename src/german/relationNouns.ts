import { isKinship } from './kinship.ts';

/**
 * What somebody is to somebody else or in one affair: „Vorgänger“, „Amtskollegin“, „Angeklagter“. It tells nothing without the
 * rest of the article, as „Minister“ does.
 */
const RELATION =
  /(?:vorgänger|nachfolger|kolleg|rival|gegner|gegenspieler|gegenkandidat|kontrahent|konkurrent|herausforderer|anhänger|kritiker|zuschauer|teilnehmer|zeuge|täter|opfer|amtsinhaber|gastgeber|begleiter|gefährt|mitstreiter|mitarbeiter|bewohner|besucher|sieger|verlierer|verdächtig|angeklagt|beschuldigt|bekannt|vertraut)(?:e|er|en|es|n|s|in|innen)?$/iu;
/** Right before the name of whom they mean: „sein Landsmann Federer“. A „Gegner“ may be a club. */
export const COMPANIONS: ReadonlySet<string> = new Set(
  'Landsmann Landsfrau Landsmännin Landsleute Teamkollege Teamkollegen Teamkollegin Mannschaftskollege Mannschaftskollegen Parteifreund Parteifreunde Parteikollege Parteikollegen Parteikollegin Amtskollege Amtskollegen Amtskollegin Amtsvorgänger Amtsvorgängerin Amtsnachfolger Rivale Rivalen Rivalin Erzrivale Erzrivalen Titelverteidiger Titelverteidigerin Mitstreiter Ehemann Ehefrau Familie'.split(
    ' ',
  ),
);

/** What follows belongs to the noun: „Nachfolger des Argentiniers“ */
const REST = /\s(?:der|des|von|vom|bei|beim|für|im|in|am|an|of|at|auf|aus)\s.*$/u;

/** Whether a wording says no more than whose relative, rival or successor somebody is, or what befell him. */
export const isRelation = (role: string): boolean => isKinship(role) || RELATION.test(role.replace(REST, ''));
