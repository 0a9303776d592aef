import { path } from '../../src/publish/addresses.ts';
import type { ArticleView, ProvenFact } from '../../src/publish/articleView.ts';
import type { Frame } from '../../src/publish/frame.ts';
import type { Children } from '../../src/publish/jsx/html.ts';
import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import { DateTime } from './DateTime.tsx';

interface FactsProps {
  site: Frame;
  record: PublicRecord;
  view: ArticleView;
}

/** What the archive knows of an article, each fact with where it was read. */
export function Facts({ site, record, view }: FactsProps) {
  const { dateProof } = view;
  return (
    <section class="facts" aria-labelledby="nachweise">
      <h2 id="nachweise">Nachweise</h2>
      <dl>
        <dt>Erschienen</dt>
        <dd>
          <DateTime date={view.date} />
          {dateProof?.evidence ? (
            <Proof>
              erschlossen aus: <a href="#beleg">„{dateProof.evidence}“</a>
            </Proof>
          ) : (
            dateProof && <ProofOf fact={dateProof} />
          )}
          {dateProof?.isOfChange && (
            <Proof>Tag der letzten Änderung; einen anderen nennt der Artikel nicht.</Proof>
          )}
          {!dateProof && <Proof>Der Artikel nennt kein Datum.</Proof>}
        </dd>
        <dt>Quelle</dt>
        <dd>
          {view.source ? <FactValue site={site} fact={view.source} /> : 'unbekannt'}
          {view.source && <ProofOf fact={view.source} />}
        </dd>
        <FactList site={site} label="Verfasst von" facts={view.authors} />
        <FactList
          site={site}
          label={view.agencies.length === 1 ? 'Agentur' : 'Agenturen'}
          facts={view.agencies}
        />
        {record.contributors.length > 0 && (
          <>
            <dt>Mitarbeit</dt>
            <dd>{record.contributors.join(', ')}</dd>
          </>
        )}
        {record.dateline && (
          <>
            <dt>Ortsmarke</dt>
            <dd>{record.dateline}</dd>
          </>
        )}
        {record.url && (
          <>
            <dt>Original</dt>
            <dd class="long">
              <a href={record.url} rel="noreferrer">
                {record.url}
              </a>
            </dd>
          </>
        )}
        <dt>Archivnummer</dt>
        <dd class="long">{record.id}</dd>
        <dt>Datei</dt>
        <dd class="long">
          {view.original ? <a href={site.href(view.original)}>Originaldatei</a> : 'nicht veröffentlicht'}
          {' · '}
          <a href={site.href(path.tei(record.id))}>TEI</a>
          {' · '}
          <a href={site.href(path.json(record.id))}>JSON</a>
          {' · '}
          <a href={site.href(path.citation(record.id))}>CSL-JSON</a>
          <Proof>
            SHA-256 <code>{record.checksum}</code>
          </Proof>
        </dd>
      </dl>
    </section>
  );
}

function FactList({ site, label, facts }: { site: Frame; label: string; facts: readonly ProvenFact[] }) {
  if (facts.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      {facts.map((fact) => (
        <dd>
          <FactValue site={site} fact={fact} />
          <ProofOf fact={fact} />
        </dd>
      ))}
    </>
  );
}

function FactValue({ site, fact }: { site: Frame; fact: ProvenFact }) {
  return fact.path ? <a href={site.href(fact.path)}>{fact.text}</a> : <span>{fact.text}</span>;
}

function ProofOf({ fact }: { fact: ProvenFact }) {
  if (fact.proof === '') return null;
  return (
    <Proof>
      {fact.proof}
      {fact.wording && `: „${fact.wording}“`}
    </Proof>
  );
}

function Proof({ children }: { children: Children }) {
  return <small class="proof">{children}</small>;
}
