// Buttons that change a part of a stage page show that part anew, and leave the reader where they are.
import { initAll } from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js';
import { grow } from './grow.js';
import { typeAhead } from './type-ahead.js';

const IN_PLACE = /^(goto|details|right|resolve|strike|undo|up|down|resolveStatement|mine|theirs|asked):/;

export function actInPlace(form, keeping) {
  form.addEventListener('submit', async (event) => {
    const button = event.submitter;
    event.preventDefault();
    await keeping.settle();
    if (!IN_PLACE.test(button?.value ?? '')) {
      form.dataset.leaving = 'yes';
      leave(form, button);
      return;
    }
    const data = new FormData(form, button);
    form.inert = true;
    try {
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: new URLSearchParams(data) });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.ok || !page.querySelector('form[data-keeps-words]')) throw new Error('another page');
      keeping.sentByButton();
      swap(page, form);
      form.inert = false;
      focus(button.value, button.id);
    } catch {
      form.inert = false;
      keeping.now();
    }
  });
}

function leave(form, button) {
  const chosen = document.createElement('input');
  chosen.type = 'hidden';
  chosen.name = button?.name ?? 'action';
  chosen.value = button?.value ?? 'save';
  form.append(chosen);
  form.submit();
}

// Questions that two people answered differently are shown beside what is being typed; nothing else of the page changes.
export async function showTwoAnswers() {
  const answer = await fetch(location.pathname);
  const both = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('part-both');
  if (both) document.getElementById('part-both')?.replaceWith(both);
}

function swap(page, form) {
  const open = new Set([...document.querySelectorAll('[data-part] details[open][id]')].map((d) => d.id));
  page.querySelectorAll('[data-part]').forEach((part) => {
    const old = document.getElementById(part.id);
    if (!old) return;
    old.replaceWith(part);
    part.querySelectorAll('details[id]').forEach((d) => { if (open.has(d.id)) d.open = true; });
    initAll({ scope: part });
    grow(part);
    typeAhead(part);
    part.dispatchEvent(new Event('tc-shown-anew', { bubbles: true }));
  });
  const fresh = page.querySelector('form[data-keeps-words]');
  if (fresh) ['seen', 'seenAt', 'was'].forEach((name) => { form.elements[name].value = fresh.querySelector(`[name="${name}"]`).value; });
  document.body.dataset.swapped = Number(document.body.dataset.swapped ?? 0) + 1;
}

function focus(action, buttonId) {
  const [what, id] = action.split(':');
  const place = { goto: id, details: `item-${id}-said`, right: `given-${id}-answer`, undo: `item-${id}-text`, mine: id?.replaceAll('.', '-'), resolveStatement: 'statements' }[what === 'mine' && id === 'both' ? '' : what]
    ?? (what === 'up' || what === 'down' ? buttonId : 'map');
  const to = document.getElementById(place) ?? document.getElementById(`item-${id}-text`) ?? document.getElementById('map');
  if (to && !to.matches('input, textarea, select, button, a')) to.tabIndex = -1;
  to?.focus();
}
