import { join } from 'node:path';
import { checkCanBecome } from './run-as.ts';
import { type ServerAccount, serverAccount } from './server-account.ts';
import { findServerBinaries, type ServerBinaries } from './server-binaries.ts';
import { makeSocketFolder, prepareServerHome, reachableBinaries } from './server-home.ts';

/** Everything about where and as whom the embedded database runs. */
export interface Installation {
  /** The folder only the server's account can enter. */
  readonly home: string;
  readonly data: string;
  readonly serverLog: string;
  readonly socketFolder: string;
  readonly account: ServerAccount | undefined;
  readonly binaries: ServerBinaries;
  /** Server settings over the standing ones. */
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (message: string) => void;
}

/** Makes ready the folders the embedded database needs, without starting anything. */
export function prepareInstallation(request: {
  readonly folder: string;
  readonly log: (message: string) => void;
  readonly settings?: Readonly<Record<string, string>>;
  readonly binaries?: ServerBinaries;
}): Installation {
  const account = serverAccount(request.folder);
  checkCanBecome(account);
  const home = prepareServerHome(request.folder, account, request.log);
  return {
    home,
    data: join(home, 'data'),
    serverLog: join(home, 'server.log'),
    socketFolder: makeSocketFolder(home, account),
    account,
    binaries: reachableBinaries(request.binaries ?? findServerBinaries(), home, account),
    settings: request.settings ?? {},
    log: request.log,
  };
}
