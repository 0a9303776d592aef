import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { contentFolder } from '../src/cli/contentFolder.ts';
import { listCandidates, MOST_CANDIDATES } from '../src/cli/listCandidates.ts';
import { reportProblems } from '../src/cli/reportProblems.ts';
import { loadProgram } from '../src/loadProgram.ts';
import type { FileProblem } from '../src/problem.ts';

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
      most: {
        type: 'string',
        value: 'N',
        help: `with --names: how many of each kind (default: ${MOST_CANDIDATES})`,
      },
    },
  },
  async (flags) => {
    const names = flags.names === true;
    if (flags.most !== undefined && !names) throw new UsageError('--most goes with --names');
    const most = Number(flags.most ?? MOST_CANDIDATES);
    if (!Number.isInteger(most) || most < 1)
      throw new UsageError(`--most ${flags.most}: wants a whole number, 1 or more`);
    const contentDir = await contentFolder(flags.content);
    // loaded only for a call that is right: the program takes a second to load
    const { buildArchive, nameCandidates } = await loadProgram();
    const { archive, problems } = await buildArchive(contentDir);
    // of an authority file with a fault nothing holds: who pastes has to know
    const reported = names ? problems.filter(isGrave) : problems;
    const unreadable = reportProblems(reported, contentDir);
    if (archive.records.length === 0) throw new UsageError(`${contentDir}: no article could be read`);
    if (names) {
      const { text, summary } = listCandidates(nameCandidates(archive), contentDir, most);
      process.stdout.write(text);
      process.stderr.write(`${summary}\n`);
    } else process.stderr.write(`${archive.records.length} articles read, ${problems.length} problems\n`);
    return unreadable === 0 ? EXIT.done : EXIT.someUnreadable;
  },
);

function isGrave({ severity, code }: FileProblem): boolean {
  return severity === 'error' || code === 'bad-authority';
}
