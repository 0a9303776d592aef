/** Popes and crowned heads, whose names German newspapers translate, as others write them. The German name first. */
export const RULER_NAMES: readonly (readonly string[])[] = [
  ['Johannes Paul', 'John Paul', 'Jean-Paul II', 'Giovanni Paolo', 'Jan Paweł'],
  ['Papst Johannes', 'Pope John'],
  ['Papst Benedikt', 'Pope Benedict'],
  ['Papst Franziskus', 'Pope Francis', 'Papa Francesco', 'Papst Francis'],
  ['Papst Pius', 'Pope Pius'],
  [
    'Königin Elisabeth',
    'Queen Elizabeth',
    'Königin Elizabeth',
    'Queen Elisabeth',
    'Elizabeth II',
    'Elisabeth II',
  ],
  ['König Charles', 'King Charles', 'König Karl'],
  ['Königin Margrethe', 'Queen Margrethe', 'Königin Margarete'],
  ['König Juan Carlos', 'King Juan Carlos', 'König Johann Karl'],
  ['König Felipe', 'King Felipe', 'König Philipp'],
  ['König Harald', 'King Harald'],
  ['König Albert', 'King Albert'],
  ['Königin Beatrix', 'Queen Beatrix'],
];
