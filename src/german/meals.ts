/** Meals that are called after towns and come from anywhere: „Wiener Würstchen“, „Berliner Weiße“ */
export const MEAL =
  /(?:[Ww]ürst(?:e|en|chen)|[Ww]urst|[Ss]chnitzel|[Pp]fannkuchen|[Ll]ebkuchen|[Pp]rinten|[Mm]arzipan|[Mm]elange|^Weiße|^Nockerln?|[Ss]tollen)s?$/u;
