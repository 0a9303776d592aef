import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** A site that speaks of itself to its readers, over the headline or below the text. */
const LABEL = startsWith([
  String.raw`[Aa]us Wikipedia, der freien Enzyklopädie\.?$`,
  String.raw`(?:Folgen|Besuchen|Verfolgen|Erhalten|Entdecken|Erfahren|Willkommen|Bleiben|Finden) (?:Sie|bei|auf)\b.{0,160}(?:Nachrichten|News|Neuigkeiten|Schlagzeilen|Meldungen|Geschichten|Berichte|Artikel)`,
  String.raw`(?:Aktuelle|Neueste|Unabhängige|Tägliche|Die neuesten|Die aktuellsten|Alle) (?:Nachrichten|News|Schlagzeilen|Meldungen)\b.{0,100}$`,
  String.raw`Nachrichten (?:und|aus|von|rund|&|für)\b.{0,100}$`,
  // „Ein Blog über Deiche und Häfen“
  String.raw`(?:Ein|Mein|Das|Der|Unser) (?:\p{L}+e[srn]? )?(?:Blog|Weblog|Onlinemagazin|Online-Magazin|Webmagazin|Nachrichtenblog) (?:über|für|aus|zu|zum|zur|von|rund)(?!\p{L}).{2,80}$`,
  String.raw`Ihre? (?:Zeitung|Nachrichtenportal|Portal)\b.{0,80}$`,
  String.raw`(?:Die|Eine|Deine|Das) (?:unabhängige |große |neue )?(?:Zeitung|Tageszeitung|Wochenzeitung|Nachrichtenseite|Onlinezeitung|Nachrichtenportal)\b.{0,80}$`,
]);

export const banner: LineRule = {
  reason: 'banner',
  edges: true,
  takes: [
    'Folgen Sie uns für Nachrichten aus dem Norden und Geschichten vom Meer.',
    'Unabhängige Nachrichten aus dem Alpenraum',
    'Nachrichten und Hintergründe aus der Region',
    'Die Zeitung für den ganzen Kreis',
    'Ein Blog über Deiche und Häfen',
  ],
  leaves: [
    'Nachrichten vom Tod des Generals lösten Proteste aus.',
    'Folgen Sie mir, sagte der Wärter und öffnete das Tor.',
    'Die Zeitung berichtete am Dienstag darüber, nannte aber keine Namen.',
    'Neueste Meldungen besagen, dass der Damm hält.',
  ],
  test: (text) =>
    text.length <= 260 &&
    LABEL.test(text) &&
    (/^(?:[Aa]us Wikipedia|Folgen|Besuchen|Verfolgen|Erhalten|Entdecken|Erfahren|Willkommen|Bleiben|Finden)/u.test(
      text,
    ) ||
      // „Alle Nachrichten 16:02 Mai 17, 2024“ says when
      !/[.!?]$|\d{4}$/u.test(text)),
};
