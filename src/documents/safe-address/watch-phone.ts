import { figureWords } from './number-spellings.ts';
import type { Span } from './secret.ts';
import { type SeenText, seeText } from './seen-text.ts';
import type { Watch } from './watch-address.ts';
import { spanOf } from './word-edges.ts';

/** Figures one after another, however they are set apart, with where each stands in the text. */
interface Run {
  readonly figures: string;
  readonly at: readonly number[];
  /** Where in `figures` a group begins. */
  readonly groups: readonly number[];
}

const SHORTEST = 6;
const AS_FIGURES: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };
const REPEATED: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };
const SPOKEN = new RegExp(`^(?:${[...Object.keys(figureWords), ...Object.keys(REPEATED)].join('|')})+$`);
const SPOKEN_EACH = new RegExp(
  Object.keys({ ...figureWords, ...REPEATED })
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

/** What finds a telephone number in a text, however it is dialled, set or read out. */
export function watchPhone(written: string): Watch {
  const numbers = runsOf(seeText(written)).map(({ figures }) => figures.replace(/^(?:0044|44|00)?0*/, ''));
  const asked = numbers.filter((number) => number.length >= SHORTEST);
  return (text) => {
    const runs = runsOf(text);
    return asked.flatMap((number) => [...wholeNumbers(text, runs, number), ...localNumbers(text, runs, number)]);
  };
}

function wholeNumbers(text: SeenText, runs: readonly Run[], number: string): readonly Span[] {
  return runs.flatMap(({ figures, at }) => {
    const spans: Span[] = [];
    for (let from = figures.indexOf(number); from >= 0; from = figures.indexOf(number, from + 1))
      spans.push(spanOf(text, 'telephone number', at[from] ?? 0, (at[from + number.length - 1] ?? 0) + 1));
    return spans;
  });
}

/** The number as neighbours dial it, without the code of the town: only where it stands as a number of its own. */
function localNumbers(text: SeenText, runs: readonly Run[], number: string): readonly Span[] {
  if (number.length !== 10 || number.startsWith('7')) return [];
  const local = number.slice(number.startsWith('2') ? -8 : /^1(1\d|\d1)/.test(number) ? -7 : -6);
  return runs.flatMap(({ figures, at, groups }) =>
    groups
      .filter((from) => figures.startsWith(local, from))
      .filter((from) => from + local.length === figures.length || groups.includes(from + local.length))
      .map((from) => spanOf(text, 'telephone number', at[from] ?? 0, (at[from + local.length - 1] ?? 0) + 1)),
  );
}

/** The runs of figures of a text: between them stands a word. */
function runsOf(text: SeenText): readonly Run[] {
  const runs: Run[] = [];
  let [figures, at, groups]: [string, number[], number[]] = ['', [], []];
  let times = 1;
  const close = () => {
    if (figures.length >= SHORTEST) runs.push({ figures, at, groups });
    [figures, at, groups, times] = ['', [], [], 1];
  };
  for (const [from, word] of wordsIn(text)) {
    const read = figuresIn(word);
    if (read === undefined) {
      close();
      continue;
    }
    groups.push(figures.length);
    for (const [index, each] of read.entries()) {
      const repeat = REPEATED[each];
      if (repeat !== undefined) times = repeat;
      else {
        for (const figure of each.repeat(times)) {
          figures += figure;
          at.push(from + Math.min(index, word.length - 1));
        }
        times = 1;
      }
    }
  }
  close();
  return runs;
}

/** The figures a word stands for, one text each; undefined when it stands for none. */
function figuresIn(word: string): readonly string[] | undefined {
  if (/^[\doil]+$/.test(word)) return [...word].map((each) => AS_FIGURES[each] ?? each);
  if (SPOKEN.test(word)) return (word.match(SPOKEN_EACH) ?? []).map((each) => figureWords[each] ?? each);
  return undefined;
}

/** The words of a text with where each begins; letters and figures come apart, unless the letters look like figures. */
function wordsIn({ raw, starts, skeleton }: SeenText): readonly (readonly [number, string])[] {
  const words: (readonly [number, string])[] = [];
  let from = 0;
  for (let place = 1; place <= raw.length; place += 1) {
    if (place < raw.length && starts[place] !== 1) continue;
    for (const piece of piecesOf(raw.slice(from, place))) {
      words.push([from, skeleton[from] === '|' ? '|' : piece]);
      from += piece.length;
    }
  }
  return words;
}

function piecesOf(word: string): readonly string[] {
  return /^[\doil]+$/.test(word) ? [word] : (word.match(/\d+|[^\d]+/g) ?? []);
}
