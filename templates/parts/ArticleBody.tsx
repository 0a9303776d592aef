import type { Paragraph, Segment, TextPart } from '../../src/publish/articleText.ts';
import type { Frame } from '../../src/publish/frame.ts';

/** The body: paragraphs with permanent addresses, names as quiet links. The search page's highlighting looks for `.text`. */
export function ArticleBody({ site, text }: { site: Frame; text: readonly TextPart[] }) {
  return (
    <div class="text">
      {text.map((part) =>
        part.kind === 'list' ? (
          <ul>
            {part.items.map((item) => (
              <li id={item.id}>
                <Segments site={site} segments={item.segments} />
              </li>
            ))}
          </ul>
        ) : (
          <Block site={site} paragraph={part} />
        ),
      )}
    </div>
  );
}

function Block({ site, paragraph }: { site: Frame; paragraph: Paragraph }) {
  const { id, kind, isLead, number, segments } = paragraph;
  const words = <Segments site={site} segments={segments} />;
  if (kind === 'heading') return <h2 id={id}>{words}</h2>;
  if (kind === 'quote')
    return (
      <blockquote id={id}>
        <p>{words}</p>
      </blockquote>
    );
  return (
    <p id={id} class={isLead ? 'lead' : undefined}>
      <a class="para" href={`#${id}`} aria-label={`Absatz ${number}, dauerhafte Adresse`}>
        {number}
      </a>
      {words}
    </p>
  );
}

function Segments({ site, segments }: { site: Frame; segments: readonly Segment[] }) {
  return (
    <>
      {segments.map((segment) => (
        <Piece site={site} segment={segment} />
      ))}
    </>
  );
}

function Piece({ site, segment }: { site: Frame; segment: Segment }) {
  switch (segment.kind) {
    case 'text':
      return <>{segment.text}</>;
    case 'name':
      if (segment.path === null) return <>{segment.text}</>;
      return (
        <a class="name" href={site.href(segment.path)}>
          {segment.text}
        </a>
      );
    case 'date':
      return <DateWords text={segment.text} datetime={segment.datetime} />;
    case 'evidence':
      return <mark id="beleg">{segment.text}</mark>;
  }
}

function DateWords({ text, datetime }: { text: string; datetime: string | null }) {
  if (datetime === null) return <>{text}</>;
  return <time datetime={datetime}>{text}</time>;
}
