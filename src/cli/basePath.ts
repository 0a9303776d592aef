import { UsageError } from './command.ts';

/** Checks `--base-path` and gives it a slash at both ends. `archiv` → `/archiv/`; nothing → `/` */
export function basePath(given: string | undefined): string {
  const parts = (given ?? '/').split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    throw new UsageError(
      `--base-path ${given}: may hold letters, digits, - _ . ~ and slashes, e.g. /archiv/`,
    );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
