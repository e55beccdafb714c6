import { type Content, classNames, type Html, html } from './html.ts';
import { type Cell, type TableParams, table } from './table.ts';
import { wordsOf } from './wording.ts';

/** A table whose every column is named. */
export type CardTableParams = Omit<TableParams, 'head'> & { readonly head: readonly Cell[] };

function labelled(cell: Cell, name: Content): Cell {
  const words = wordsOf(cell) ?? { text: undefined };
  return {
    ...words,
    text: html`<span class="tl-card-table__label" aria-hidden="true">${name}</span><span class="tl-card-table__value">${words.text}</span>`,
  };
}

/** A table of which each row becomes a card on a small screen, with the column's name before each fact. */
export function cardTable(params: CardTableParams): Html {
  const names = params.head.map((cell) => wordsOf(cell)?.text);
  const rows = params.rows.map((cells) =>
    cells ? cells.map((cell, index) => labelled(cell, names[index])) : undefined,
  );
  return table({ ...params, rows, classes: classNames('tl-card-table', params.classes) });
}
