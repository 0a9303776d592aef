import { buildArchive } from '../src/archive.ts';

const contentDir = process.argv[process.argv.indexOf('--content') + 1] ?? 'content';
const { archive } = await buildArchive(contentDir);
for (const record of archive.records) process.stdout.write(`${JSON.stringify(record)}\n`);
