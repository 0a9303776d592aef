import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Where the free part of an article ends. */
const LABEL = startsWith([
  String.raw`(?:Weiterlesen|Jetzt weiterlesen|Sie wollen weiterlesen|Sie möchten weiterlesen|Noch kein Abo|Bereits (?:Abonnent|Abonnentin|registriert|Kunde|Digital-Abonnent)|Schon (?:Abonnent|registriert|Abo)|Exklusiv für Abonnent|Nur für Abonnent)\b.{0,120}$`,
  '(?:Dieser|Der|Diesen) (?:Artikel|Beitrag|Inhalt|Text) (?:ist|gehört|steht) .{0,60}(?:Abonnent|Abo|registrierte|kostenpflichtig|Plus|Premium)',
  '(?:Mit|Für) .{0,40}(?:Abo|Plus|Premium).{0,60}(?:lesen|testen|weiterlesen)[.!]?$',
  String.raw`(?:Lesen Sie|Sie lesen) .{0,40}(?:mit|im) .{0,20}(?:Abo|Plus)\b`,
  '(?:Jetzt|Hier) .{0,30}(?:freischalten|Abo (?:abschließen|testen|sichern))',
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
  ],
  leaves: [
    'Der Artikel ist in der Verfassung umstritten.',
    'Jetzt will die Behörde die Mittel freigeben.',
    'Für das Abo der Bahn müssen Kunden mehr zahlen.',
  ],
  test: (text) => text.length <= 220 && LABEL.test(text),
};
