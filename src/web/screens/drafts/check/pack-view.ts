import { countInWords } from '#domain/time/in-words.ts';
import type { ShownFile, ShownPack } from '#usecases/queries/sending-check.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';
import { momentText } from '../../day-text.ts';
import { paperView } from '../../records/sent/view.ts';

/** To whom it goes, what goes, what it says, and what the search said. */
export function packView(draft: string, pack: ShownPack): Html {
  return html`${recipientTable(pack)}
<div id="files" tabindex="-1">${fileTable(draft, pack)}</div>
${details({ summary: 'What it says', open: true, text: html`<h2 class="govuk-heading-m">${pack.document.title}</h2>${paperView(pack.document)}` })}
${searchView(pack)}`;
}

function recipientTable({ recipients }: ShownPack): Html {
  return cardTable({
    caption: 'To whom it goes',
    captionClasses: 'govuk-table__caption--m',
    head: ['Who', 'Address on the record', 'How'],
    rows: recipients.map(({ who, as, how, isOnRecord, address }) => [
      html`<strong>${who}</strong><br><span class="tl-quiet">${as}</span>`,
      isOnRecord
        ? address.length === 0
          ? 'The record holds no address'
          : html`${address.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`
        : html`${tag({ text: 'Not on the record', classes: 'govuk-tag--yellow' })} Written down and not chosen from the record`,
      how,
    ]),
  });
}

function fileTable(draft: string, { files }: ShownPack): Html {
  return cardTable({
    caption: `What goes: ${countInWords(files.length, 'file')}`,
    captionClasses: 'govuk-table__caption--m',
    head: ['File', 'Size', 'Added by', 'Opened by you'],
    rows: files.map((file) => [
      html`<a class="govuk-link govuk-!-text-break-word" href="/drafts/${draft}/check/files/${file.number}" download><span class="govuk-visually-hidden">Open </span>${file.fileName}</a><br><span class="tl-quiet govuk-!-text-break-word">SHA-256 ${file.sha256.slice(0, 12)}</span>`,
      sizeOf(file),
      file.by ?? html`<span class="tl-quiet">The text itself</span>`,
      openedTag(file),
    ]),
  });
}

function sizeOf({ bytes, pages }: ShownFile): string {
  const size = `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return pages === undefined ? size : `${countInWords(pages, 'page')}, ${size}`;
}

function openedTag({ isOpened, number }: ShownFile): Html {
  if (isOpened) return tag({ text: 'Opened', classes: 'govuk-tag--green' });
  return number === 0
    ? html`<span class="tl-quiet">Below on this page</span>`
    : tag({ text: 'Not yet', classes: 'govuk-tag--yellow' });
}

function searchView({ keptFrom, stops, release }: ShownPack): Html {
  return html`<section class="tl-section"><h2 class="govuk-heading-m">What the search said</h2>
${
  keptFrom.length === 0
    ? html`<p class="govuk-body">Nothing is kept safe from anybody who would learn what this says, so there was nothing to search for.</p>`
    : html`<p class="govuk-body">Addresses or numbers are kept safe from <strong>${keptFrom.join('; ')}</strong>, who would learn what this says. ${stops.length === 0 ? 'The search looked through the text and every file and found none of them.' : 'The search found:'}</p>`
}
${stops.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${stops.map(({ where, because }) => html`<li><strong>${where}:</strong> ${because}</li>`)}</ul>`}
${stops.length > 0 && (release === undefined ? html`<p class="govuk-body"><strong>Nobody has released it.</strong> It cannot be checked as it is.</p>` : html`<p class="govuk-body"><strong>Released by ${release.by}</strong> on ${momentText(release.at)}: ${release.reason}</p>`)}</section>`;
}
