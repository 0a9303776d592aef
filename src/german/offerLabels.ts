import { startsWith } from './startsWith.ts';

/** How a box opens that wants the reader to subscribe or to register: the whole of it is no part of the article. */
export const OFFER_LABEL = startsWith([
  String.raw`(?:Jetzt )?[Ww]eiterlesen mit (?=\p{Lu})`,
  String.raw`Jetzt weiterlesen(?!\p{L})`,
  String.raw`(?:Registrieren|Abonnieren) Sie (?:sich )?(?:jetzt |hier )?(?:kostenlos|gratis)(?!\p{L})`,
  String.raw`(?:Sie (?:möchten|wollen) (?:diesen Artikel |den Artikel )?(?:weiterlesen|lesen)|(?:Du möchtest|Du willst) weiterlesen)\s*\?`,
  '(?:Dieser Artikel|Dieser Inhalt|Dieser Text) ist (?:exklusiv|nur) für (?:Abonnent|registrierte|Mitglieder|Plus)',
  String.raw`(?:Der|Unser|Zum)(?: \p{L}+)? Newsletter (?:für|aus|zu|der|„)\P{Sentence_Terminal}{2,60}$`,
  String.raw`(?:\p{Lu}{2,5}-)?Newsletter$`,
]);

/** How the heading of a box opens that holds nothing but other articles. */
export const OTHERS_LABEL = startsWith([
  '(?:Das könnte|Das dürfte) (?:Sie|dich|Dich|euch) (?:auch )?(?:noch )?interessieren',
  '(?:Mehr|Weiteres|Passend) zum Thema:?$',
  String.raw`(?:Weitere|Ähnliche|Verwandte|Neueste|Aktuelle) (?:Artikel|Beiträge|Meldungen|Nachrichten|News|Themen)(?: aus [\p{L} -]{2,40})?:?$`,
  String.raw`Mehr (?:aus|von) [\p{L} -]{2,40}:?$`,
  '(?:Auch interessant|Meistgelesen|Meist gelesen|Lesen Sie auch|Empfehlungen der Redaktion|Die Redaktion empfiehlt):?$',
]);
