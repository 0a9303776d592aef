import type { SourceAuthority } from '../knowledge/authority.ts';
import type { Kind } from '../publish/addresses.ts';
import type { Place } from '../record.ts';

interface KindWords {
  one: string;
  many: string;
  facet: string;
  intro: string;
  /** what the register says where it has no entry */
  none: string;
}

/** What the registers and their entries are called. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  people: {
    one: 'Person',
    many: 'Personen',
    facet: 'person',
    intro: 'Wer in den Artikeln mit Namen genannt wird.',
    none: 'In den Artikeln wird niemand mit Namen genannt.',
  },
  places: {
    one: 'Ort',
    many: 'Orte',
    facet: 'ort',
    intro: 'Länder, Regionen, Städte und Gewässer, von denen die Artikel handeln.',
    none: 'In den Artikeln ist kein Ort gefunden worden.',
  },
  organisations: {
    one: 'Organisation',
    many: 'Organisationen',
    facet: 'organisation',
    intro: 'Behörden, Parteien, Unternehmen und Bündnisse, die die Artikel nennen.',
    none: 'In den Artikeln ist keine Organisation gefunden worden.',
  },
  sources: {
    one: 'Quelle',
    many: 'Quellen',
    facet: 'quelle',
    intro: 'Medien und Agenturen, aus denen die Artikel des Archivs stammen.',
    none: 'Kein Artikel des Archivs nennt seine Quelle.',
  },
};

export const PLACE_KINDS: Readonly<Record<Place['kind'], string>> = {
  country: 'Land',
  region: 'Region',
  city: 'Stadt',
  water: 'Gewässer',
  landscape: 'Landschaft',
  site: 'Stätte',
  other: 'Ort',
};

export const SOURCE_KINDS: Readonly<Record<SourceAuthority['kind'], string>> = {
  agency: 'Nachrichtenagentur',
  daily: 'Tageszeitung',
  weekly: 'Wochenzeitung',
  magazine: 'Zeitschrift',
  broadcaster: 'Rundfunk',
  portal: 'Nachrichtenportal',
  other: 'Medium',
};
