// Keeps a stage page while it is being typed: here first, then with us; and says which of the two it is.
import { Waiting } from './waiting.js';
import { showBoth } from './both.js';
import { showTwoAnswers } from './in-place.js';

const SOON = 900;
const LATER = [2000, 5000, 15000, 30000];
// What is sent only with a button, since half of it would be something else; boxes can say so of themselves.
const WITH_A_BUTTON = /^(other|given|newStatement)\./;

export class Keeping {
  #form; #waiting; #status;
  #dirty = new Set();
  #timer; #sending; #failed = 0; #ended = false;

  constructor(form) {
    this.#form = form;
    this.#waiting = new Waiting(form.dataset.who, form.dataset.run, form.dataset.lock);
    this.#status = document.getElementById('kept');
    document.body.classList.add('tc-keeping');
    form.addEventListener('input', (event) => this.#changed(event.target.name));
    window.addEventListener('online', () => this.now());
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.now(); });
    window.addEventListener('beforeunload', (event) => { if (this.#unsafe) event.preventDefault(); });
  }

  #unsafe = false;

  #changed(name) {
    if (!name || this.#ended) return;
    this.#dirty.add(name);
    this.#unsafe = true;
    this.#write().then((safe) => { this.#unsafe = !safe; });
    this.#again(SOON);
  }

  #waits(name) {
    return WITH_A_BUTTON.test(name) || this.#form.elements[name]?.dataset?.withAButton !== undefined;
  }

  #again(after) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), after);
  }

  #write(sent) {
    const words = {};
    for (const name of this.#dirty) words[name] = new FormData(this.#form).getAll(name);
    for (const name of this.#dirty) {
      const row = name.match(/^(new\.[A-Z_]+\.\d+)\./)?.[1];
      if (row) words[`${row}.key`] = new FormData(this.#form).getAll(`${row}.key`);
    }
    return this.#waiting.put(words, sent);
  }

  // One after the other; resolves when nothing is under way any more.
  async now() {
    clearTimeout(this.#timer);
    if (this.#sending) await this.#sending;
    if (this.#ended || ![...this.#dirty].some((name) => !this.#waits(name))) return;
    this.#sending = this.#send();
    try { await this.#sending; } finally { this.#sending = undefined; }
  }

  async #send() {
    const sent = new Set(this.#dirty);
    this.#dirty = new Set([...sent].filter((name) => this.#waits(name)));
    this.#say('Saving…');
    try {
      const answer = await fetch(`${this.#form.getAttribute('action')}/kept`, {
        method: 'POST', body: new URLSearchParams(new FormData(this.#form)), redirect: 'manual',
        headers: { Accept: 'application/json' },
      });
      if (answer.ok) this.#kept(await answer.json());
      else this.#refused(answer, sent);
    } catch {
      this.#notNow(sent, 'No connection. Your words are kept on this computer and sent again.');
    }
  }

  #kept(kept) {
    this.#failed = 0;
    this.#form.dataset.saved = kept.saved;
    this.#form.elements.seen.value = kept.seen;
    this.#form.elements.was.value = kept.was;
    if (kept.choose) showTwoAnswers();
    for (const [name, now] of Object.entries(kept.bases)) {
      const input = this.#form.elements[name];
      if (input) input.value = now;
    }
    for (const [id, sentence] of Object.entries(kept.sentences)) {
      const place = document.getElementById(id);
      if (place) place.textContent = sentence;
    }
    kept.both.forEach((both) => showBoth(this.#form, both));
    this.#missing(kept.missing);
    if (this.#dirty.size === 0) this.#waiting.clear(); else this.#write();
    this.#say(`Saved at ${kept.at}`);
    if (kept.choose) this.#link('. Somebody else answered too: ', '#both', 'choose an answer');
  }

  #refused(answer, sent) {
    if (answer.status === 410) {
      this.#ended = true;
      this.#notNow(sent, 'This stage has ended meanwhile. Copy what you typed before you leave this page.');
    } else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      this.#notNow(sent, 'You are logged out. Your words are kept on this computer and come back when you log in: ', true);
    } else {
      this.#notNow(sent, 'Not saved with us yet. Your words are kept on this computer and sent again.');
    }
  }

  #notNow(sent, message, login) {
    sent.forEach((name) => this.#dirty.add(name));
    this.#write();
    this.#say(message);
    if (login) {
      this.#link('', location.pathname, 'log in');
      return;
    }
    if (!this.#ended) this.#again(LATER[Math.min(this.#failed++, LATER.length - 1)]);
  }

  #link(before, href, words) {
    const link = document.createElement('a');
    link.href = href;
    link.className = 'govuk-link';
    link.textContent = words;
    this.#status.append(before, link);
  }

  #say(message) { if (this.#status.textContent !== message) this.#status.textContent = message; }

  #missing(missing) {
    const list = document.createElement('ul');
    list.className = 'govuk-list tc-missing';
    missing.forEach((m) => {
      const link = document.createElement('a');
      link.className = 'govuk-link';
      link.href = `#${m.anchor}`;
      link.textContent = m.message;
      list.append(document.createElement('li'));
      list.lastChild.append(link);
    });
    const panel = document.getElementById('part-missing');
    panel.querySelectorAll('p, ul').forEach((old) => old.remove());
    if (missing.length === 0) {
      const nothing = document.createElement('p');
      nothing.className = 'govuk-body';
      nothing.textContent = 'Nothing. You can sign.';
      panel.append(nothing);
    } else {
      panel.append(list);
    }
    const count = missing.length;
    const told = document.getElementById('part-count');
    const words = count === 0 ? 'Nothing is missing' : count === 1 ? '1 thing still missing' : `${count} things still missing`;
    // It is read aloud, so it is written anew only where it says something new.
    if (told.textContent !== words) told.textContent = words;
  }

  // Everything has just been sent by a button.
  sentByButton() {
    clearTimeout(this.#timer);
    this.#dirty.clear();
    this.#unsafe = false;
    this.#waiting.clear();
  }

  // Before a button sends the page, what is under way arrives; what waits stays until the next page knows better.
  async settle() {
    clearTimeout(this.#timer);
    if (this.#sending) await this.#sending;
    if (this.#dirty.size > 0) await this.#write(this.#form.dataset.saved ?? '');
    this.#unsafe = false;
  }

  // Words that had not reached us when this page was left.
  async bringBack() {
    const words = await this.#waiting.get(this.#form.dataset.saved ?? '');
    const lost = [];
    let back = 0;
    for (const [name, values] of Object.entries(words)) {
      const inputs = [...this.#form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
      if (inputs.length === 0) { if (values.join('').trim() && !name.endsWith('.key')) lost.push(values.join(', ')); continue; }
      const before = new FormData(this.#form).getAll(name).join('\n');
      inputs.forEach((input) => {
        if (input.type === 'checkbox' || input.type === 'radio') input.checked = values.includes(input.value);
        else input.value = values[0] ?? '';
        input.closest('details')?.setAttribute('open', '');
      });
      if (before !== values.join('\n')) {
        if (!name.endsWith('.key')) back++;
        inputs.forEach((input) => input.dispatchEvent(new Event('input', { bubbles: true })));
      }
    }
    if (back === 0 && lost.length === 0) { this.#waiting.clear(); return; }
    const told = document.createElement('div');
    told.className = 'govuk-inset-text';
    told.setAttribute('role', 'status');
    told.textContent = 'Words that you had typed and that had not reached us are back on this page.'
      + (lost.length ? ` These found no place any more: ${lost.map((w) => `“${w}”`).join(', ')}` : '');
    this.#form.before(told);
  }
}
