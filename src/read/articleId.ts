import { createHash } from 'node:crypto';
import { slug } from '../slug.ts';
import type { RawArticle } from '../stages.ts';

const LONGEST_SLUG = 60;

/**
 * The article's id and permalink. The editor's `id` wins; else the file's name with a few characters of a hash of
 * its whole path, so that it never depends on the text, on other articles or on the order of reading.
 * `2023/kim-trifft-putin.txt` → `kim-trifft-putin-1k3x9a`
 */
export function articleId({ file, front }: Pick<RawArticle, 'file' | 'front'>): string {
  if (front.id !== undefined) return slug(front.id, LONGEST_SLUG);
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const hash = BigInt(`0x${createHash('sha256').update(file).digest('hex').slice(0, 16)}`)
    .toString(36)
    .slice(-6)
    .padStart(6, '0');
  return [slug(name, LONGEST_SLUG), hash].filter((part) => part !== '').join('-');
}
