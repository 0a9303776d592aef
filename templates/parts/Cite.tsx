import type { citations } from '../../src/publish/citations.ts';

/** Ways to cite an article, to select by hand; the script adds a button that copies. */
export function Cite({ short, formats }: ReturnType<typeof citations>) {
  return (
    <section class="cite" aria-labelledby="zitieren">
      <h2 id="zitieren">Zitieren</h2>
      <p data-copy>{short}</p>
      {formats.map(({ label, text }) => (
        <details>
          <summary>{label}</summary>
          <pre data-copy>{text}</pre>
        </details>
      ))}
    </section>
  );
}
