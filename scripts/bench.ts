import { benchTable } from '../src/bench/benchTable.ts';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';

const MOST = 100_000;

await runCommand(
  {
    call: 'npm run bench --',
    purpose:
      'Measures a build of generated articles beside plain Eleventy with Pagefind; prints a Markdown table.',
    flags: {
      articles: { type: 'string', value: 'N', help: `how many articles, up to ${MOST} (default: 1000)` },
    },
  },
  async (flags) => {
    const articles = Number(flags.articles ?? 1000);
    if (!Number.isInteger(articles) || articles < 1 || articles > MOST)
      throw new UsageError(`--articles ${flags.articles}: wants a whole number from 1 to ${MOST}`);
    const { runBench } = await import('../src/bench/runBench.ts');
    const result = await runBench(articles, (text) => process.stderr.write(`${text}\n`));
    process.stdout.write(benchTable(result));
    return EXIT.done;
  },
);
