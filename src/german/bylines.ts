/** Words that open a line naming who wrote the article: „Von …“, „Text: …“, „Ein Kommentar von …“. */
export const BYLINE_OPENING =
  /^(?:(?:Von|VON|von|By|by|Autor(?:en|in|innen)?|AutorInnen|Text|Texte|Verfasst von|Geschrieben von|Aufgezeichnet von|Aufgeschrieben von|Interview|Bericht|Reportage|Analyse|Kommentar|Protokoll)\s*:\s*|(?:Von|VON|By) (?=\p{Lu})|(?:(?:Ein|Eine|Der|Die) )?(?:Gast)?(?:Kommentar|Beitrag|Analyse|Bericht|Reportage|Interview|Essay|Gastbeitrag|Kolumne|Leitartikel|Porträt|Rezension|Glosse|Recherche|Nachruf|Gespräch|Glosse|Meinung)(?:s?(?:beitrag|artikel))? von (?=\p{Lu})|(?:Verfasst|Geschrieben|Aufgezeichnet|Aufgeschrieben|Veröffentlicht|Erstellt) (?:von|durch):? (?=\p{Lu}))/u;

/** What a writer is: „Korrespondentin in Seoul“, „freier Autor“. Such parts of a byline are no names. */
export const WRITER_ROLE =
  /(?:^|[^\p{L}])\p{L}*(?:korrespondent(?:in)?|redakteur(?:in)?|redaktor(?:in)?|reporter(?:in)?|autor(?:in)?|volontär(?:in)?|journalist(?:in)?|chefredakt(?:eur|ion|or)(?:in)?|ressortleiter(?:in)?|leiter(?:in)?|kolumnist(?:in)?|mitarbeiter(?:in)?|büro(?:leiter(?:in)?)?|herausgeber(?:in)?|studio|experte|expertin|praktikant(?:in)?|producer(?:in)?|editor|staff|writer|correspondent|praxis|anwalt|professor(?:in)?|hauptstadtbüro)(?!\p{L})/iu;

/** Names of desks and of nobody: a byline of these states no author. */
export const NO_AUTHOR =
  /^(?:(?:die |der |das |unsere? )?(?:[\p{L}-]*redaktion(?:steam)?|newsdesk|news-team|online|desk|team|admin|administrator|redakteur|gast(?:autor(?:in)?|beitrag)?|autor(?:in)?|autoren|agenturen?|agenturmeldung|agenturmaterial|eigene[rn]? (?:bericht|meldung)|red|redaktionsnetzwerk|unbekannt|anonym|webredaktion|webmaster|presse(?:mitteilung|meldung|stelle)?|n\/a|none|null|nan|author|staff|editor|wordpress|pressetext|extern(?:e quelle)?|externer autor))$/iu;

/** Small words within a name: „Ursula von der Leyen“, „Ludwig van Beethoven“. */
export const NAME_PARTICLE =
  /^(?:von|vom|van|der|den|dem|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|zu|zur|zum|ten|ter|und|af|av|of|i|y|e|mc|o'|d')$/iu;

/** What joins two names. */
export const NAME_SEPARATOR = /\s*(?:,|;|\||\/|·|•|&|\+|(?<!\p{L})(?:und|sowie|and|mit)(?!\p{L}))\s*/u;
