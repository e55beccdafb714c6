const toBytes = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

function toBase64(buffer) {
  const bytes = new Uint8Array(buffer);
  let signs = '';
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(signs);
}

// The page can use the key and cannot read it out again.
function importKey(secret) {
  return crypto.subtle.importKey('raw', toBytes(secret), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * Seals words with the key of this session, and opens what it or an earlier session of the same worker has sealed.
 * `askKey(id)` answers the secret of an earlier key, undefined when it is no longer to be had, and throws when the server
 * cannot be reached. Undefined where the browser has no means: it offers them only over https and on this machine.
 */
export function createVault({ id, secret, askKey }) {
  if (!globalThis.crypto?.subtle || !id || !secret) return undefined;
  const own = importKey(secret);

  async function keyOf(other) {
    if (other === id) return own;
    const asked = await askKey(other);
    return asked && importKey(asked);
  }

  return {
    /** The words as nobody can read them, with what must be known to open them. */
    async seal(words) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await own, new TextEncoder().encode(words));
      return { key: id, iv: toBase64(iv), sealed: toBase64(sealed) };
    },
    /** The words again; undefined when the key is gone or what was kept has been meddled with. */
    async open({ key: other, iv, sealed }) {
      const key = await keyOf(other);
      if (!key) return undefined;
      try {
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(sealed));
        return new TextDecoder().decode(opened);
      } catch {
        return undefined;
      }
    },
  };
}
