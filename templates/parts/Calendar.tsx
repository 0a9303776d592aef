import { WEEKDAY_NAMES } from '../../src/german/uiWeekdays.ts';
import type { Site } from '../../src/publish/site.ts';
import type { CalendarDay, YearCalendar } from '../../src/publish/yearCalendar.ts';

interface CalendarProps {
  site: Site;
  calendar: YearCalendar;
  /** names the weekdays; not for days of no certain year */
  weekdays?: boolean;
  /** one month on its own page: a heading says which */
  alone?: boolean;
}

/** A year as twelve tables of days, shaded by how much stands there; every shaded day is a link. */
export function Calendar({ site, calendar, weekdays = false, alone = false }: CalendarProps) {
  return (
    <>
      <div class={alone ? 'calendar alone' : 'calendar'}>
        {calendar.months.map((month) => (
          <table>
            <caption class={alone ? 'unseen' : undefined}>
              {month.path && !alone ? (
                <a href={site.href(month.path)} aria-label={month.note}>
                  {month.label}
                </a>
              ) : (
                month.label
              )}
            </caption>
            {weekdays && (
              <thead>
                <tr>
                  {WEEKDAY_NAMES.map((name) => (
                    <th scope="col">
                      <abbr title={name}>{name.slice(0, 2)}</abbr>
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {month.weeks.map((week) => (
                <tr>
                  {week.map((day) => (
                    <Day site={site} day={day} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p class="calendar-key">
        Artikel am Tag:{' '}
        {calendar.key.map(({ shade, text }) => (
          <span class={`shade-${shade}`}>{text}</span>
        ))}
      </p>
    </>
  );
}

function Day({ site, day }: { site: Site; day: CalendarDay | null }) {
  if (day === null) return <td />;
  if (day.path === null) return <td>{day.day}</td>;
  return (
    <td class={`shade-${day.shade}`}>
      <a href={site.href(day.path)} aria-label={day.label} title={day.label}>
        {day.day}
      </a>
    </td>
  );
}
