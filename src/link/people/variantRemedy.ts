import type { Identity } from '../identity.ts';

/**
 * What makes a wording a name of this person in `authority/people.yaml`: a record to paste, or where one is there the
 * word to add, since a second record of the same id would take its place.
 */
export function variantRemedy({ id, name, status }: Identity, variant: string): string {
  if (status === 'authority') return `add ${JSON.stringify(variant)} to the variants of ${id}`;
  return `- { id: ${id}, name: ${JSON.stringify(name)}, variants: [${JSON.stringify(variant)}] }`;
}
