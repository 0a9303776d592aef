/** What a token can be: outside every name, or the beginning or inside of one of four types. */
const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
  'B-other',
  'I-other',
] as const;
export const LABEL_COUNT = LABELS.length;
const TYPES = ['person', 'place', 'organisation', 'other'] as const;
export type NameType = (typeof TYPES)[number];

export const beginOf = (type: NameType): number => 1 + TYPES.indexOf(type) * 2;
export const insideOf = (type: NameType): number => 2 + TYPES.indexOf(type) * 2;
/** The type of a label, null for O. */
export const typeOf = (label: number): NameType | null =>
  label === 0 ? null : (TYPES[(label - 1) >> 1] ?? null);
export const isBegin = (label: number): boolean => label % 2 === 1;

/** Whether `label` may follow `before`: the inside of a name follows only the same name. */
export const follows = (before: number, label: number): boolean =>
  label === 0 || isBegin(label) || (before !== 0 && typeOf(before) === typeOf(label));
