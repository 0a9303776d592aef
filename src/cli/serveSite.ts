import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { BUILD_FLAGS } from './buildFlags.ts';
import { EXIT, UsageError } from './command.ts';

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
  await refuseTaken(port);
  const stop = new AbortController();
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => stop.abort());
  const first = await build(options, stop.signal);
  if (stop.signal.aborted) return EXIT.done;
  if (first === EXIT.nothingBuilt) return EXIT.nothingBuilt;

  const say = (text: string) => process.stderr.write(`${text}\n`);
  const server = EleventyDevServer.getServer('archive', out, {
    domDiff: false,
    pathPrefix: basePath,
    portReassignmentRetryCount: 0,
    middleware: [refuseMalformed],
    logger: { info: say, log: say, error: say },
  });
  await server.serve(port);

  let building: Promise<number> | null = null;
  let changed = false;
  const rebuild = async () => {
    changed = true;
    if (building !== null) return;
    while (changed && !stop.signal.aborted) {
      changed = false;
      building = build(options, stop.signal);
      if ((await building) !== EXIT.nothingBuilt && !stop.signal.aborted) server.reload();
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

  await stopped;
  clearTimeout(timer);
  await Promise.all([watcher.close(), server.close(), building]);
  return EXIT.done;
}

/** Says in a line that somebody else listens there, before anything is built. */
async function refuseTaken(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(port, () => probe.close(() => resolve()));
  }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'EADDRINUSE'
        ? `--port ${port}: another program listens there; name another port with --port NUMBER`
        : `--port ${port}: cannot be listened on (${error.code ?? 'unknown error'})`,
    );
  });
}

/** The server decodes addresses without looking; „/%E0%A4%A“ would end it. */
function refuseMalformed(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  try {
    decodeURIComponent(request.url ?? '/');
  } catch {
    response.statusCode = 400;
    response.end('400 Bad Request\n');
    return;
  }
  next();
}

/** One build in its own process, ended with this one; resolves with its exit code. */
async function build({ contentDir, out, basePath }: ServeOptions, stop: AbortSignal): Promise<number> {
  const args = [
    ...BUILD_FLAGS,
    'scripts/build.ts',
    '--content',
    contentDir,
    '--out',
    out,
    '--base-path',
    basePath,
  ];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const end = () => child.kill('SIGTERM');
  stop.addEventListener('abort', end);
  const [code] = await once(child, 'exit');
  stop.removeEventListener('abort', end);
  return typeof code === 'number' ? code : EXIT.nothingBuilt;
}
