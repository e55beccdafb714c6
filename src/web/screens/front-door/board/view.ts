import { listInWords } from '#domain/time/in-words.ts';
import type { BoardCard, BoardColumn } from '#usecases/queries/front-door-board.query.ts';
import { board } from '#web/components/board.ts';
import { type Html, html } from '#web/components/html.ts';
import { pageHeaderActions } from '#web/components/page-header-actions.ts';
import { tag } from '#web/components/tag.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import type { BoardModel } from './model.ts';
import { timeLeft, type Urgency, urgencyOf } from './time-left.ts';

const titles: Readonly<Record<BoardColumn, string>> = {
  'to screen': 'To screen',
  'to review': 'To review',
  'to decide': 'To decide',
  'next step': 'Next step',
  feedback: 'Tell the referrer',
};

/** The most urgent of a column; the rest is one step away. */
const CARDS_SHOWN = 12;

const COLOURS: Readonly<Record<Urgency, string>> = {
  overdue: 'govuk-tag--red',
  today: 'govuk-tag--yellow',
  later: 'govuk-tag--blue',
  none: 'govuk-tag--grey',
};

/** What waits at the front door, in columns, the most urgent first. */
export function boardView({ board: columns, mayRecord, whole, past }: BoardModel): PageContent {
  return {
    title: 'Front door',
    isWide: true,
    content: html`${pastNotice(past)}
${pageHeaderActions({
  heading: 'Front door',
  headingClasses: 'govuk-heading-l',
  items: [mayRecord && { text: 'Record a contact', href: '/people/find' }],
})}
${board({
  label: 'Contacts, notifications and referrals by what they wait for',
  columns: (Object.keys(titles) as BoardColumn[]).map((column) => ({
    id: column.replace(' ', '-'),
    title: titles[column],
    ...cardsOf(columns[column], column === whole, column),
    empty: 'Nothing waits here',
  })),
})}`,
  };
}

function cardsOf(cards: readonly BoardCard[], isWhole: boolean, column: BoardColumn) {
  const shown = isWhole ? cards : cards.slice(0, CARDS_SHOWN);
  const count = cards.length - shown.length;
  const href = `/front-door?all=${encodeURIComponent(column)}#${column.replace(' ', '-')}`;
  return { cards: shown.map(cardOf), ...(count > 0 ? { more: { count, href } } : {}) };
}

function cardOf(card: BoardCard) {
  const [first] = card.children;
  return {
    title: listInWords(card.children.map(({ child }) => child.name)),
    href: `/records/${first?.record ?? ''}`,
    status: card.hoursLeft !== undefined && tag({ text: timeLeft(card), classes: COLOURS[urgencyOf(card)] }),
    detail: detailOf(card),
  };
}

function detailOf({ title, action, source, happenedOn, dueOn, who }: BoardCard): Html {
  return html`${action}<br>
${title} of ${dayText(happenedOn)}${source && html`<br>${source}`}${dueOn && html`<br>Due ${dayText(dueOn)}`}${who && html`<br>${who}`}`;
}
