import type { FrontMatter } from '../stages.ts';

/** What German archivists call the keys of the front matter; the warning about an unknown key names the right one. */
export const GERMAN_KEYS: Readonly<Record<string, keyof FrontMatter>> = {
  autor: 'author',
  autoren: 'author',
  autorin: 'author',
  verfasser: 'author',
  verfasserin: 'author',
  von: 'author',
  datum: 'date',
  veröffentlicht: 'date',
  erschienen: 'date',
  stand: 'date',
  titel: 'title',
  überschrift: 'title',
  schlagzeile: 'title',
  dachzeile: 'kicker',
  spitzmarke: 'kicker',
  quelle: 'source',
  zeitung: 'source',
  medium: 'source',
  verlag: 'source',
  adresse: 'url',
  link: 'url',
  kennung: 'id',
  rechte: 'rights',
  lizenz: 'rights',
};
