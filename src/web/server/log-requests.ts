import type { FastifyInstance } from 'fastify';

/** One line for each request: which kind of page, how it went and how long it took. Never an address: it may name somebody. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/assets/')) return;
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, page: routeOptions.url ?? 'none', status: reply.statusCode, ms }, 'answered');
  });
}
