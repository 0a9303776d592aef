import { writeFile } from 'node:fs/promises';
import { basePath } from '../src/cli/basePath.ts';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { contentFolder } from '../src/cli/contentFolder.ts';
import { offlineLine } from '../src/cli/offlineLine.ts';
import { startProgress } from '../src/cli/progress.ts';
import { reportProblems } from '../src/cli/reportProblems.ts';
import { Stopwatch } from '../src/cli/stopwatch.ts';
import { summary } from '../src/cli/summary.ts';
import { loadProgram } from '../src/loadProgram.ts';

const SHOWN_PROBLEMS = 30;

await runCommand(
  {
    call: 'npm run build --',
    purpose: 'Builds the whole site from a folder of articles.',
    flags: {
      content: { type: 'string', value: 'DIR', help: 'folder that holds the articles (default: content)' },
      out: { type: 'string', value: 'DIR', help: 'folder to write the site to (default: _site)' },
      timings: { type: 'string', value: 'FILE', help: 'write the seconds of each stage to FILE as JSON' },
      'base-path': {
        type: 'string',
        value: 'PATH',
        help: 'path the site will stand under, e.g. /archiv/ (default: /)',
      },
    },
  },
  async (flags) => {
    const contentDir = await contentFolder(flags.content);
    const out = flags.out ?? '_site';
    const prefix = basePath(flags['base-path']);
    // loaded only for a call that is right: the program takes a second to load
    const { buildArchive, buildSite } = await loadProgram();
    const stopwatch = new Stopwatch();
    const progress = startProgress();
    try {
      const built = await stopwatch.time('all reading and linking', () =>
        buildArchive(contentDir, {
          onArticle: (count) => progress.say(`reading: ${count} articles`),
          stopwatch,
        }),
      );
      if (built.archive.records.length === 0) {
        progress.done();
        reportProblems(built.problems, contentDir, SHOWN_PROBLEMS);
        throw new UsageError(
          `${contentDir}: no article could be read, nothing built; articles are .txt, .md, .html and .mht files`,
        );
      }
      progress.say(`rendering and indexing ${built.archive.records.length} articles`);
      const offline = await buildSite(built, { contentDir, out, basePath: prefix }, stopwatch);
      progress.done();
      const unreadable = reportProblems(built.problems, contentDir, SHOWN_PROBLEMS);
      process.stderr.write(summary(built, stopwatch.laps, out) + offlineLine(offline));
      if (flags.timings !== undefined) await writeFile(flags.timings, JSON.stringify(stopwatch.laps));
      return unreadable === 0 ? EXIT.done : EXIT.someUnreadable;
    } finally {
      progress.done();
    }
  },
);
