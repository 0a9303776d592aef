import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Where a broadcaster says in which of its programmes the report ran. */
const LABEL = startsWith([
  String.raw`Dieses Thema im Programm\s*:`,
  String.raw`(?:Über dieses Thema|Darüber) (?:berichtete[nt]?|berichtet|berichten wir)(?!\p{L}).{0,120}(?:Uhr|\d{4})`,
  String.raw`Über dieses Thema (?:hat|haben) .{2,80} (?:am|vom) \d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}+).{0,40} berichtet\.?$`,
  String.raw`Sendung (?:am|vom) (?:\p{L}{2,10}\.?,? )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8})\s?\d{4}.{0,80}$`,
  String.raw`Sendung\s*:.{2,80}\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}+).{0,40}$`,
  String.raw`(?:Dieser Beitrag|Dieses Interview|Diese Sendung|Diese Nachricht) (?:lief|wurde) (?!.{1,40}(?:veröffentlicht|publiziert)).{0,80}(?:gesendet|ausgestrahlt|\d{4}).{0,40}$`,
  // „SRF 4 News, 03.03.2024, 15:00 Uhr“; a town has no initials
  String.raw`\p{Lu}{2,5}(?: [\p{Lu}\d][\p{L}\d]*){0,3}, \d{1,2}\.\s?\d{1,2}\.\s?\d{4}, \d{1,2}[.:]\d\d Uhr$`,
  // „Musterfunk 1 | Aktuell | 12.03.2024 | 09:00 Uhr“
  String.raw`[\p{Lu}\d][^|.!?]{1,60}(?: \| [^|]{2,60}){0,3} \| \d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8})\s?\d{4} \| \d{1,2}[.:]\d\d Uhr$`,
  // „Musterfunk 4, 12.03.2024, 07:10 Uhr; ab“
  String.raw`\p{Lu}[^.!?:;]{2,50}, \d{1,2}\.\s?\d{1,2}\.\s?\d{4}, \d{1,2}(?:[.:]\d\d)? Uhr\s?;\s?[\p{L}/;-]{2,30}$`,
]);

export const broadcastNote: LineRule = {
  reason: 'other',
  edges: true,
  takes: [
    'Dieses Thema im Programm: Musterfunk Aktuell | 12. März 2024 | 12:00 Uhr',
    'Über dieses Thema berichtete Musterfunk 1 am 12. März 2024 um 18:00 Uhr.',
    'Über dieses Thema hat auch die Musterfunk-Rundschau am 12.03.2024 berichtet.',
    'Diese Nachricht wurde am 29.03.2024 im Programm Musterfunk gesendet.',
    'Sendung: Musterfunk, Abendschau, 12.03.2024, 19:30 Uhr',
    'Musterfunk 4, 12.03.2024, 07:10 Uhr; ab',
    'MRF 4 News, 03.03.2024, 15:00 Uhr',
    'Sendung am Mi., 20.3.2024 16:00 Uhr, Musterfunk 4 am Nachmittag',
    'Musterfunk 1 Nordland | Aktuell | 18.02.2024 | 09:00 Uhr',
    'Guten Abend Nordland | 20. Juni 2025 | 19:30 Uhr',
  ],
  leaves: [
    'Über dieses Thema berichtete schon der Großvater gern.',
    'Über dieses Thema hat noch niemand berichtet.',
    'Sendung verpasst: Der Chef entschuldigt sich',
    'Sendung am Abend fiel aus, weil der Strom weg war.',
    'Dieser Beitrag wurde lange diskutiert.',
    'Hannover, 04.07.2024, 15:20 Uhr',
    'Aktualisiert: 18.02.2024 | 09:00 Uhr',
    'Sa | 18. Mai | 19:30 Uhr',
  ],
  test: (text) => text.length <= 260 && LABEL.test(text),
};
