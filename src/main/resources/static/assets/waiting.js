// Words that have not reached us yet wait here, locked with a key that only their writer's pages are given.

const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));

export class Waiting {
  #place;
  #key;

  constructor(who, run, lock) {
    this.#place = `tc-waiting:${who}:${run}`;
    this.#key = window.crypto?.subtle?.importKey('raw', bytes(lock), 'AES-GCM', false, ['encrypt', 'decrypt']);
  }

  // False where this browser cannot lock them; then nothing is written down.
  // sent: when the page that sent them by a button was last saved, so that the next page can tell whether they arrived.
  async put(words, sent) {
    const key = await this.#key;
    if (!key) return false;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(words)));
    localStorage.setItem(this.#place, JSON.stringify({ iv: text(iv), words: text(locked), sent }));
    return true;
  }

  async get(savedAt) {
    const kept = JSON.parse(localStorage.getItem(this.#place) ?? 'null');
    if (kept?.sent !== undefined && kept.sent !== savedAt) {
      this.clear();
      return {};
    }
    const key = await this.#key;
    if (!kept || !key) return {};
    try {
      const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(kept.iv) }, key, bytes(kept.words));
      return JSON.parse(new TextDecoder().decode(open));
    } catch {
      return {};
    }
  }

  clear() { localStorage.removeItem(this.#place); }
}
