import { createServer } from 'node:net';

/** Makes sure that an address can be served on before anything long is begun. Throws with what to do when it cannot. */
export async function ensureFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (fault) => reject(portFault(fault, host, port)));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** What is wrong with an address, in a sentence that says what to do; any other fault as it is. */
export function portFault(fault: unknown, host: string, port: number): unknown {
  if (!(fault instanceof Error) || !('code' in fault)) return fault;
  if (fault.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=8081 npm start`);
  }
  if (fault.code === 'EACCES') {
    return new Error(`Port ${port} may not be used by this account. Choose one above 1023: PORT=8080 npm start`);
  }
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND') {
    return new Error(`${host} is no address of this machine. Leave HOST out to use 127.0.0.1.`);
  }
  return fault;
}
