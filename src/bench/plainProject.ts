import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Lays out what a plain Eleventy archive looks like: Markdown articles, one Nunjucks layout, a list by pages of a
 * hundred, a page a year, Pagefind over the output. `articles` is linked, not copied. Returns the commands that build it, in order.
 */
export async function plainProject(
  dir: string,
  articles: string,
): Promise<{ stage: string; args: string[] }[]> {
  await mkdir(join(dir, 'src', '_includes'), { recursive: true });
  await symlink(resolve(articles), join(dir, 'src', 'articles'));
  await symlink(resolve('node_modules'), join(dir, 'node_modules'));
  await writeFile(join(dir, 'package.json'), '{"type":"module"}\n');
  await writeFile(join(dir, 'src', '_includes', 'article.njk'), LAYOUT);
  await writeFile(join(dir, 'src', 'list.njk'), LIST);
  await writeFile(join(dir, 'src', 'year.njk'), YEAR);
  await writeFile(join(dir, 'eleventy.config.js'), CONFIG);
  await writeFile(join(dir, 'pagefind.js'), PAGEFIND);
  return [
    { stage: 'Eleventy', args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'] },
    { stage: 'Pagefind', args: ['pagefind.js'] },
  ];
}

const LAYOUT = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><nav><a href="/">Archiv</a></nav>
<article data-pagefind-body>
<h1>{{ title }}</h1>
<p><time datetime="{{ date }}" data-pagefind-sort="date[datetime]">{{ date }}</time> · <span data-pagefind-filter="source">{{ source }}</span></p>
{{ content | safe }}
</article></body></html>
`;

const LIST = `---
layout: null
pagination:
  data: collections.articles
  size: 100
permalink: "{% if pagination.pageNumber %}seite/{{ pagination.pageNumber + 1 }}/{% endif %}index.html"
---
<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Archiv</title></head>
<body><ul>{% for article in pagination.items %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>
{% if pagination.href.next %}<a href="{{ pagination.href.next }}">weiter</a>{% endif %}</body></html>
`;

const YEAR = `---
layout: null
pagination:
  data: collections.years
  size: 1
  alias: year
permalink: "{{ year.year }}/index.html"
---
<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>{{ year.year }}</title></head>
<body><h1>{{ year.year }}</h1><ul>{% for article in year.articles %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul></body></html>
`;

const CONFIG = `export default function (config) {
  const articles = (api) => api.getFilteredByGlob('src/articles/**/*.md');
  config.addCollection('articles', articles);
  config.addCollection('years', (api) => {
    const years = new Map();
    for (const article of articles(api)) {
      const year = article.date.getUTCFullYear();
      if (!years.has(year)) years.set(year, { year, articles: [] });
      years.get(year).articles.push(article);
    }
    return [...years.values()].sort((a, b) => a.year - b.year);
  });
  config.addGlobalData('layout', 'article.njk');
  return { dir: { input: 'src', output: '_site' }, markdownTemplateEngine: false };
}
`;

const PAGEFIND = `import { close, createIndex } from 'pagefind';
const { index } = await createIndex({});
await index.addDirectory({ path: '_site' });
await index.writeFiles({ outputPath: '_site/pagefind' });
await close();
`;
