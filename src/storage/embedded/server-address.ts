/** The address of a database on the embedded server, in the form of DATABASE_URL; it names the server's owner as the user. */
export function serverAddress(socketFolder: string, database: string): string {
  return `postgresql://throughline@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(socketFolder)}`;
}
