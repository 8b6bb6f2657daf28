import { initAll } from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js';
import { grow } from './grow.js';
import { Keeping } from './keeping.js';
import { actInPlace } from './in-place.js';
import { typeAhead } from './type-ahead.js';
import './scales.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// A link to a place that is folded away opens it first.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  let fold = link && document.getElementById(link.hash.slice(1))?.closest('details');
  for (; fold; fold = fold.parentElement.closest('details')) fold.open = true;
}, true);

// Words that are typed and not saved yet: ask before the page is left.
document.querySelectorAll('form[data-keeps-words]:not([data-run])').forEach((form) => {
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', (event) => { if (changed) event.preventDefault(); });
});

grow(document);

// After “Save” the page comes back where it was left, not at its top.
const here = 'tc-place';
document.querySelectorAll('form[data-keeps-words]').forEach((form) => {
  form.addEventListener('submit', (event) => {
    if (event.submitter?.value !== 'save') return;
    const at = { path: location.pathname, y: scrollY, id: form.dataset.last };
    sessionStorage.setItem(here, JSON.stringify(at));
  });
  form.addEventListener('focusin', (event) => { if (event.target.id) form.dataset.last = event.target.id; });
});
const left = JSON.parse(sessionStorage.getItem(here) ?? 'null');
sessionStorage.removeItem(here);
if (left?.path === location.pathname && !document.querySelector('.govuk-error-summary')) {
  document.getElementById(left.id)?.focus({ preventScroll: true });
  scrollTo(0, left.y);
}

// A box to find one answer among very many, by its words or its code; Enter ticks the first that fits. What is chosen stays in sight.
document.querySelectorAll('[data-find]').forEach((list, number) => {
  const box = document.createElement('div');
  box.className = 'tc-find';
  box.innerHTML = `<label class="govuk-label" for="find-${number}"></label><input class="govuk-input" type="search" autocomplete="off" id="find-${number}" aria-describedby="chosen-${number}">`
    + `<p class="tc-muted govuk-!-margin-bottom-1" role="status"></p><p class="govuk-body-s govuk-!-margin-bottom-2" id="chosen-${number}"></p>`;
  const [label, input, found, chosen] = box.children;
  label.textContent = list.dataset.find;
  const items = [...list.children];
  const tick = (item) => item.querySelector('input');
  const words = (item) => item.textContent.trim();
  const fits = (item) => input.value.toLowerCase().split(/\s+/)
    .every((word) => `${words(item)} ${tick(item).value}`.toLowerCase().includes(word));
  const show = () => {
    items.forEach((item) => { item.hidden = !fits(item) && !tick(item).checked; });
    const ticked = items.filter((item) => tick(item).checked).map(words);
    chosen.textContent = ticked.length ? `Ticked: ${ticked.join('; ')}` : 'Nothing is ticked yet.';
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const first = input.value.trim() && items.find((item) => fits(item) && !tick(item).checked);
    if (!first) return;
    tick(first).click();
    input.value = '';
    found.textContent = `Ticked: ${words(first)}`;
    show();
  });
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    found.textContent = input.value.trim() ? `${items.filter(fits).length} of ${items.length}; Enter ticks the first` : '';
    show();
  });
  list.addEventListener('change', show);
  show();
  list.before(box);
});

// A stage page is kept while it is typed, and its parts are shown anew in their place.
document.querySelectorAll('form[data-run]').forEach(async (form) => {
  const keeping = new Keeping(form);
  actInPlace(form, keeping);
  await keeping.bringBack();
  await typeAhead(form);
  form.dataset.ready = 'yes';
});

// Who else looks at this stage is asked again each minute while somebody sees the page.
document.querySelectorAll('[data-lookers]').forEach((page) => {
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(page.dataset.lookers).catch(() => null);
    const line = document.getElementById('lookers');
    if (answer?.ok && !answer.redirected && line) line.outerHTML = await answer.text();
  }, 60000);
});

// Ticks or unticks every task of the page.
document.querySelectorAll('[data-ticks-all]').forEach((all) => {
  all.closest('.govuk-checkboxes__item').hidden = false;
  all.addEventListener('change', () => {
    document.querySelectorAll('input[name=run]').forEach((one) => { one.checked = all.checked; });
  });
});
