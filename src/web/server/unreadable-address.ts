import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** Answers an address so malformed or so long that no page stands behind it. It repeats nothing of the address, and is guarded as every page is. */
export function answerUnreadable(
  { statusCode = 400 }: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  // The router gives up before any hook runs: what guards the pages is said here once more.
  reply
    .code(statusCode)
    .headers({
      'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .type('text/plain; charset=utf-8')
    .send('This address cannot be read. If you typed it, check it. If you followed a link, go back and try another.\n');
}
