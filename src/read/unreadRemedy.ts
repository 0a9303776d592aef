/** What to do with files that may hold an article in a form that is not read, by their extension. */
const REMEDIES: Readonly<Record<string, string>> = {
  ...named('.pdf .doc .docx .odt .rtf .pages .epub .wpd .xps', 'save its text as .txt, or as .html'),
  ...named('.eml .emlx .msg .mbox', 'save the text of the mail as .txt'),
  ...named('.webarchive .maff .warc', 'open the page in a browser and save it as .html or .mht'),
  ...named('.ndjson .jsonl', 'turn it into articles: npm run import -- --from FILE --to FOLDER'),
  ...named('.zip .gz .tgz .tar .7z .rar .bz2 .xz', 'unpack it here'),
  ...named('.text .asc .mdown .mkd .mdx', 'name it .txt or .md'),
  '': 'name it .txt, .md or .html',
};
/** What lies beside other people's files without an extension. */
const NO_ARTICLES = new Set(
  'README LICENSE LICENCE COPYING NOTICE CHANGELOG AUTHORS Makefile CNAME'.split(' '),
);

/**
 * What to do with a file that may be an article and is not read, null for what cannot be one: pictures, scripts, settings.
 */
export function unreadRemedy(name: string): string | null {
  if (NO_ARTICLES.has(name)) return null;
  const extension = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(REMEDIES, extension) ? (REMEDIES[extension] ?? null) : null;
}

function named(extensions: string, remedy: string): Record<string, string> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, remedy]));
}
