import type { Html } from '#web/components/html.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';

/** The views of one child. */
export type ChildTab = 'overview' | 'family' | 'who-knows' | 'plan' | 'chronology' | 'sent' | 'details';

/** The views of one child in a row, with the one being looked at marked. */
export function childTabs(child: string, active: ChildTab, kept: string): Html {
  return subNavigation({
    label: 'This child',
    classes: 'tl-tabs',
    items: [
      { text: 'Overview', href: `/children/${child}${kept}`, active: active === 'overview' },
      { text: 'Family', href: `/children/${child}/family${kept}`, active: active === 'family' },
      { text: 'Who knows them', href: `/children/${child}/who-knows${kept}`, active: active === 'who-knows' },
      { text: 'Plan', href: `/children/${child}/plan${kept}`, active: active === 'plan' },
      { text: 'Chronology', href: `/children/${child}/chronology${kept}`, active: active === 'chronology' },
      { text: 'Sent out', href: `/children/${child}/sent`, active: active === 'sent' },
      { text: 'Details and people', href: `/people/${child}${kept}`, active: active === 'details' },
    ],
  });
}
