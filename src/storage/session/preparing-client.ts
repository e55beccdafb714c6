import { createHash } from 'node:crypto';
import pg from 'pg';

/** How many different statements one connection keeps prepared: more than the program has, fewer than would weigh on the server. */
const MOST_KEPT = 300;

/**
 * A connection that prepares every statement with values the first time and only sends the values after that: the
 * database then reads and plans each statement once a connection, which is most of the time a short one takes.
 */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send: pg.Client['query'] = super.query.bind(this);
    const query = (...given: unknown[]): unknown => {
      const [text, values, ...rest] = given;
      const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : undefined;
      return Reflect.apply(send, this, name === undefined ? given : [{ name, text, values }, ...rest]);
    };
    Object.defineProperty(this, 'query', { value: query });
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_KEPT) return known;
    const name = createHash('sha1').update(text).digest('base64url');
    this.#names.set(text, name);
    return name;
  }
}
