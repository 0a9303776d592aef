/** What a newspaper calls its pictures in front of a credit: „Foto: …“, „Archivbild: …“ */
export const PICTURE_WORD =
  '(?:FOTOS?|BILD|P(?:hoto|HOTO)s?|Aufn\\.|GRAFIK|(?:Archiv|Symbol|Agentur|Hand(?:out)?|Titel|Artikel|Beitrags|Aufmacher|Teaser|Presse|Beispiel|Muster|Satelliten|Luft|Drohnen|Themen|Vor|Hintergrund|Serien)?-?(?:[Ff]otos?|[Bb]ild(?:er)?|[Aa]ufnahmen?|[Gg]rafik|[Ii]llustration(?:en)?)|Bildquelle|Bildnachweis|Bildrechte|Fotoquelle|Fotograf(?:in)?|Screenshot|Fotografie|Karte|Infografik|Zeichnung|Montage|Collage|Credit|Copyright|Quelle)';
/** Agencies of pictures that no report comes from */
export const PICTURE_AGENCY =
  /(?:^|[^\p{L}])(?:imago|getty|picture[ -]?alliance|keystone|shutterstock|istock|unsplash|pixabay|adobe ?stock|action press|ullstein|laif|ddp|privat|archiv|handout|zvg|epa|ap|afp|dpa|reuters|tass|kcna|apa|photo|press|pool|xinhua|wikimedia|commons|cc[ -]by)(?!\p{L})/iu;
