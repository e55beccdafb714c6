import { dayOf, type Moment } from '#domain/time/day.ts';
import {
  hoursBetween,
  isoMoment,
  type LondonTime,
  londonTimeOf,
  momentOf,
  momentOfLondon,
  parseMoment,
} from '#domain/time/moment.ts';

/** A time of the clock as it was typed. In the hour that comes twice in October a zone says which; without one it is the first. */
export interface TypedTime {
  readonly hour: number;
  readonly minute: number;
  /** Seconds and their parts, in milliseconds. */
  readonly beyond: number;
  readonly zone?: 'gmt' | 'bst';
}

const SPOKEN: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };
const CLOCK = /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:\.(\d{3}))?)?)?([ap]m)?(gmt|bst)?$/;
/** Hours and minutes with nothing between them: "1405". */
const RUN_TOGETHER = /^(\d{1,2})(\d{2})(?=[agpb]|$)/;

/** Reads "14:05", "2:05pm", "14.05", "1405", "2pm" or "noon"; a bare hour could be morning or evening, so it is no time. */
export function readTime(text: string): TypedTime | undefined {
  const typed = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/([ap])\.?m\.?/, '$1m')
    .replace(RUN_TOGETHER, '$1:$2');
  const match = CLOCK.exec(SPOKEN[typed] ?? typed);
  if (match === null) return undefined;
  const [, hourText, minuteText, second, part, half, zone] = match;
  if (minuteText === undefined && half === undefined) return undefined;
  const hour = hourOf(Number(hourText), half);
  const [minute, beyond] = [Number(minuteText ?? 0), Number(second || 0) * 1000 + Number(part || 0)];
  if (hour === undefined || minute > 59 || beyond > 59_999) return undefined;
  return { hour, minute, beyond, ...(zone === 'gmt' || zone === 'bst' ? { zone } : {}) };
}

/** True when the clocks of England are known for the day (`YYYY-MM-DD`). */
export function hasClock(iso: string): boolean {
  return parseMoment(`${iso}T12:00:00Z`) !== undefined;
}

/** The moment, ISO text in UTC, at which the clocks of England showed a time on a day; undefined when they never did. */
export function momentAt(iso: string, { hour, minute, beyond, zone }: TypedTime): string | undefined {
  const day = dayOf(iso);
  const inGmt = momentOf(`${iso}T${padded(hour)}:${padded(minute)}Z`);
  const shown = [momentOfLondon(day, hour, minute), inGmt]
    .filter((moment) => isShown(moment, { day, hour, minute }))
    .find((moment) => zone === undefined || (moment === inGmt) === (zone === 'gmt'));
  return shown === undefined ? undefined : isoMoment((shown + beyond) as Moment);
}

/** The time in England at a moment, so written that `readTime` and `momentAt` give the moment back. */
export function writeTime(moment: Moment): string {
  const { day, hour, minute } = londonTimeOf(moment);
  const beyond = isoMoment(moment).slice(17, 23);
  const seconds = beyond === '00.000' ? '' : `:${beyond.replace(/\.000$/, '')}`;
  const isSecondTime = hoursBetween(momentOfLondon(day, hour, minute), moment) >= 1;
  return `${padded(hour)}:${padded(minute)}${seconds}${isSecondTime ? ' GMT' : ''}`;
}

function isShown(moment: Moment, time: LondonTime): boolean {
  const shown = londonTimeOf(moment);
  return shown.day === time.day && shown.hour === time.hour && shown.minute === time.minute;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (hour > 23 || (half === 'am' && hour > 12)) return undefined;
  if (half === 'pm' && hour < 12) return hour + 12;
  return half === 'am' && hour === 12 ? 0 : hour;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
