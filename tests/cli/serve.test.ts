import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function read(url: string): Promise<string> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? response.text() : '';
}

/** Asks for `url` until its text matches. A starved machine takes its time, so the runner's limit is the only one. */
async function waitFor(url: string, pattern: RegExp): Promise<void> {
  while (!pattern.test(await read(url))) await setTimeout(100);
}

/** Opens the connection that served pages hold, and collects what the server says on it (frames of plain text). */
async function listen(port: number): Promise<{ said(): string; close(): void }> {
  const request = get({
    port,
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    },
  });
  const [, socket, head] = await once(request, 'upgrade');
  let text = String(head);
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  return { said: () => text, close: () => socket.destroy() };
}

test('npm start serves the site, builds a change and has open pages load anew, and ends when told to', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'serve-'));
  const content = join(root, 'content');
  await mkdir(content);
  const article = (title: string) =>
    writeFile(
      join(content, 'a.md'),
      `---\nid: a\ntitle: ${title}\ndate: "2024-03-01"\n---\n\nDer Hafen bleibt gesperrt.\n`,
    );
  await article('Hafen gesperrt');

  const port = await freePort();
  const options = ['--content', content, '--out', join(root, 'site'), '--port', String(port)];
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', ...options], {
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  t.after(async () => {
    server.kill('SIGKILL');
    await rm(root, { recursive: true, force: true });
  });

  const page = `http://localhost:${port}/artikel/a/`;
  await waitFor(page, /Hafen gesperrt/);
  const malformed = await fetch(`http://localhost:${port}/%E0%A4%A`);
  assert.equal(malformed.status, 400, 'an address that is none does not end the server');

  const second = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', ...options]);
  let said = '';
  second.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [exit] = await once(second, 'exit');
  assert.equal(exit, 2);
  assert.match(said, new RegExp(`^--port ${port}: another program listens there; .*\\n$`));

  const open = await listen(port);
  await article('Hafen wieder frei');
  await waitFor(page, /Hafen wieder frei/);
  while (!open.said().includes('eleventy.reload')) await setTimeout(50);
  open.close();

  server.kill('SIGTERM');
  const [code, signal] = await ended;
  assert.deepEqual({ code, signal }, { code: 0, signal: null });
  assert.equal(await read(page), '', 'nothing is served any more');
});
