import Fastify, { type FastifyInstance } from 'fastify';
import { html } from '#web/components/html.ts';
import { serveAssets } from './assets.ts';
import { drawPage } from './draw-page.ts';
import { guard } from './guard.ts';
import type { PageContent } from './screen.ts';

/** How often the page looks again, in seconds. */
const LOOKS_AGAIN = 2;

/**
 * What answers while the first data is being written: every address says how far it is and looks again by itself, until
 * the service takes its place. Built and not yet listening. `told` gives what was told last.
 */
export async function buildGettingReady(told: () => string): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true });
  app.decorateRequest('actor', undefined);
  await guard(app, { isSecure: false });
  await serveAssets(app);
  app.get('/health/ready', (_request, reply) => reply.code(503).type('text/plain').send('not ready'));
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(503)
      // Without a script: the browser asks for the same address again.
      .headers({ refresh: String(LOOKS_AGAIN), 'retry-after': String(LOOKS_AGAIN) })
      .type('text/html; charset=utf-8')
      .send(drawPage(gettingReadyPage(told()), { csrfToken: '', path: request.url, isDemonstration: true })),
  );
  return app;
}

function gettingReadyPage(told: string): PageContent {
  return {
    title: 'Throughline is getting ready',
    content: html`<h1 class="govuk-heading-l">Throughline is getting ready</h1>
<p class="govuk-body-l" role="status">${told}</p>
<p class="govuk-body">This happens once, the first time it starts. The page looks again by itself and opens when everything is there.</p>`,
  };
}
