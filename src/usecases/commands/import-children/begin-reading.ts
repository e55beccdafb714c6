/** Reads the first part at once and hands over all of them: a file that is not there says so before anything is written. */
export async function beginReading<Part>(parts: AsyncIterable<Part>): Promise<AsyncIterable<Part>> {
  const iterator = parts[Symbol.asyncIterator]();
  return readOn(await iterator.next(), iterator);
}

async function* readOn<Part>(
  first: IteratorResult<Part, unknown>,
  iterator: AsyncIterator<Part>,
): AsyncGenerator<Part, void, undefined> {
  try {
    for (let part = first; part.done !== true; part = await iterator.next()) yield part.value;
  } finally {
    await iterator.return?.();
  }
}
