import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Where the free part of an article ends. */
const LABEL = startsWith([
  String.raw`(?:Weiterlesen|Jetzt weiterlesen|Sie wollen weiterlesen|Sie möchten weiterlesen|Noch kein Abo|Sie haben noch kein Abo|Bereits (?:Abonnent|Abonnentin|registriert|Kunde|Digital-Abonnent)|Schon (?:Abonnent|registriert|Abo)|Exklusiv für Abonnent|Nur für Abonnent)\b.{0,120}$`,
  '(?:Dieser|Der|Diesen) (?:Artikel|Beitrag|Inhalt|Text) (?:ist|gehört|steht) .{0,60}(?:Abonnent|Abo|registrierte|kostenpflichtig|Plus|Premium)',
  '(?:Mit|Für) .{0,40}(?:Abo|Plus|Premium).{0,60}(?:lesen|testen|weiterlesen)[.!]?$',
  String.raw`(?:Lesen Sie|Sie lesen) .{0,40}(?:mit|im) .{0,20}(?:Abo|Plus)\b`,
  '(?:Jetzt|Hier) .{0,30}(?:freischalten|Abo (?:abschließen|testen|sichern))',
  String.raw`Jetzt (?:nur )?(?:\d{1,2}|einen|ein|drei|vier|sechs|zwölf) (?:Monate?|Wochen?|Tage?) (?:für|gratis|kostenlos|lesen|testen)\b.{0,60}$`,
  String.raw`(?:Sie haben|Du hast|Haben Sie) (?:bereits|schon) ein .{0,20}(?:Abo|Konto|Zugang)\b.{0,60}$`,
  String.raw`(?:Den|Diesen) (?:vollständigen|ganzen|kompletten) (?:Artikel|Text|Beitrag) .{0,30}(?<!\p{L})(?:lesen|gibt)\b.{0,60}$`,
  String.raw`(?:Testen Sie|Teste) .{0,40}(?:Abo|Plus|Premium|kostenlos|gratis)\b.{0,40}$`,
  String.raw`Lesen Sie (?:jetzt )?(?:alle|diesen|unbegrenzt) [^.!?]{0,60}(?:gratis|kostenlos|für \d|für einen Euro)(?!\p{L})[^.!?]{0,40}[.!]?$`,
  String.raw`(?:Eine )?(?:Audio|Hör)-?[Vv]ersion (?:dieses|des) (?:Artikels|Textes) [^.!?]{3,60}Abo\b[^.!?]{0,20}[.!]?$`,
  String.raw`(?:Diesen )?Artikel weiterlesen\? Jetzt .{3,60}`,
  String.raw`Sie haben (?:noch |bereits )?\d{1,2} (?:von \d{1,2} )?(?:\p{L}+ )?(?:[Gg]ratis|[Ff]rei)-?(?:e )?[Aa]rtikeln?(?!\p{L})`,
  String.raw`Uneingeschränkte[nr]? Zugang (?:auf|zu) alle[nr]? [^.!?]{2,60}(?:Inhalten?|Artikeln?)(?!\p{L})`,
  'Jederzeit und überall top-informiert',
  'Artikel freischalten',
  'Zugang freischalten',
]);

export const paywall: LineRule = {
  reason: 'paywall',
  takes: [
    'Weiterlesen mit Muster-Plus',
    'Dieser Artikel ist nur für Abonnenten lesbar.',
    'Bereits Abonnent? Hier anmelden',
    'Jetzt Artikel freischalten',
    'Uneingeschränkten Zugang zu allen digitalen Inhalten von Musterblatt sichern: E-Paper und mehr.',
    'Sie haben noch kein Abo?',
    'Sie haben noch 2 von 3 Gratisartikeln in diesem Monat.',
    'Lesen Sie alle Artikel im ersten Monat gratis.',
    'Jetzt 1 Monat für 1 Euro testen',
    'Sie haben bereits ein Abo? Hier anmelden',
    'Den vollständigen Artikel lesen Sie mit M+',
    'Eine Audioversion dieses Artikels hören Sie mit dem Muster-Abo.',
  ],
  leaves: [
    'Der Artikel ist in der Verfassung umstritten.',
    'Jetzt will die Behörde die Mittel freigeben.',
    'Für das Abo der Bahn müssen Kunden mehr zahlen.',
    'Sie haben bereits ein Haus und ein Boot, sagte er.',
    'Jetzt zwei Monate nach der Wahl ist die Lage anders.',
    'Den ganzen Text hatte niemand gelesen.',
    'Uneingeschränkten Zugang zu allen Häfen fordert das Land.',
  ],
  test: (text) => text.length <= 220 && LABEL.test(text),
};
