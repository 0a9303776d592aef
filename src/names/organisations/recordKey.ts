import { foldName } from '../people/foldName.ts';

const ACRONYM = /^[\p{Lu}\d]+$/u;

/**
 * What an editor's name of an organisation and one of the text are compared by: transliterations are one, but an acronym
 * is that of no other letters, as „ISS“ is not „IS“.
 */
export const recordKey = (name: string): string => (ACRONYM.test(name) ? name.toLowerCase() : foldName(name));
