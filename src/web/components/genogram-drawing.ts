import type { Genogram, GenogramLine, GenogramSymbol, Point } from '#domain/people/genogram/genogram-line.ts';
import { HALF_SYMBOL as HALF } from '#domain/people/genogram/measures.ts';
import { type Html, html } from './html.ts';

/** A family to draw, and the words under each symbol. */
export interface GenogramParams {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly genogram: Genogram;
  readonly wordsOf: (person: string) => { readonly name: string; readonly detail: string };
}

const WORDS_IN_LINE = 16;

/** A family drawn with the conventional signs, black on white, in a region of its own that scrolls by keyboard. */
export function genogramDrawing({ id, title, description, genogram, wordsOf }: GenogramParams): Html {
  const { width, height, symbols, lines, household } = genogram;
  return html`<div class="tl-scroll" role="region" aria-label="Drawing: ${title}" tabindex="0">
<svg class="tl-genogram" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>
<path class="tl-genogram__household" d="${household.map(pathOf).join('')}"></path>
${lines.map(lineOf)}
${symbols.map((symbol) => html`${signOf(symbol)}${labelOf(symbol, wordsOf(symbol.person))}`)}
</svg></div>`;
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function lineOf({ kind, strokes, isSupposed, separatedAt }: GenogramLine): Html {
  const style = isSupposed ? 'supposed' : kind;
  const slash =
    separatedAt &&
    html`<path class="tl-genogram__line" d="${[-12, -5]
      .map((aside) =>
        pathOf([
          { x: separatedAt.x + aside, y: separatedAt.y + 6 },
          { x: separatedAt.x + aside + 6, y: separatedAt.y - 6 },
        ]),
      )
      .join('')}"></path>`;
  return html`<path class="tl-genogram__line tl-genogram__line--${style}" d="${strokes.map(pathOf).join('')}"></path>${slash}`;
}

function signOf(symbol: GenogramSymbol): Html {
  const { x, y, isDead, isFocus } = symbol;
  const [left, right, top, bottom] = [x - HALF, x + HALF, y - HALF, y + HALF];
  const cross = `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
  return html`${outline(symbol, HALF)}${isFocus && outline(symbol, HALF - 5)}${isDead && html`<path class="tl-genogram__line" d="${cross}"></path>`}`;
}

function outline({ shape, x, y }: GenogramSymbol, half: number): Html {
  const of = (points: readonly (readonly [number, number])[]) =>
    html`<polygon class="tl-genogram__sign" points="${points.map(([across, down]) => `${x + across * half},${y + down * half}`).join(' ')}"></polygon>`;
  switch (shape) {
    case 'circle':
      return html`<circle class="tl-genogram__sign" cx="${x}" cy="${y}" r="${half}"></circle>`;
    case 'square':
      return of([
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]);
    case 'triangle':
      return of([
        [0, -1],
        [1, 1],
        [-1, 1],
      ]);
    default:
      return of([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
  }
}

function labelOf({ x, y }: GenogramSymbol, { name, detail }: { readonly name: string; readonly detail: string }): Html {
  const lines = [...wrapped(name).slice(0, 2), ...wrapped(detail).slice(0, 2)];
  return html`<text class="tl-genogram__words" text-anchor="middle">${lines.map((words, index) => html`<tspan x="${x}" y="${y + HALF + 16 + index * 14}">${words}</tspan>`)}</text>`;
}

function wrapped(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WORDS_IN_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word.length > WORDS_IN_LINE ? `${word.slice(0, WORDS_IN_LINE - 1)}…` : word);
  }
  return lines;
}
