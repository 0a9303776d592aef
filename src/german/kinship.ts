/** Who somebody is to somebody else: no office, and no name. „Sohn“, „Halbschwester“, „Ehefrau“, „Freundin“ */
const KINSHIP =
  /^\p{L}*(?:sohn|tochter|bruder|schwester|vater|mutter|neffe|nichte|enkel(?:in)?|onkel|tante|cousine?|vetter|ehefrau|ehemann|witwer?|gatte|gattin|schwager|schwägerin|freund(?:in)?|nachbar(?:in)?|partner(?:in)?)$/iu;

/** Whether the last word of „Sohn“, „ältester Sohn“ says so. A mere „Frau“ is a form of address. */
export const isKinship = (role: string): boolean => KINSHIP.test(role.split(' ').at(-1) ?? '');

/** Relatives who are called by their first name alone: „sein Sohn Peter“ */
export const KIN: readonly string[] =
  'Sohn Sohnes Söhne Söhnen Tochter Töchter Töchtern Bruder Bruders Brüder Schwester Schwestern Kind Kinder Kindern Enkel Enkelin Neffe Nichte Baby Zwillinge'.split(
    ' ',
  );
