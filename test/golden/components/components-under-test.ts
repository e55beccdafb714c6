import { backLink } from '#web/components/back-link.ts';
import { button } from '#web/components/button.ts';
import { characterCount } from '#web/components/character-count.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateInput } from '#web/components/date-input.ts';
import { details } from '#web/components/details.ts';
import { errorMessage } from '#web/components/error-message.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fieldset } from '#web/components/fieldset.ts';
import { fileUpload } from '#web/components/file-upload.ts';
import { footer } from '#web/components/footer.ts';
import { header } from '#web/components/header.ts';
import { hint } from '#web/components/hint.ts';
import { type Html, raw } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { insetText } from '#web/components/inset-text.ts';
import { label } from '#web/components/label.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { pagination } from '#web/components/pagination.ts';
import { panel } from '#web/components/panel.ts';
import { phaseBanner } from '#web/components/phase-banner.ts';
import { radios } from '#web/components/radios.ts';
import { select } from '#web/components/select.ts';
import { serviceNavigation } from '#web/components/service-navigation.ts';
import { skipLink } from '#web/components/skip-link.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { table } from '#web/components/table.ts';
import { tag } from '#web/components/tag.ts';
import { textarea } from '#web/components/textarea.ts';
import { warningText } from '#web/components/warning-text.ts';

// biome-ignore lint/suspicious/noExplicitAny: the fixtures are JSON, and what is under test is what they draw
type Options = any;

function dated(options: Options): Options {
  if (options.items?.length) return options;
  const parts = ['day', 'month', 'year'].map((name) => options[name] !== false && { name, ...options[name] });
  const { day, month, year, ...rest } = options;
  return { ...rest, items: parts };
}

function summarised(options: Options): Options {
  const rows = options.rows.map(
    (row: Options) => row && { ...row, actions: row.actions?.items, actionsClasses: row.actions?.classes },
  );
  const { actions, ...card } = options.card ?? {};
  const ours = { ...card, actions: actions?.items, actionsClasses: actions?.classes };
  return { ...options, rows, card: options.card && ours };
}

function slotted({ slots = {}, ...options }: Options): Options {
  const drawn = Object.fromEntries(
    Object.entries<Options>(slots).map(([name, slot]) => [name, typeof slot === 'string' ? raw(slot) : slot.text]),
  );
  return { ...options, ...drawn, isEndInline: slots.end?.align === 'inline' };
}

function footed({ meta, ...options }: Options): Options {
  if (!meta) return options;
  const { visuallyHiddenTitle, ...rest } = meta;
  return { ...options, meta: { ...rest, title: visuallyHiddenTitle } };
}

/** Each of our components by the name GOV.UK gives it, taking GOV.UK's options with text and html made one. */
export const COMPONENTS: Readonly<Record<string, (options: Options) => Html>> = {
  'back-link': (options) => backLink({ href: '#', ...options }),
  button,
  'character-count': characterCount,
  checkboxes,
  'date-input': (options) => dateInput(dated(options)),
  details,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  fieldset: ({ text, ...options }) => fieldset({ ...options, content: text }),
  'file-upload': ({ javascript, ...options }) => fileUpload({ ...options, isDropZone: javascript }),
  footer: (options) => footer(footed(options)),
  'generic-header': header,
  hint,
  input,
  'inset-text': insetText,
  label,
  'notification-banner': notificationBanner,
  pagination,
  panel,
  'phase-banner': (options) => phaseBanner({ tag: { text: undefined }, ...options }),
  radios,
  select: (options) => select({ items: [], ...options }),
  'service-navigation': (options) => serviceNavigation(slotted(options)),
  'skip-link': skipLink,
  'summary-list': (options) => summaryList(summarised(options)),
  table,
  tag,
  textarea,
  'warning-text': warningText,
};
