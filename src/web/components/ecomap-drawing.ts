import type { Ecomap, EcomapBox, EcomapNode } from '#domain/people/ecomap/ecomap.ts';
import type { Point } from '#domain/people/genogram/genogram-line.ts';
import { type Html, html } from './html.ts';

/** An ecomap to draw, and the words in each of its boxes, a line at a time. */
export interface EcomapParams {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly ecomap: Ecomap;
  readonly centreWords: readonly string[];
  readonly wordsOf: (node: EcomapNode) => readonly string[];
}

const WORDS_IN_LINE = 20;
const MOST_LINES = 5;
const LINE_HEIGHT = 14;

/** A household and its world, told apart by the kind of line and by a word, in a region of its own that scrolls by keyboard. */
export function ecomapDrawing({ id, title, description, ecomap, centreWords, wordsOf }: EcomapParams): Html {
  const { width, height, centre, nodes } = ecomap;
  return html`<div class="tl-scroll" role="region" aria-label="Drawing: ${title}" tabindex="0">
<svg class="tl-ecomap" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>
${nodes.map(({ line, strength = 'unknown' }) => html`<path class="tl-ecomap__line tl-ecomap__line--${strength}" d="${pathOf(line)}"></path>`)}
${nodes.map((node) => html`${boxOf(node.box, isOfFamily(node) ? 22 : 0)}${wordsIn(node.box, wordsOf(node))}`)}
${boxOf(centre, 0)}${boxOf({ x: centre.x + 4, y: centre.y + 4, width: centre.width - 8, height: centre.height - 8 }, 0)}${wordsIn(centre, centreWords)}
</svg></div>`;
}

/** A line of an ecomap as its legend shows it. */
export function ecomapSample(strength: string): Html {
  const line = strength === 'stressful' ? ZIGZAG : 'M2 10L58 10';
  return html`<svg class="tl-ecomap__sample" xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20" aria-hidden="true" focusable="false"><path class="tl-ecomap__line tl-ecomap__line--${strength}" d="${line}"></path></svg>`;
}

const ZIGZAG = 'M2 10L8 4L16 16L24 4L32 16L40 4L48 16L54 4L58 10';

function isOfFamily({ group }: EcomapNode): boolean {
  return group === 'family' || group === 'friends';
}

function boxOf({ x, y, width, height }: EcomapBox, round: number): Html {
  return html`<rect class="tl-ecomap__box" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}"></rect>`;
}

function wordsIn({ x, y, width, height }: EcomapBox, words: readonly string[]): Html {
  const lines = words.flatMap(wrapped).slice(0, MOST_LINES);
  const top = y + height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  return html`<text class="tl-ecomap__words" text-anchor="middle">${lines.map((line, index) => html`<tspan x="${x + width / 2}" y="${top + index * LINE_HEIGHT}">${line}</tspan>`)}</text>`;
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** At most two lines of a text: what does not fit is marked, and stands whole in the table. */
function wrapped(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WORDS_IN_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > WORDS_IN_LINE ? `${word.slice(0, WORDS_IN_LINE - 1)}…` : word);
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, WORDS_IN_LINE - 1)}…`];
}
