import type { Archive } from '../../src/link/linkArchive.ts';

export const data = { permalink: '/index.html' };

export default function Start({ archive }: { archive: Archive }) {
  return (
    <html lang="de">
      <head>
        <title>Archiv</title>
      </head>
      <body>{archive.records.length} Artikel</body>
    </html>
  );
}
