/** What German-language papers call themselves: „Neckarbote“, „Musterstädter Anzeiger“, „Neue Beispiel-Zeitung“. */
export const NEWSPAPER_WORD =
  /(?:zeitung|bote|kurier|courier|anzeiger|tagblatt|tageblatt|wochenblatt|volksblatt|nachrichten|rundschau|merkur|volksstimme|volkszeitung|stimme|presse|echo|spiegel|herold|allgemeine|[\p{L}-]{3,}post|abendblatt|abendzeitung|mitteilungen|landbote|telegraf|tribüne|beobachter|wacht|chronik|magazin|zeit)(?: (?:am Sonntag|online))?$/iu;
