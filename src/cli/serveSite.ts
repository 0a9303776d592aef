import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { EXIT } from './command.ts';

export interface ServeOptions {
  contentDir: string;
  out: string;
  basePath: string;
  port: number;
}

/** Changes this close together are one: editors write a file in several steps. */
const QUIET_MS = 200;

/**
 * Builds, serves and rebuilds until interrupted. Each build is a process of its own, so that changed source is
 * loaded anew; a build that fails leaves the last good site being served. Returns the exit code.
 */
export async function serveSite(options: ServeOptions): Promise<number> {
  const { contentDir, out, basePath, port } = options;
  const first = await build(options);
  if (first === EXIT.nothingBuilt) return EXIT.nothingBuilt;

  const say = (text: string) => process.stderr.write(`${text}\n`);
  const server = EleventyDevServer.getServer('archive', out, {
    domDiff: false,
    pathPrefix: basePath,
    portReassignmentRetryCount: 0,
    logger: { info: say, log: say, error: say },
  });
  await server.serve(port);

  let building: Promise<number> | null = null;
  let changed = false;
  const rebuild = async () => {
    changed = true;
    if (building !== null) return;
    while (changed) {
      changed = false;
      building = build(options);
      if ((await building) !== EXIT.nothingBuilt) server.reload();
    }
    building = null;
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([contentDir, 'templates', 'src', '.eleventy.ts'], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => resolve(path).startsWith(resolve(out)),
  });
  watcher.on('all', (_event, path) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(`changed: ${path}`);
      void rebuild();
    }, QUIET_MS);
  });

  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearTimeout(timer);
  await Promise.all([watcher.close(), server.close()]);
  return EXIT.done;
}

/** One build in its own process; resolves with its exit code. */
async function build({ contentDir, out, basePath }: ServeOptions): Promise<number> {
  const args = [
    '--import',
    'tsx',
    'scripts/build.ts',
    '--content',
    contentDir,
    '--out',
    out,
    '--base-path',
    basePath,
  ];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : EXIT.nothingBuilt;
}
