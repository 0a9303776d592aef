import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Consent banners speak of the page they stand on, or of the reader's browser. */
const LABEL = startsWith([
  String.raw`(?:Cookie|Datenschutz)-?(?:Hinweise?|Einstellungen|Richtlinien?|Banner|Zustimmung)?\s*:?(?:$|\s*(?:Diese|Wir|Um|Mit)\b)`,
  '(?:Diese|Unsere) (?:Web|Internet)?-?(?:[Ss]eiten?|[Ss]ite) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)|setz(?:t|en)) .{0,60}Cookies',
  String.raw`Wir (?:verwenden|nutzen|benutzen|setzen|brauchen)\b.{0,60}Cookies`,
  'Cookies (?:helfen|erleichtern) uns',
  'Mit der (?:weiteren )?Nutzung (?:dieser|unserer) ',
  'Durch die (?:weitere )?Nutzung (?:dieser|unserer) ',
  '(?:Alle|Nur notwendige) (?:Cookies )?(?:akzeptieren|ablehnen)',
  'Alle akzeptieren',
  'Einstellungen verwalten$',
  'An dieser Stelle (?:finden Sie|befindet sich|steht) (?:ein(?:en)? )?(?:externe[rn]?|relevante[rn]?|Inhalt|von unsere[rn]? \\p{L}+ ausgewählte)',
  String.raw`An dieser Stelle findest du (?:Inhalte|einen|ein externes)(?!\p{L})`,
  'To view this (?:video|content|page),? please enable JavaScript',
  '(?:Für|Zur) (?:die )?(?:Darstellung|Anzeige|Wiedergabe|Ansicht) [^.!?]{2,60} (?:aktivieren|benötigen|brauchen) Sie (?:bitte )?JavaScript',
  'Ich bin damit einverstanden, dass mir externe Inhalte',
  String.raw`(?:Empfohlener|Externer) (?:redaktioneller |externer )?Inhalt(?!\p{L})`,
  String.raw`Dieser (?:externe|eingebettete) Inhalt (?:wird|kann) (?:nur|erst)(?!\p{L})`,
  String.raw`Hier klicken, um (?:den|diesen) (?:externen )?(?:Inhalt|Beitrag|Post|Tweet)(?!\p{L})`,
  String.raw`(?:Erfahren? Sie|Erfahre) mehr in der Datenschutzerklärung(?!\p{L})`,
  'Bitte (?:aktivieren|schalten) Sie (?:JavaScript|Javascript|Cookies|Ihren Adblocker)',
  '(?:Diesen|Dieser) Inhalt (?:anzeigen|wird von)',
  'Inhalte von Drittanbietern',
  String.raw`Mit (?:Ihrer|deiner) Zustimmung (?:wird|werden|laden wir|können wir|zeigen wir)(?!\p{L})[^.!?]{0,80}(?:extern|geladen|eingebunden|angezeigt|YouTube|Twitter)`,
  'Symbolbild für eingebettete Inhalte$',
  String.raw`Ich (?:stimme|willige) [^.!?]{0,40}(?:Übertragung|Übermittlung|Verarbeitung|Anzeige)(?!\p{L})[^.!?]{3,100}(?:Daten|Inhalten?)(?!\p{L})`,
  'Wir würden (?:Ihnen|dir) hier (?:gern|gerne) (?:einen|eine) ',
  'Optimieren Sie Ihre Browsereinstellungen',
  String.raw`\p{L}[\p{L}.]{2,30} (?:benötigt|braucht) JavaScript`,
  'Bitte passen Sie die Einstellungen an',
  'Dies(?:es Element|er Inhalt|er Beitrag|e Einbettung) (?:beinhaltet|enthält|lädt|stammt) (?:Daten|Inhalte)? ?(?:von|aus)(?!\\p{L})',
  '(?:Um|Zum) (?:diesen|den|diese) (?:Inhalte?|Beitrag|Post|Karte|Grafik)(?: \\p{L}+)? ?(?:anzuzeigen|zu sehen|sehen|ansehen|laden)[^.!?]{0,60} (?:Cookies|Datenschutz)',
  'Zustimmen und weiter',
  'Ein Klick für den Datenschutz$',
  String.raw`(?:Für|Zur|Um|Zum|Mit) [^.!?]{3,120}(?:Ihre|[Dd]eine|Ihrer|[Dd]einer)(?: \p{L}+e)? (?:Zustimmung|Einwilligung)(?!\p{L})`,
  '(?:Für die Darstellung|Zur Darstellung|Zum Anzeigen) .{3,100}Drittanbieter',
  '(?:Wir benötigen|Wir brauchen) (?:Ihre|deine) (?:Zustimmung|Einwilligung)',
  'Sie sehen gerade einen Platzhalterinhalt',
  '(?:Um dieses Video|Dieses Video) .{0,60}JavaScript',
  'Datenschutzerklärung$',
]);

/** „Hier hören Sie unseren Podcast. Um eingebettete Inhalte anzuzeigen, ist Ihre Einwilligung notwendig.“ */
const EMBEDDED =
  /(?:eingebettete|externe) (?:\p{L}+ )?Inhalte (?:anzuzeigen|anzuschauen|zu zeigen|zu sehen|zu laden)[^.!?]{0,60} (?:Einwilligung|Zustimmung)/u;

/** „Mit Werbung lesen Sie kostenlos. Wir und bis zu 214 Partner verarbeiten Daten …“ */
const PARTNERS =
  /(?:^|[.!] )Wir und (?:bis zu |unsere |unsere bis zu )?\d{1,4} (?:Partner|Drittanbieter)(?!\p{L})[^.!?„“]{0,120}(?:Daten|Cookies|Informationen)(?!\p{L})/u;

export const cookieNotice: LineRule = {
  reason: 'cookie-notice',
  takes: [
    'Diese Website verwendet Cookies, um Ihnen den besten Service zu bieten.',
    'Cookie-Hinweis: Diese Seite nutzt Cookies. [OK]',
    'Wir setzen auf dieser Seite Cookies ein.',
    'Alle akzeptieren',
    'Ich stimme der Übertragung von persönlichen Daten an Musterbuch zu.',
    'Mit Ihrer Zustimmung wird hier ein externes Video (Musterfilm GmbH) geladen.',
    'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
    'Zur Anzeige der Karte brauchen wir Ihre Zustimmung.',
    'Für die Darstellung der Grafik nutzen wir die Software eines Drittanbieters.',
    'Um eingebettete Inhalte zu zeigen, ist deine widerrufliche Einwilligung notwendig.',
    'Hier hören Sie uns. Um eingebettete Inhalte anzuzeigen, ist Ihre widerrufliche Einwilligung nötig.',
    'Dorfbote.example benötigt JavaScript für wichtige Funktionen.',
    'Wir würden Ihnen hier gerne einen externen Inhalt zeigen.',
    'Ein Klick für den Datenschutz',
    'Dieses Element beinhaltet Daten von Musterbild.',
    'Um diesen Inhalt zu sehen, müssen Sie die Cookies annehmen.',
    'An dieser Stelle finden Sie einen von unserer Redaktion ausgewählten Inhalt.',
    'Empfohlener externer Inhalt',
    'Dieser externe Inhalt wird nur mit Ihrer Zustimmung angezeigt.',
    'Hier klicken, um den Inhalt von Musterbild anzuzeigen',
    'An dieser Stelle findest du Inhalte von Musterbild',
    'To view this video please enable JavaScript, and consider upgrading.',
    'Für die Darstellung dieses Videos aktivieren Sie bitte JavaScript.',
    'Mit Werbung lesen Sie alles kostenlos. Wir und bis zu 214 Partner verarbeiten Daten, um Anzeigen auszuwählen.',
  ],
  leaves: [
    'Wir und 40 Partner haben die Brücke gebaut, sagt der Meister.',
    'An dieser Stelle findest du im Herbst Pilze.',
    'Für die Darstellung der Heiligen brauchen Sie Geduld, sagt die Malerin.',
    'Cookies auf Webseiten beschäftigen den Gerichtshof seit Jahren.',
    '„Wir verwenden keine Cookies“, sagte der Betreiber.',
    'Um externe Inhalte anzuzeigen, zahlt der Sender Gebühren.',
    'Dieser externe Gutachter wird nur bezahlt, wenn er fertig wird.',
    'Dieses Element enthält Blei aus alten Rohren.',
    'An dieser Stelle finden Sie einen Brunnen.',
    'Diese Seite der Stadt kennen nur wenige.',
    'Ich stimme dem Haushalt zu, sagte die Rätin.',
    'Mit Ihrer Zustimmung wird der Vertrag gültig, sagte der Notar.',
    'Datenschutz bleibt in der Schweiz ein Streitpunkt.',
    'Für den Umbau fehlt noch die Zustimmung des Denkmalamts.',
  ],
  test: (text) => text.length <= 600 && (LABEL.test(text) || EMBEDDED.test(text) || PARTNERS.test(text)),
};
