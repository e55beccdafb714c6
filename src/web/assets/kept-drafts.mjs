import { timeInWords } from './autosave-status.mjs';
import { listKept } from './kept-pages.mjs';

function lineFor({ id, name, takenAt }) {
  const link = document.createElement('a');
  Object.assign(link, { href: `/drafts/${id}`, textContent: name, className: 'govuk-link' });
  const line = document.createElement('li');
  line.append(link, takenAt === undefined ? '' : ` taken along at ${timeInWords(takenAt)}`);
  return line;
}

/** Lists the forms that can be opened without a connection; where there is none, the place says what it says. */
async function showKept(place) {
  const drafts = globalThis.indexedDB ? await listKept() : [];
  if (drafts.length === 0) return;
  const list = document.createElement('ul');
  list.className = 'govuk-list';
  list.append(...drafts.map(lineFor));
  place.replaceChildren(list);
}

for (const place of document.querySelectorAll('[data-kept-drafts]')) showKept(place).catch(() => {});
