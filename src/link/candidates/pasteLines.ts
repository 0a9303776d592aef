import type { AnyEntity, EntityKind, Paste } from './candidate.ts';

/** Lines that take a name out of a kind. */
export function never(kind: EntityKind, name: string): Paste {
  return {
    file: `${kind}.yaml`,
    key: 'never',
    effect: `never a name of ${kind}`,
    yaml: `never: [${JSON.stringify(name)}] # or add it to the list "never:" that is there`,
  };
}

/** The record of an entity with some more variants: one page for them all. */
export function joining(kind: EntityKind, entity: AnyEntity, variants: readonly string[]): Paste {
  return paste(kind, entity, { variants }, 'one page for both');
}

/** The record of an entity that says whom it is not: nothing changes, and nobody is asked again. */
export function keepingApart(kind: EntityKind, entity: AnyEntity, others: readonly string[]): Paste {
  return paste(kind, entity, { notSameAs: others }, 'kept apart, and listed no more');
}

function paste(kind: EntityKind, entity: AnyEntity, more: RecordFields, effect: string): Paste {
  const there = entity.authority === null ? '' : `, in place of the record ${entity.id}`;
  return { file: `${kind}.yaml`, key: kind, effect: effect + there, yaml: recordLines(entity, more) };
}

/** Lists of a record by their key. */
type RecordFields = Partial<Record<'variants' | 'notSameAs', readonly string[]>>;

/**
 * A record as the authority files have it, on one line if it is short. An editor's own comes as a whole, with what is
 * added to it, since one of the same id replaces it as a whole. JSON is YAML.
 */
function recordLines(entity: AnyEntity, more: RecordFields = {}): string {
  const fields = fieldsOf(entity, more);
  const line = `- { ${fields.join(', ')} }`;
  return line.length <= LONGEST_LINE ? line : `- ${fields.join('\n  ')}`;
}

const LONGEST_LINE = 110;

/** The same, a line a field. */
export function recordBlock(entity: AnyEntity, more: RecordFields = {}): string {
  return `- ${fieldsOf(entity, more).join('\n  ')}`;
}

function fieldsOf(entity: AnyEntity, more: RecordFields): string[] {
  const { id, name, authority } = entity;
  const kind = 'kind' in entity && authority === null ? { kind: entity.kind } : {};
  const own: Record<string, unknown> = { id, name, ...kind, ...authority };
  for (const [key, added] of Object.entries(more)) {
    const there: unknown = own[key];
    own[key] = [...new Set([...(Array.isArray(there) ? there : []), ...added])];
  }
  return Object.entries(own)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}: ${key === 'id' || key === 'kind' ? value : flow(value)}`);
}

/** A value on one line with a blank behind each comma, as an editor writes it. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${flow(each)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}
