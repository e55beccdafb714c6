import fastifyCookie from '@fastify/cookie';
import fastifyCsrf from '@fastify/csrf-protection';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formOf } from './form-body.ts';

const SELF = ["'self'"];
const NOTHING = ["'none'"];

/** What guards every page: only our own scripts and styles, only our own forms, and no other site may frame or post to us. */
export async function guard(app: FastifyInstance, { isSecure }: { readonly isSecure: boolean }): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: NOTHING,
        scriptSrc: SELF,
        workerSrc: SELF,
        styleSrc: SELF,
        imgSrc: SELF,
        connectSrc: SELF,
        fontSrc: SELF,
        formAction: SELF,
        frameAncestors: NOTHING,
        baseUri: NOTHING,
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyCsrf, {
    cookieKey: isSecure ? '__Host-throughline-form' : 'throughline-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure },
    getToken: tokenOf,
  });
  await app.register(fastifyRateLimit, { global: false });
  app.addHook('onRequest', async (request, reply) => {
    // What is about a child is never kept by a browser or by anything between.
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store');
    if (isFromElsewhere(request)) return reply.code(403).send('This request came from another site.');
  });
}

/** A browser says where a request comes from: another site, or another host of ours, has no form of this one. */
function isFromElsewhere({ method, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return method !== 'GET' && (site === 'cross-site' || site === 'same-site');
}

function tokenOf(request: FastifyRequest): string {
  const [inForm] = formOf(request).get('_csrf') ?? [];
  const inHeader = request.headers['x-csrf-token'] ?? request.headers['x-csrf'];
  const token = inForm ?? inHeader;
  return typeof token === 'string' ? token : '';
}
