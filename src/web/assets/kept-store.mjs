const NAME = 'throughline-kept';
const STORES = ['session', 'pages', 'words'];

function asPromise(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => STORES.forEach((store) => void request.result.createObjectStore(store));
  return asPromise(request);
}

// The database is closed after each use: one that is held open would keep another window from deleting it.
async function use(mode, work) {
  const database = await open();
  try {
    const transaction = database.transaction(STORES, mode);
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await asPromise(work(transaction));
    await done;
    return result;
  } finally {
    database.close();
  }
}

/** What stands in a store under a name; undefined when nothing does. */
export function read(store, name) {
  return use('readonly', (transaction) => transaction.objectStore(store).get(name));
}

/** The names of everything in a store. */
export function namesIn(store) {
  return use('readonly', (transaction) => transaction.objectStore(store).getAllKeys());
}

/** Puts something into a store under a name, in place of what stood there. */
export function write(store, name, value) {
  return use('readwrite', (transaction) => transaction.objectStore(store).put(value, name));
}

/** Takes what stands under a name out of every store. */
export function remove(name) {
  return use(
    'readwrite',
    (transaction) => STORES.map((store) => transaction.objectStore(store).delete(name))[STORES.length - 1],
  );
}

/** Empties every store. */
export function empty() {
  return use(
    'readwrite',
    (transaction) => STORES.map((store) => transaction.objectStore(store).clear())[STORES.length - 1],
  );
}
