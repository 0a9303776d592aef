import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { importNdjson } from '../src/read/importNdjson.ts';

await runCommand(
  {
    call: 'npm run import --',
    purpose:
      'Turns NDJSON (one object a line with title, date, text and if known id, source, url, author) into a content folder.',
    flags: {
      from: { type: 'string', value: 'FILE', help: 'the NDJSON file' },
      to: { type: 'string', value: 'DIR', help: 'the content folder to write; must be new or empty' },
    },
  },
  async (flags) => {
    if (flags.from === undefined || flags.to === undefined)
      throw new UsageError('--from FILE and --to DIR are both needed');
    const { written, refused } = await importNdjson(flags.from, flags.to);
    for (const { line, reason } of refused)
      process.stderr.write(`${flags.from}:${line}: error not-imported ${reason}\n`);
    process.stderr.write(`${flags.to}: ${written} articles written, ${refused.length} lines refused\n`);
    if (written === 0) return EXIT.nothingBuilt;
    return refused.length === 0 ? EXIT.done : EXIT.someUnreadable;
  },
);
