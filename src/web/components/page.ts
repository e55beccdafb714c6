import { ICON, SCRIPTS, STYLESHEETS } from './asset-paths.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';
import { attributes, type Content, classNames, type Html, html } from './html.ts';
import { type PhaseBannerParams, phaseBanner } from './phase-banner.ts';
import { type NavigationItem, serviceNavigation } from './service-navigation.ts';
import { skipLink } from './skip-link.ts';
import type { Items } from './wording.ts';

/** Who is signed in, and how they sign out. */
export type SignedIn = {
  readonly name: string;
  readonly role: string;
  readonly signOutUrl: string;
  readonly csrfToken: string;
};

/** Everything a whole page says. */
export type PageParams = {
  /** What this page is: the same words as its heading. */
  readonly title: string;
  /** What the page is part of, such as the form it belongs to. */
  readonly section?: string | undefined;
  /** Something is wrong with what was sent: said first in the title, so that it is heard first. */
  readonly hasErrors?: boolean | undefined;
  /** The entries this person may open: what they may not open is not named. */
  readonly navigation?: Items<NavigationItem> | undefined;
  readonly user?: SignedIn | undefined;
  readonly phase?: PhaseBannerParams | undefined;
  /** Everyone in the data is invented, and the page says so. */
  readonly isDemonstration?: boolean | undefined;
  /** Between the header and the content: a back link, a child's banner. */
  readonly beforeContent?: Content;
  readonly content: Content;
  readonly mainClasses?: string | undefined;
  /** The page uses the whole width: boards and wide tables. */
  readonly isWide?: boolean | undefined;
  /** Modules this page needs besides the usual. */
  readonly modules?: readonly string[] | undefined;
  /** The number that lets this answer's scripts run, when the policy asks for one. */
  readonly nonce?: string | undefined;
};

const PRODUCT = 'Throughline';

/** What the browser's tab says: an error first, then the page, what it is part of, and the product. */
export function pageTitle({ title, section, hasErrors }: Pick<PageParams, 'title' | 'section' | 'hasErrors'>): string {
  return (hasErrors ? 'Error: ' : '') + [title, section, PRODUCT].filter(Boolean).join(' - ');
}

function head(params: PageParams): Html {
  return html`<head>
<meta charset="utf-8">
<title>${pageTitle(params)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#0b0c0c">
<link rel="icon" sizes="any" href="${ICON}" type="image/svg+xml">
${STYLESHEETS.map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>`;
}

function signedIn(user: SignedIn): Html {
  return html`<div class="tl-user">
<span class="tl-user__name">${user.name}</span> <span class="tl-user__role">${user.role}</span>
<form class="tl-user__sign-out" method="post" action="${user.signOutUrl}"><input type="hidden" name="_csrf" value="${user.csrfToken}"><button class="tl-user__button" type="submit">Sign out</button></form>
</div>`;
}

function top(params: PageParams, widthClasses: string): Html {
  const { navigation, user, phase } = params;
  const hasMenu = navigation?.some(Boolean) === true;
  return html`<header class="govuk-template__header">
${header({ logo: PRODUCT, containerClasses: classNames(widthClasses, 'tl-header'), end: user && signedIn(user) })}
${hasMenu && serviceNavigation({ navigation, classes: params.isWide ? 'tl-wide' : undefined })}
${phase && phaseBanner({ ...phase, classes: classNames(params.isWide && 'tl-width', phase.classes) })}
</header>`;
}

function bottom(params: PageParams): Html {
  const invented = 'This is a demonstration. All people on its record are invented.';
  return html`<footer class="govuk-template__footer">${footer({
    containerClasses: params.isWide ? 'tl-width' : undefined,
    meta: {
      items: [{ href: '/accessibility', text: 'Accessibility statement' }],
      text: params.isDemonstration ? invented : undefined,
    },
  })}</footer>`;
}

function modules({ modules: more = [], nonce }: PageParams): Html[] {
  return [SCRIPTS.start, ...more].map(
    (src) => html`<script type="module" src="${src}"${attributes({ nonce })}></script>`,
  );
}

/** A whole page: its header, menu, content and footer, readable without a script. */
export function page(params: PageParams): Html {
  const widthClasses = classNames('govuk-width-container', params.isWide && 'tl-width');
  return html`<!DOCTYPE html>
<html lang="en" class="govuk-template">
${head(params)}
<body class="govuk-template__body">
<script src="${SCRIPTS.jsEnabled}"${attributes({ nonce: params.nonce })}></script>
${skipLink({ href: '#main-content', text: 'Skip to main content' })}
${top(params, widthClasses)}
<div class="${widthClasses}">
${params.beforeContent}
<main class="${classNames('govuk-main-wrapper', params.mainClasses)}" id="main-content">
${params.content}
</main>
</div>
${bottom(params)}
${modules(params)}
</body>
</html>
`;
}
