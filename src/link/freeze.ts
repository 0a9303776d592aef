/**
 * Freezes a value and all that it holds; maps are not frozen but what they hold is. A frozen part is taken to be
 * frozen throughout, so that shared parts cost nothing. The type says nothing: the archive's types are read-only.
 */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const held of value.values()) freeze(held);
    return value;
  }
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') freeze(item);
  } else {
    for (const key in value) {
      const held = value[key];
      if (typeof held === 'object') freeze(held);
    }
  }
  return value;
}
