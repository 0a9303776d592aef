import { basePath } from '../src/cli/basePath.ts';
import { runCommand, UsageError } from '../src/cli/command.ts';
import { contentFolder } from '../src/cli/contentFolder.ts';
import { serveSite } from '../src/cli/serveSite.ts';

await runCommand(
  {
    call: 'npm start --',
    purpose:
      'Builds the site, serves it on this machine, and builds and reloads again when content, templates or source change.',
    flags: {
      content: { type: 'string', value: 'DIR', help: 'folder that holds the articles (default: content)' },
      out: { type: 'string', value: 'DIR', help: 'folder to write the site to (default: _site)' },
      'base-path': {
        type: 'string',
        value: 'PATH',
        help: 'path the site stands under, e.g. /archiv/ (default: /)',
      },
      port: { type: 'string', value: 'NUMBER', help: 'port to listen on (default: 8080)' },
    },
  },
  async (flags) => {
    const port = Number(flags.port ?? 8080);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new UsageError(`--port ${flags.port}: wants a number from 1 to 65535`);
    return serveSite({
      contentDir: await contentFolder(flags.content),
      out: flags.out ?? '_site',
      basePath: basePath(flags['base-path']),
      port,
    });
  },
);
