import type { DraftPage } from '#usecases/queries/draft-page.query.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { html } from '#web/components/html.ts';
import { panel } from '#web/components/panel.ts';
import type { PageContent } from '#web/server/screen.ts';
import { childrenBanner } from '../../child/children-banner.ts';

/**
 * Two texts have become one. The copy this device kept of the one is forgotten here, on a page without a form, so that it
 * is never laid over what was chosen, nor lost with words typed later.
 */
export function settledView({ draft, type, children }: DraftPage): PageContent {
  return {
    title: 'The two texts are one',
    section: type.title,
    about: children,
    beforeContent: childrenBanner(children),
    modules: [SCRIPTS.autosave],
    content: html`<div data-draft-done="${draft.id}">${panel({ title: 'The two texts are one', text: 'Nothing you chose was lost.' })}</div>
${button({ text: 'Go on with the draft', href: `/drafts/${draft.id}` })}`,
  };
}
