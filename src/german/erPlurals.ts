/** Stems, as `foldWord` writes them, whose plural ends in -er: „Häuser“, „Irrtümer“ are no words for themselves as „Wähler“ is; nor is „Konzern“. */
export const ER_PLURAL =
  /(?:amt|bad|bild|blatt|brett|buch|dach|mal|dorf|fach|fass|feld|gehalt|geist|geld|geschlecht|gesicht|gespenst|glas|glied|grab|gras|gut|haupt|haus|holz|horn|huhn|kalb|kind|kleid|konz|korn|kraut|lamm|land|leib|licht|lied|loch|mann|maul|mund|nest|pfand|rad|rand|rind|schild|schloss|schwert|strauch|tal|tuch|tum|volk|wald|weib|wort|wurm)$/;
