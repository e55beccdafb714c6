const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True when the text could be the id of something here, spelt as we spell it, so that one thing never goes by two ids. What could not be is never asked for: a mistyped address is not a fault. */
export function isId(text: string): boolean {
  return ID.test(text);
}
