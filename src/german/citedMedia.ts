/**
 * Outlets whose names are also everyday words or surnames, in small letters and without article. They count as
 * cited only in quotation marks or behind a word for a medium: „dem ‚Spiegel‘“, „der Zeitung Die Welt“.
 */
export const AMBIGUOUS_MEDIA: ReadonlySet<string> = new Set(
  'spiegel|zeit|welt|stern|bild|focus|standard|presse|kurier|krone|blick|bund|republik|tag|freitag|kicker|monitor|cicero|profil|news|heute|österreich|beobachter|fakt|report|panorama|mirror|sun|times|guardian|observer|independent|telegraph|economist|globe|nation|time|atlantic|point|monde|figaro|express|volksstimme|volksblatt|vaterland|capital|merkur|brigitte|bunte|gala|titanic|konkret|tageblatt|tagblatt|abendzeitung|dolomiten|südostschweiz|salto|dawn|falter|furche|bilanz|trend|nau|sputnik|asahi|chosun|bloomberg|keystone|abc|rai|fides|fars|ana|mena|sana|antara|prawda|pravda|chip|geo|hill|insider|medusa|globo|watson|golem|kontrast|post'.split(
    '|',
  ),
);

/** Words for a medium that stand right before its name */
export const MEDIUM_WORD =
  /(?:[Zz]eitung(?:en)?|[Mm]agazins?|[Bb]latt(?:s|es)?|[Zz]eitschrift|[Ss]enders?|[Pp]ortals?|[Aa]gentur|[Rr]undfunks?|[Ff]ernsehens?|[Rr]adios?|[Pp]lattform|Journal|Webseite|Website|Online-Ausgabe)(?: der| des)? (?:[Dd]ie |[Dd]er |[Dd]as |[Tt]he )?["„“»«‚‘']?$/u;
