import type { FastifyInstance } from 'fastify';
import { healthPage } from '#web/screens/health/view.ts';
import { allow } from './allow.ts';
import { actorOf, signedIn } from './mount-screens.ts';
import { sendPage, sendRefusal } from './send.ts';
import type { ServerOptions } from './server-options.ts';

/** The page that says how the system stands, for whoever may see it; and one word for whatever watches over it. */
export function mountHealth(app: FastifyInstance, options: ServerOptions): void {
  app.get('/health', { preHandler: [signedIn(options)] }, async (request, reply) => {
    const refusal = allow(actorOf(request), { verb: 'read', what: 'health' });
    if (refusal !== undefined) return sendRefusal(options, request, reply, refusal);
    return sendPage(options, request, reply, healthPage(await options.health()));
  });
  app.get('/health/ready', async (_request, reply) => {
    const lines = await options.health();
    const isWell = lines.every(({ state }) => state !== 'bad');
    return reply
      .code(isWell ? 200 : 503)
      .type('text/plain')
      .send(isWell ? 'ready' : 'not ready');
  });
}
