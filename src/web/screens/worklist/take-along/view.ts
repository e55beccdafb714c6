import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { shortDayText } from '../../day-text.ts';
import type { FamilyToTake } from './families-to-take.ts';

/** Who takes what along, and until when a device keeps it. */
interface TakeAlong {
  readonly csrfToken: string;
  readonly worker: string;
  readonly secondsLeft: number;
}

/**
 * Where visit forms are taken along before leaving, and what of them is on this device. A script shows it where the browser
 * can keep a form sealed; everywhere else it is never seen.
 */
export function takeAlongView(families: readonly FamilyToTake[], along: TakeAlong): Html | false {
  if (families.length === 0) return false;
  const ticked = families.filter(({ isSoon }) => isSoon);
  return html`<section class="tl-take-along" aria-labelledby="take-along" data-take-along="${along.worker}" data-seconds-left="${along.secondsLeft}" hidden>
<h2 class="govuk-heading-m" id="take-along">Visits without a connection</h2>
${details({
  summary: `Take along: ready to write without a connection${ticked.length === 0 ? '' : ` (${ticked.length} to visit this week)`}`,
  text: form(
    along.csrfToken,
    checkboxes({
      name: 'child',
      idPrefix: 'take-along-child',
      values: ticked.map(({ child }) => child),
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: 'Whose visit forms?', classes: 'govuk-fieldset__legend--s' } },
      hint: 'Families to be seen within a week are ticked.',
      items: families.map(({ child, names, seeBy }) => ({
        value: child,
        text: names,
        hint: seeBy && `to be seen by ${shortDayText(seeBy)}`,
      })),
    }),
    'Take along',
  ),
})}
${ON_THIS_DEVICE}
</section>`;
}

/** The same for one family, from the page of a child; what is on the device stands on my work, for it names other children. */
export function takeOneAlong(child: string, along: TakeAlong): Html {
  return html`<section class="tl-take-along" aria-label="Visits without a connection" data-take-along="${along.worker}" data-seconds-left="${along.secondsLeft}" hidden>
${form(along.csrfToken, html`<input type="hidden" name="child" value="${child}">`, 'Take a visit form along')}
${SAID}
</section>`;
}

function form(csrfToken: string, content: Html, press: string): Html {
  return html`<form method="post" action="/visits/take-along">
<input type="hidden" name="_csrf" value="${csrfToken}">${content}
${button({ text: press, classes: 'govuk-button--secondary', preventDoubleClick: true })}
</form>`;
}

const SAID = html`<div role="status" data-take-along-said></div>`;

const ON_THIS_DEVICE = html`${SAID}
<div data-on-this-device hidden><h3 class="govuk-heading-s">Taken along on this device</h3>
<p class="govuk-body tl-quiet">Sealed, until you sign out or your session ends<span data-kept-until></span>. Without a connection, open any page of this service to find them.</p>
<ul class="govuk-list tl-taken"></ul></div>`;
