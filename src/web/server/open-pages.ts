import type { FastifyInstance } from 'fastify';
import { accessibilityPage } from '#web/screens/accessibility/view.ts';
import { noConnectionPage } from '#web/screens/no-connection/view.ts';
import { sendPage } from './send.ts';
import type { ServerOptions } from './server-options.ts';
import { findActor } from './session-token.ts';

/** Pages that anybody may read, signed in or not. */
export function mountOpenPages(app: FastifyInstance, options: ServerOptions): void {
  app.get('/accessibility', async (request, reply) => {
    request.actor = await findActor(options, request);
    return sendPage(options, request, reply, accessibilityPage());
  });
  // A browser keeps it for everybody: whoever asks, it names nobody.
  app.get('/no-connection', async (request, reply) => sendPage(options, request, reply, noConnectionPage()));
}
