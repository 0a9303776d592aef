import { slug } from '../slug.ts';

/** id and name of something one can filter by */
export type Label = [id: string, name: string];

/** A label as it travels: only its name where the id follows from it, as nearly all do. */
export type PackedLabel = Label | string;

const idOf = (name: string): string => slug(name, 60);

export const packLabel = ([id, name]: Label): PackedLabel => (id === idOf(name) ? name : [id, name]);

export const unpackLabel = (label: PackedLabel): Label =>
  typeof label === 'string' ? [idOf(label), label] : label;
