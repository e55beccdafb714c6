import { addDays, calendarDateOf, type Day, dayOfCalendarDate } from '#domain/time/day.ts';
import { shortDay } from '#domain/time/in-words.ts';
import type { Timeline, TimelineEvent } from '#returns/engine/timeline.ts';
import { type Html, html } from '#web/components/html.ts';

const WIDTH = 1000;
/** Where the axis begins: the names of the lanes stand above their rows, so that the axis has the whole width. */
const LEFT = 10;
const ROW = 22;
const LANE_HEAD = 22;
const TOP = 26;
const CHARACTER = 7;
/** What is open and began long ago runs so many days into the axis, and not to today: ten years. */
const LONGEST_OPEN = 3660;

/** An event with the row of its lane in which it overlaps no other. */
interface Placed {
  readonly event: TimelineEvent;
  readonly row: number;
}

interface Axis {
  readonly from: Day;
  readonly until: Day;
  readonly x: (day: Day) => number;
}

/** One child’s record drawn on one axis: a bar for what lasted, a dot for what happened on a day, and marks where something was said. */
export function timelineDrawing({ lanes }: Timeline, today: Day): Html {
  const axis = axisOf(
    lanes.flatMap(({ events }) => events),
    today,
  );
  let y = TOP;
  const drawn = lanes.map(({ name, events }) => {
    const placed = placedOf(events, axis);
    const rows = Math.max(...placed.map(({ row }) => row)) + 1;
    const head = y;
    y += LANE_HEAD + rows * ROW + 6;
    return html`<text class="tl-record-line__lane" x="${LEFT}" y="${head + 15}">${name}</text>${placed.map((each) => eventOf(each, axis, head + LANE_HEAD))}`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" focusable="false">${ticksOf(axis, y)}${drawn}</svg>`;
}

/** From a little before the first day to a little after the last. */
function axisOf(events: readonly TimelineEvent[], today: Day): Axis {
  const days = events.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  const first = firstDay(events, Math.max(...days));
  const isOpen = events.some(({ until }) => until === undefined);
  const last = Math.max(...days, ...(isOpen ? [Math.min(today, first + LONGEST_OPEN)] : []));
  const room = Math.max(20, Math.round((last - first) * 0.04));
  const [from, until] = [addDays(first, -room), addDays(last as Day, room)];
  const scale = (WIDTH - 2 * LEFT) / (until - from);
  return { from, until, x: (day) => Math.round(LEFT + (Math.min(Math.max(day, from), until) - from) * scale) };
}

/** The first day, but for a day far before all others, such as a birth: it is shown at the edge, or all the rest would be a speck. */
function firstDay(events: readonly TimelineEvent[], last: number): Day {
  const inOrder = events.toSorted((one, other) => one.from - other.from);
  const first = inOrder[0]?.from ?? (0 as Day);
  const next = inOrder.find(({ from }) => from > first)?.from;
  const isAlone = inOrder.every(({ from, until }) => from > first || until === from);
  return next !== undefined && isAlone && next - first > (last - first) / 2 ? next : first;
}

/** Each event in the first row in which it and its words fit. */
function placedOf(events: readonly TimelineEvent[], axis: Axis): readonly Placed[] {
  const ends: number[] = [];
  return events
    .toSorted((one, other) => one.from - other.from)
    .map((event) => {
      const [start, end] = spanOf(event, axis);
      const words = widthOf(wordsOf(event, axis));
      const begins = start + words > WIDTH ? Math.max(0, start - words) : start;
      const row = ends.findIndex((taken) => taken < begins);
      const at = row === -1 ? ends.length : row;
      ends[at] = Math.max(end, begins + words) + 8;
      return { event, row: at };
    });
}

function spanOf({ from, until }: TimelineEvent, axis: Axis): readonly [number, number] {
  const start = axis.x(from);
  return [start, Math.max(start + 4, axis.x(until ?? axis.until))];
}

/** What it is and what was said; with its day where that lies before the axis. */
function wordsOf({ label, mark, codes, from }: TimelineEvent, axis: Axis): string {
  const day = from < axis.from ? `, ${shortDay(from)}` : '';
  return `${label}${day}${mark === undefined ? '' : ` (${codes.join(' ')})`}`;
}

function widthOf(words: string): number {
  return words.length * CHARACTER + 12;
}

function eventOf({ event, row }: Placed, axis: Axis, top: number): Html {
  const { from, until, mark } = event;
  const [start, end] = spanOf(event, axis);
  const y = top + row * ROW;
  const words = wordsOf(event, axis);
  const isLate = start + widthOf(words) > WIDTH;
  const kind = `tl-record-line__event${mark === undefined ? '' : ` tl-record-line__event--${mark}`}${until === undefined ? ' tl-record-line__event--open' : ''}`;
  const shape =
    until === from
      ? html`<circle class="${kind}" cx="${start}" cy="${y + 8}" r="6"/>`
      : html`<rect class="${kind}" x="${start}" y="${y}" width="${end - start}" height="16" rx="3"/>`;
  const days = `${shortDay(from)}${until === from ? '' : ` to ${until === undefined ? 'now' : shortDay(until)}`}`;
  const at = isLate ? start - 10 : start + (until === from ? 10 : 4);
  return html`<g><title>${words}: ${days}</title>${shape}<text class="tl-record-line__words" x="${at}" y="${y + 12}" text-anchor="${isLate ? 'end' : 'start'}">${words}</text></g>`;
}

/** A line for each year, or each month when the record is short. */
function ticksOf({ from, until, x }: Axis, height: number): Html[] {
  const months = (until - from) / 30.4;
  const step = [1, 3, 6, 12, 24, 60].find((each) => months / each <= 12) ?? 120;
  const { year } = calendarDateOf(from);
  const ticks = Array.from({ length: Math.ceil(months / step) + Math.ceil(24 / step) }, (_, count) =>
    dayOfCalendarDate(year, 1 + count * step, 1),
  );
  return ticks
    .filter((day) => day >= from && day <= until)
    .map((day) => {
      const at = x(day);
      const text = shortDay(day).split(' ').slice(1).join(' ');
      // Near an end of the axis the words stand beside their line, whole.
      const half = (text.length * CHARACTER) / 2;
      const middle = Math.min(Math.max(at, half), WIDTH - half);
      return html`<line class="tl-record-line__tick" x1="${at}" y1="18" x2="${at}" y2="${height}"/><text class="tl-record-line__day" x="${middle}" y="13" text-anchor="middle">${text}</text>`;
    });
}
