import type { Identity } from '../identity.ts';

/** The line of `authority/people.yaml` that makes a wording a name of this person, ready to paste. */
export function variantLine({ id, name }: Pick<Identity, 'id' | 'name'>, variant: string): string {
  return `- { id: ${id}, name: ${quoted(name)}, variants: [${quoted(variant)}] }`;
}

/** A text as YAML in double quotes; JSON is YAML. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
