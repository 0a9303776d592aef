import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Boxes that want the reader's address or subscription. */
const LABEL = startsWith([
  String.raw`(?:\p{Extended_Pictographic}\uFE0F?\s*)*(?:Abonniert|Abonniere|Folgt|Folge|Teilt) (?:uns|unseren Kanal|diesen Kanal|den Kanal|mir|@\w{2,32})(?:\s*[:!👉@]|$| auf (?:Telegram|WhatsApp|X|Twitter|Instagram|Facebook|TikTok))`,
  String.raw`(?:Wenn Sie|Falls Sie|Möchten Sie|Sie möchten) (?:diese[nr]?|keine|unsere[nr]?) (?:Newsletter|E-?Mails?|Mails?|Pressemitteilung(?:en)?|Nachrichten|Rundmails?)(?: \p{L}+){0,3} (?:nicht )?mehr (?:erhalten|bekommen|empfangen)`,
  '(?:Newsletter |Vom Newsletter |Sich (?:hier )?)?(?:abbestellen|abmelden)$',
  '(?:Jetzt )?(?:[Dd]ie|[Aa]lle) (?:wichtigsten|neuesten|aktuellen) (?:Nachrichten|News|Meldungen)[^.!?]{0,40} (?:per|via|über) (?:den )?(?:WhatsApp|Telegram|Push)',
  String.raw`\S{2,30} auf WhatsApp$`,
  '(?:NEU!? ?)?Sie können (?:sich |unseren |den |diesen )?(?:jetzt )?[^.!?]{2,40}(?:Podcast|Artikel)s? (?:hier |jetzt )?(?:an)?hören[.!]?$',
  '(?:KLICKEN SIE HIER|HIER KLICKEN)(?!\\p{L})',
  'Klicken Sie hier, um (?:die|unsere) .{2,40}(?:App|APP) zu (?:erhalten|laden|bekommen)',
  'Vielen Dank! Wir haben Ihnen eine E-Mail geschickt',
  // „Melden Sie sich für Abendlage an, unseren täglichen Newsletter“
  `Melden Sie sich (?:hier |jetzt |noch heute )?für [^.!?]{2,80} an(?:[.!]?$|, [^.!?]{0,80}(?:Newsletter|E-Mail))`,
  'Datenschutzhinweis: Newsletter können Informationen',
  `(?:Informieren|Informiere) (?:Sie sich|dich) [^.!?]{0,80}(?:Newsletter|Push-Mitteilungen)`,
  String.raw`Newsletter(?:$|\s*[:„"»-]|\s+(?:abonnieren|bestellen|anmelden))`,
  String.raw`(?:Unser|Der|Zum|Kostenloser|Täglicher) .{0,30}Newsletter\s*[:!?]?$`,
  '(?:Abonnieren|Bestellen|Abonniere|Testen) (?:Sie )?(?:jetzt )?(?:unser|den|hier|kostenlos)',
  '(?:Melden Sie sich|Jetzt) .{0,60}(?:anmelden|an|abonnieren|registrieren|bestellen)[!.]?$',
  'Mit unserem .{0,40}Newsletter',
  '(?:Jetzt|Kostenlos|Gratis) (?:abstimmen|registrieren|anmelden|mitdiskutieren|mitmachen)[!.]?$',
  "Hier (?:können Sie|geht es|geht's) .{0,60}(?:Newsletter|abonnieren|anmelden)",
  String.raw`(?:Push-?(?:Nachrichten|Mitteilungen)|WhatsApp-Kanal|Telegram-Kanal)\b.{0,80}$`,
  String.raw`(?:Sie möchten|Sie wollen|Du willst|Du möchtest) (?:keine|nichts) .{0,60}verpassen\s*\?`,
  String.raw`Hier geh(?:t es|t's|t’s) (?:direkt )?zum .{0,30}Kanal(?!\p{L})`,
  'Folgen Sie (?:unserem|dem) .{0,40}(?:Kanal|Newsletter|Podcast)',
  'Anmelden zum Newsletter$',
  // how machines translate what is read aloud around a box: „Skip newsletter promotion“, „End of newsletter“
  'Überspringen Sie (?:den|die) [^.!?]{3,60} und lesen Sie weiter$',
  '(?:Newsletter-?(?:Promotion|Werbung|Aktion) überspringen|(?:Nach|nach) der Newsletter-?(?:Promotion|Werbung|Aktion)|Ende (?:des Newsletters|der Newsletter-?(?:Promotion|Werbung)|der Aktion))$',
  String.raw`(?:Ihre )?E-Mail-Adresse\b.{0,30}$`,
  'Bleiben Sie (?:informiert|auf dem Laufenden)',
  'Laden Sie (?:sich )?(?:jetzt |hier )?(?:kostenlos )?(?:unsere|die) [\\p{L}-]*(?: ?[\\p{Lu}][\\p{L}-]*){0,2} ?App(?!\\p{L}) (?:herunter|auf)',
  'Ich habe die (?:Datenschutz|Nutzungs)\\p{L}+ (?:gelesen|zur Kenntnis)',
  String.raw`Diese (?:Push-?)?(?:Mitteilung|Nachricht|Meldung) wurde an [\d.]{1,12} (?:Geräte|Empfänger|Nutzer|Abonnenten)(?!\p{L})`,
  'Push-?(?:Benachrichtigungen?|Nachrichten|Mitteilungen|Meldungen) (?:verwalten|abbestellen|einstellen|aktivieren|ausschalten)$',
  '(?:Newsletter|E-?Mail|Mail|Ausgabe|Nachricht|Diesen Newsletter|Diese E-?Mail)? ?(?:[Ii]m|[Ii]n (?:Ihrem|deinem)) Browser (?:öffnen|ansehen|anzeigen|lesen|betrachten)\\s*(?::.{0,200}|$)',
  String.raw`Nichts (?:mehr )?verpassen\b`,
  'Sie (?:erhalten|bekommen) (?:diese|diesen|die) (?:E-?Mail|Mail|Newsletter|Nachricht)(?!\\p{L}).{0,120}(?:weil|da) Sie(?!\\p{L})',
  'Keine (?:Nachricht|Meldung|News) mehr verpassen',
  String.raw`(?:Hat|Haben) (?:Ihnen|dir|Dir|euch) .{3,60} gefallen\?(?: (?:Dann )?[Ee]mpfehlen? .{3,60}| Leiten Sie .{3,60})$`,
  String.raw`Gefällt (?:Ihnen|dir|Dir|euch) .{3,60}\? (?:Dann )?(?:[Ee]mpfehlen Sie|[Ee]mpfiehl) (?:uns|ihn|sie) .{0,40}$`,
  String.raw`(?:Sie (?:wollen|möchten)|Du (?:willst|möchtest)) keine[nr]? [^.!?]{2,40} mehr\?.{0,60} abmelden\.?$`,
  '(?:Wenn|Falls) (?:dieser|der|unser) Newsletter nicht (?:richtig|korrekt) (?:angezeigt|dargestellt)',
]);
const OFFER =
  /(?:Newsletter|kostenlos|gratis|unverbindlich|WhatsApp-Kanal).{0,60}(?:anmelden|abonnieren|registrieren|bestellen|lesen|testen)(?: und nichts (?:mehr )?verpassen)?(?:\s*[.!›»]|$)/u;
/** It speaks to the reader: „Mit dem Newsletter von Dorfbote Online sind Sie …“ */
const TO_READERS =
  /^(?:Mit|In) dem .{0,60}Newsletter.{0,80}(?<!\p{L})(?:Sie|Ihnen|du|dir|dich|ihr|euch)(?!\p{L})/u;
/** „… Abonnieren Sie den Podcast bei Spotify, Apple Podcasts oder per RSS-Feed.“ */
const PODCAST =
  /(?<!\p{L})(?:[Aa]bonnieren|[Hh]ören) Sie (?:(?:den|unseren) (?:[\p{L}-]+ )?[\p{L}-]*[Pp]odcast|ihn|uns)(?!\p{L})[^!?]{0,80}(?:Spotify|Apple Podcasts|RSS-Feed|Deezer|überall, wo es Podcasts gibt)/u;
/** „Erhalten Sie alle Nachrichten direkt per Browser-Push …“ */
const PUSH =
  /^(?:Jederzeit top informiert|Erhalten Sie [^.!?]{0,80}(?:Push|Newsletter|aufs Handy|WhatsApp))/u;
/** „… jeden Werktag um sechs in Ihrem Postfach“: an offer without a sentence's verb */
const TO_YOUR_BOX =
  /^(?!.*["„“«»])[^.!?]{10,140}(?<!\p{L})(?:in|direkt in) (?:Ihr(?:em)?|dein(?:em)?|euer(?:em)?) (?:E-Mail-)?(?:Postfach|Mail-?[Pp]ostfach|Mailbox|Inbox)[.!]?$/u;
/** „Alle Nachrichten aus dem Tal lesen Sie in unserem Newsletter.“, „… in unserem Newsletter. (Anna Muster)“ */
const IN_OURS =
  /^(?:Alle|Alles|(?:Noch )?[Mm]ehr|Weitere|Aktuelle|Die wichtigsten)(?!\p{L})[^.!?:]{0,90} (?:in|mit|über) unser(?:em|en) (?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:Newsletter|WhatsApp-Kanal|Telegram-Kanal)(?!\p{L})[^.!?:]{0,40}[.!]?(?: \([^()]{2,80}\))?$/u;

/** „Kommen Sie gut durch den Tag. Melden Sie sich jetzt kostenlos an.“ */
const SIGN_UP = /[.!?] Melden Sie sich (?:jetzt|hier|gleich)(?: (?:kostenlos|gratis|hier))? an[.!]?$/u;

export const newsletter: LineRule = {
  reason: 'newsletter',
  box: true,
  takes: [
    'Newsletter „Morgenlage“',
    'Abonnieren Sie unseren Newsletter!',
    'Melden Sie sich für Abendlage an, unseren kostenlosen täglichen Newsletter',
    'Deich-News: Jetzt den Newsletter abonnieren und nichts verpassen',
    'Datenschutzhinweis: Newsletter können Informationen über Anzeigen enthalten.',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.',
    'Hat Ihnen die Abendlage gefallen? Empfehlen Sie sie weiter!',
    'Gefällt Ihnen die Abendlage? Empfehlen Sie uns weiter.',
    'Sie wollen keine Abendlage mehr? Hier können Sie sich abmelden.',
    'Wenn dieser Newsletter nicht richtig angezeigt wird, klicken Sie hier.',
    '„Lage am Deich“ ist unser Podcast. Abonnieren Sie den Podcast bei Spotify oder per RSS-Feed.',
    'Jederzeit top informiert!',
    'Diese Mitteilung wurde an 214.380 Geräte gesendet.',
    'Push-Benachrichtigungen verwalten',
    'Newsletter im Browser öffnen: https://mail.muster.example/v/8812',
    'Im Browser ansehen',
    'NEUSie können sich jetzt Muster News-Artikel anhören!',
    'Sie können unseren MUSTER-Podcast hier hören',
    'KLICKEN SIE HIER, UM DIE MUSTER-APP ZU ERHALTEN',
    'Jetzt die wichtigsten Nachrichten täglich per WhatsApp-Kanal von Dorfbote',
    'Dorfbote auf WhatsApp',
    'Überspringen Sie den Newsletter und lesen Sie weiter',
    'Ende des Newsletters',
    'Erhalten Sie alle Meldungen direkt per Browser-Push.',
    '👉 Abonniert uns: t.example/dorfbote',
    'Wenn Sie diese Pressemitteilungen nicht mehr erhalten möchten, klicken Sie hier.',
    'Melden Sie sich jetzt für den Abendbrief an!',
    'Kommen Sie gut durch den Tag. Melden Sie sich jetzt kostenlos an.',
    'Jeden Freitag das Beste der Woche. Jetzt kostenlos anmelden!',
    'Bleiben Sie auf dem Laufenden',
    'Sie möchten keine Nachricht aus Musterstadt mehr verpassen? Dann folgen Sie uns.',
    'Hier geht es zum WhatsApp-Kanal.',
    'Noch mehr aus dem Dorf gibt es in unserem WhatsApp-Kanal.',
    'Laden Sie jetzt unsere App herunter!',
    'Was das Dorf bewegt, jeden Freitag in Ihrem Postfach.',
    'Mit dem Newsletter von Dorfbote Online sind Sie am Morgen im Bilde.',
    'Alle Neuigkeiten aus dem Tal gibt es in unserem Newsletter.',
    'Alle Neuigkeiten aus dem Tal gibt es in unserem Newsletter. (Anna Muster)',
  ],
  leaves: [
    'Newsletter der Parteien erreichen nur wenige Wähler.',
    'Sie wollen keine Windräder mehr? Der Bürgermeister lacht.',
    'Jetzt kommt es auf die Länder an.',
    'Folgt uns die Jugend, gewinnen wir.',
    'Ende des Streits',
    'Sie können unseren Streit bis zum Markt hören, sagt sie.',
    'Melden Sie sich für einen Termin an, rät die Behörde, sonst wird es spät.',
    'Der Podcast läuft bei Spotify besser als im Radio.',
    'Anwohner können sich ab Montag kostenlos bei der Gemeinde anmelden, teilte die Verwaltung mit.',
    'Jetzt fangen die Verhandlungen an.',
    'Der Kurs ist voll. Melden Sie sich im Herbst an.',
    'Laden Sie die Nachbarn ein, riet der Pfarrer.',
    'Der Brief lag am Morgen in seinem Postfach.',
    'Mit dem Newsletter der Verwaltung erreichten die Betrüger, dass 40 Menschen Geld überwiesen.',
    'Alle Fragen zum Umbau beantwortet die Verwaltung in einem Newsletter.',
  ],
  test: (text) =>
    (text.length <= 400 && PODCAST.test(text)) ||
    (text.length <= 260 && PUSH.test(text)) ||
    (text.length <= 260 &&
      !/^["„“«»]/u.test(text) &&
      ((LABEL.test(text) && !/^Jetzt (?:fangen|fängt|kommt|steht|geht)\b/u.test(text)) ||
        OFFER.test(text) ||
        TO_READERS.test(text) ||
        TO_YOUR_BOX.test(text) ||
        SIGN_UP.test(text) ||
        IN_OURS.test(text))),
};
