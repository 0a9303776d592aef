import type { DateView } from '../../src/publish/dateView.ts';

/** A date, as `<time>` where HTML has a value for it, followed by what it leaves open. */
export function DateTime({ date, notes = true }: { date: DateView; notes?: boolean }) {
  return (
    <>
      {date.datetime ? <time datetime={date.datetime}>{date.text}</time> : <span>{date.text}</span>}
      {notes && date.note && <span class="note"> ({date.note})</span>}
    </>
  );
}
