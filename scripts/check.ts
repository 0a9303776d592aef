import { buildArchive } from '../src/archive.ts';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { contentFolder } from '../src/cli/contentFolder.ts';
import { reportProblems } from '../src/cli/reportProblems.ts';

await runCommand(
  {
    call: 'npm run check --',
    purpose: 'Lists what the build could not settle, one problem a line; writes no file.',
    flags: {
      content: { type: 'string', value: 'DIR', help: 'folder that holds the articles (default: content)' },
    },
  },
  async (flags) => {
    const contentDir = await contentFolder(flags.content);
    const { archive, problems } = await buildArchive(contentDir);
    const unreadable = reportProblems(problems, contentDir);
    if (archive.records.length === 0) throw new UsageError(`${contentDir}: no article could be read`);
    process.stderr.write(`${archive.records.length} articles read, ${problems.length} problems\n`);
    return unreadable === 0 ? EXIT.done : EXIT.someUnreadable;
  },
);
