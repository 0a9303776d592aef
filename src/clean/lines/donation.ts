import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Appeals to pay for the outlet's work, between the paragraphs or below them. */
const LABEL = startsWith([
  '(?:Wenn )?(?:Ihnen|dir|Dir|euch|Euch) (?:unser|dieser|der|diese|unsere) (?:Artikel|Beitrag|Text|Recherche|Arbeit) (?:gefallen|gefällt|geholfen)',
  '(?:Ihnen|Dir|dir) gefällt (?:unser|dieser|diese|unsere|was wir)(?!\\p{L})',
  '(?:Hat (?:Ihnen|dir|Dir) )(?:unser|dieser|der) (?:Artikel|Beitrag|Text) (?:gefallen|geholfen)',
  'War (?:dieser|der) (?:Artikel|Beitrag|Text) (?:nützlich|hilfreich|interessant|lesenswert)',
  '(?:Unterstützen Sie|Unterstütze(?: auch)? [Dd]u|Unterstützt|Unterstütze) (?:uns|unsere Arbeit|unsere Recherchen|unabhängigen|freien|kritischen|(?:diese|diesen) (?:Form|Arbeit))',
  '(?:Wir sind|Wir arbeiten|Dieses Magazin|Unsere Arbeit|Unser Journalismus) .{0,40}(?:finanzieren uns (?:durch|über|aus) (?:Ihre |deine |Deine )?Spenden|communityfinanziert|spendenfinanziert|leserfinanziert|mit Spenden|durch (?:Ihre |deine |Deine )?Spenden)',
  String.raw`(?:Deine|Ihre|Eure) Spende (?:für|hilft|zählt|sichert)(?!\p{L})[^.!?„“]{2,50}[!.]?$`,
  '(?:Jetzt spenden|Spenden Sie jetzt|Spende jetzt)[!.]?(?:$|\\s)',
]);
/** What such an appeal is about, so that a sentence of the article is none */
const ASKS =
  /(?<!\p{L})(?:[Ss]pende(?:n|t)?|Journalismus|Unterstütz\p{L}*|unterstütz\p{L}*|Abo|abonnier\p{L}*|Mitglied|communityfinanziert|[a-z]+finanziert)(?!\p{L})/u;

/** „Wir leben von Spenden. Mit Ihrer Spende helfen Sie uns, weiter zu recherchieren.“ */
const WITH_YOURS =
  /(?:^|[.!?] )Mit (?:Ihrer|deiner|Deiner|eurer) Spende (?:helfen|unterstützen|ermöglichen|sichern|hilfst|unterstützt|ermöglichst|sicherst) (?:Sie|[Dd]u|[Ii]hr) (?:uns|unser\p{Ll}*)(?!\p{L})/u;

/** „Dank der Unterstützung unserer Leser können wir unabhängig berichten.“ */
const THANKS_TO_US =
  /^(?:Dank|Durch) (?:der|Ihrer?|deiner?|Deiner?|eurer?) (?:Unterstützung|Spenden?|Beiträge)(?: unserer (?:Leser(?:[:*]?innen)?(?: und Leser)?|Community|Mitglieder))? können wir(?!\p{L})/u;

/** The outlet speaks of its own work, and of what it costs: „Unser Journalismus … ohne Paywall“ */
const OUR_WORK =
  /(?<!\p{L})(?:[Uu]nser(?:e[nmr]?)? (?:\p{Ll}+ )?(?:Journalismus|Berichterstattung|Recherchen|Redaktion)|unsere[nr]? Leser[:*]?innen)(?!\p{L})/u;
const ITS_PRICE =
  /(?<!\p{L})(?:Paywall|Bezahlschranke|\p{Ll}{0,6}\.?Genossenschaft|Spenden?|spenden|Abos?|Abonnements?|Mitgliedschaft|Genossenschaft|kostenfrei|werbefrei|unterstütz(?:en Sie|e|t) (?:uns|unsere))(?!\p{L})/u;
/** „… Unterstütze auch Du unsere Arbeit mit einer Spende.“ */
const SUPPORT_US =
  /(?<!\p{L})[Uu]nterstützen? (?:(?:auch )?(?:[Dd]u|Sie|uns) )?(?:\p{L}+ )?(?:unsere Arbeit )?(?:mit|durch) (?:einer|deiner|Deiner|Ihrer) Spende(?!\p{L})/u;
const LONGEST_APPEAL = 600;

export const donation: LineRule = {
  reason: 'advertisement',
  takes: [
    'Ihnen gefällt unser Bericht? Spenden Sie jetzt und stützen Sie freien Journalismus.',
    'Wenn Ihnen unser Artikel gefallen hat, freuen wir uns über Ihre Spende.',
    'Wir sind eine kleine Redaktion und communityfinanziert. Hilf mit einer Spende!',
    'Unterstützen Sie unabhängigen Journalismus aus dem Dorf!',
    'Unterstütze auch Du uns mit einer Spende.',
    'War dieser Beitrag hilfreich? Ihre Spende macht den nächsten möglich.',
    'Jetzt spenden!',
    'Wir sind ein unabhängiges Blatt und finanzieren uns durch Spenden. Jetzt spenden',
    'Deine Spende für freie Deiche',
    'Das Blatt lebt davon. Mit Ihrer Spende helfen Sie uns, weiter zu recherchieren.',
    'Dank der Unterstützung unserer Community können wir unabhängig berichten.',
    'Die »Muster.Genossenschaft« gehört denen, die sie tragen: unseren Leser:innen. Ihr Beitrag macht alles möglich.',
    'Wir berichten über Deiche. Unterstütze auch Du unsere Arbeit mit einer Spende.',
    'Wir gehören denen, die uns lesen. Unser Journalismus ist unabhängig, und er bleibt für alle ohne Paywall.',
  ],
  leaves: [
    'Unterstützen Sie uns, bat der Wirt den Bürgermeister in einem Brief aus dem Herbst.',
    'Ihnen gefällt unsere Musik nicht, sagte die Sängerin über die Nachbarn.',
    'Unsere Arbeit wird durch Spenden erst möglich, sagt die Leiterin der Tafel in Musterstadt, die seit zehn Jahren jeden Freitag Lebensmittel verteilt und dafür im Winter eine Halle angemietet hat, deren Miete die Stadt nicht mehr zahlen will.',
    'Viele unterstützen den Verein mit einer Spende.',
    'Dank der Unterstützung des Landes können wir bauen, sagt der Wirt.',
    'Dank der Spenden können die Helfer weitermachen.',
    '„Mit Ihrer Spende helfen Sie uns“, steht auf der Büchse der Tafel.',
    'Die Genossenschaft »Muster« gehört den Bauern und ihren Familien.',
    'Wir sind elf Leute und finanzieren uns durch Spenden, sagt die Wirtin.',
    '„Spenden Sie jetzt“, steht auf dem Plakat.',
    '„Unser Journalismus braucht Ihre Spenden“, wirbt das Blatt auf seiner Seite.',
    'Der Verlag teilte mit, eine Paywall sei für die Berichterstattung aus dem Rat nicht geplant.',
  ],
  test: (text) =>
    !SAID.test(text) &&
    ((text.length <= 220 && LABEL.test(text) && ASKS.test(text)) ||
      (text.length <= LONGEST_APPEAL &&
        (THANKS_TO_US.test(text) || (WITH_YOURS.test(text) && !/[„“»«]/u.test(text)))) ||
      (text.length <= LONGEST_APPEAL && SUPPORT_US.test(text) && !/["„“«»]/u.test(text)) ||
      (text.length <= LONGEST_APPEAL &&
        OUR_WORK.test(text) &&
        ITS_PRICE.test(text) &&
        // „Die »Genossenschaft« gehört unseren Leser:innen“
        !/["„“«»]/u.test(text.replace(/[»„][^»„«“]{2,30}[«“]/gu, '')))),
};

/** Words that make it somebody's speech in the article */
const SAID = /(?<!\p{L})(?:sagt|sagte|bat|rief|schrieb|heißt es|so)(?!\p{L})/u;
