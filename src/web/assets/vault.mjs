const toBytes = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

function toBase64(buffer) {
  const bytes = new Uint8Array(buffer);
  let signs = '';
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(signs);
}

/** A key that can be used and cannot be read out again. */
export function importKey(secret) {
  return crypto.subtle.importKey('raw', toBytes(secret), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The words as nobody can read them without the key. */
export async function sealWith(key, words) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(words));
  return { iv: toBase64(iv), sealed: toBase64(sealed) };
}

/** The words again; undefined when they were sealed with another key or have been meddled with. */
export async function openWith(key, { iv, sealed }) {
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(sealed));
    return new TextDecoder().decode(opened);
  } catch {
    return undefined;
  }
}

/**
 * Seals words with the key of this session, a promise of one, and opens what it or an earlier session of the same worker
 * has sealed. `askKey(id)` answers the secret of an earlier key, undefined when it is no longer to be had, and throws when
 * the server cannot be reached. Undefined where the browser has no means: it offers them only over https and on this machine.
 */
export function createVault({ id, key: own, askKey }) {
  if (!globalThis.crypto?.subtle || !id || !own) return undefined;

  async function keyOf(other) {
    if (other === id) return own;
    const asked = await askKey(other);
    return asked && importKey(asked);
  }

  return {
    /** The words as nobody can read them, with what must be known to open them. */
    seal: async (words) => ({ key: id, ...(await sealWith(await own, words)) }),
    /** The words again; undefined when the key is gone or what was kept has been meddled with. */
    async open({ key: other, ...envelope }) {
      const key = await keyOf(other);
      return key && openWith(key, envelope);
    },
  };
}
