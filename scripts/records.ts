import { once } from 'node:events';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { contentFolder } from '../src/cli/contentFolder.ts';
import { reportProblems } from '../src/cli/reportProblems.ts';
import { loadProgram } from '../src/loadProgram.ts';

await runCommand(
  {
    call: 'npm run --silent records --',
    purpose: 'Prints the record of every article as NDJSON on stdout; problems go to stderr.',
    flags: {
      content: { type: 'string', value: 'DIR', help: 'folder that holds the articles (default: content)' },
    },
  },
  async (flags) => {
    const contentDir = await contentFolder(flags.content);
    // loaded only for a call that is right: the program takes a second to load
    const { buildArchive } = await loadProgram();
    const { archive, problems } = await buildArchive(contentDir);
    // a reader that stops listening (`| head`) is no fault
    process.stdout.on('error', () => process.exit(EXIT.done));
    for (const record of archive.records) {
      if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
    }
    const unreadable = reportProblems(problems, contentDir);
    if (archive.records.length === 0) throw new UsageError(`${contentDir}: no article could be read`);
    return unreadable === 0 ? EXIT.done : EXIT.someUnreadable;
  },
);
