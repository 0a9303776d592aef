import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { contentFolder } from '../src/cli/contentFolder.ts';
import { formatCandidate } from '../src/cli/formatCandidate.ts';
import { reportProblems } from '../src/cli/reportProblems.ts';
import { loadProgram } from '../src/loadProgram.ts';

await runCommand(
  {
    call: 'npm run check --',
    purpose: 'Lists what the build could not settle, one problem a line; writes no file.',
    flags: {
      content: { type: 'string', value: 'DIR', help: 'folder that holds the articles (default: content)' },
      names: {
        type: 'boolean',
        help: 'list candidates for the authority files instead, with the YAML to paste',
      },
    },
  },
  async (flags) => {
    const contentDir = await contentFolder(flags.content);
    // loaded only for a call that is right: the program takes a second to load
    const { buildArchive, nameCandidates } = await loadProgram();
    const { archive, problems } = await buildArchive(contentDir);
    if (flags.names === true) {
      const candidates = nameCandidates(archive);
      for (const candidate of candidates) process.stdout.write(`${formatCandidate(candidate, contentDir)}\n`);
      process.stderr.write(`${candidates.length} candidates\n`);
      return EXIT.done;
    }
    const unreadable = reportProblems(problems, contentDir);
    if (archive.records.length === 0) throw new UsageError(`${contentDir}: no article could be read`);
    process.stderr.write(`${archive.records.length} articles read, ${problems.length} problems\n`);
    return unreadable === 0 ? EXIT.done : EXIT.someUnreadable;
  },
);
