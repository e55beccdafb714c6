import type { FastifyInstance } from 'fastify';
import { actorOf, signedIn } from './mount-screens.ts';
import type { ServerOptions } from './server-options.ts';

/**
 * Hands somebody the key of an earlier session of their own, so that words kept on a device when that session ended can be
 * opened and sent. Another person's key answers as one that never was.
 */
export function mountDeviceKeys(app: FastifyInstance, options: ServerOptions): void {
  app.post('/device-keys/:key', {
    preHandler: [signedIn(options), app.csrfProtection],
    handler: async (request, reply) => {
      const { key = '' } = request.params as { readonly key?: string };
      const found = await options.signIn.findKey(actorOf(request).worker, key);
      return found === undefined ? reply.code(404).send({ found: false }) : reply.send(found);
    },
  });
}
