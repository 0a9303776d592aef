/** What German-language papers call themselves: „Neckarbote“, „Musterstädter Anzeiger“, „Neue Beispiel-Zeitung“. */
export const NEWSPAPER_WORD =
  /(?:zeitung|bote|kurier|courier|anzeiger|tagblatt|tageblatt|wochenblatt|volksblatt|nachrichten|rundschau|merkur|volksstimme|volkszeitung|stimme|presse|echo|spiegel|herold|allgemeine|[\p{L}-]{3,}post|abendblatt|abendzeitung|mitteilungen|landbote|telegraf|tribüne|beobachter|wacht|chronik|magazin|zeit|woche)(?: (?:am Sonntag|online))?$/iu;

/** „Musterstädter Anzeiger“, „Tagesblatt Musterstadt“, „Kreisbote Musterland“: a word for a paper, and where it appears */
const NAME =
  /^(?:(?:Der|Die|Das) )?(?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}?[\p{L}-]*(?:[Zz]eitung|[Bb]latt|[Aa]nzeiger|[Bb]ote|[Kk]urier|[Rr]undschau|[Nn]achrichten|[Pp]resse|[Pp]ost|[Ee]cho|[Rr]undfunk)(?: (?:\p{Lu}[\p{L}-]+|[Oo]nline)){0,2}$/u;
const LONGEST_NAME = 40;

/** „Westfälischer Herold“, „Musterstädter Echo“: the adjective of a place or region before a word for a paper */
export const isPlacesPaper = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  /^\p{Lu}\p{L}+(?:er|ische[rs]?) \p{Lu}/u.test(name) &&
  NEWSPAPER_WORD.test(name);

/** Whether a line of its own reads like the name of a paper that no record knows. */
export const isPaperName = (line: string): boolean =>
  line.length <= LONGEST_NAME && /^\p{Lu}/u.test(line) && NAME.test(line);
