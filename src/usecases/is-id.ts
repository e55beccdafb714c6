const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True when the text could be the id of something here. What could not be is never asked for: a mistyped address is not a fault. */
export function isId(text: string): boolean {
  return ID.test(text);
}
