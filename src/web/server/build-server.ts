import fastifyMultipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { screens } from '#web/screens/index.ts';
import { serveAssets } from './assets.ts';
import { catchFaults } from './catch-faults.ts';
import { mountDeviceKeys } from './device-key-route.ts';
import { readForms } from './form-body.ts';
import { guard } from './guard.ts';
import { mountHealth } from './health-route.ts';
import { mountImport } from './import-routes.ts';
import { logRequests } from './log-requests.ts';
import { firstPage } from './menu.ts';
import { actorOf, mountScreens, signedIn } from './mount-screens.ts';
import { mountOpenPages } from './open-pages.ts';
import { mountReturnChecks } from './return-check-routes.ts';
import type { ServerOptions } from './server-options.ts';
import { mountSignIn } from './sign-in-routes.ts';
import { answerUnreadable } from './unreadable-address.ts';

/** A child's record is far smaller; a census file of a large county is not. */
const LARGEST_FILE = 512 * 1024 * 1024;

/** The whole service, built and not yet listening. Closing it lets answers that are on their way finish. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => options.newId(),
    frameworkErrors: answerUnreadable,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.decorateRequest('actor', undefined);
  app.decorateRequest('deviceKey', undefined);
  app.decorateRequest('secondsLeft', 0);
  logRequests(app);
  catchFaults(app, options);
  await guard(app, options);
  await readForms(app);
  await app.register(fastifyMultipart, { limits: { files: 1, fileSize: LARGEST_FILE, fields: 10 } });
  await serveAssets(app);
  mountSignIn(app, options);
  mountDeviceKeys(app, options);
  mountImport(app, options);
  mountReturnChecks(app, options);
  mountHealth(app, options);
  mountOpenPages(app, options);
  mountScreens(app, options, screens);
  app.get('/', { preHandler: [signedIn(options)] }, async (request, reply) =>
    reply.redirect(firstPage(actorOf(request)), 303),
  );
  return app;
}
