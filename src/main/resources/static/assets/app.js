import { initAll } from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// Words that are typed and not saved yet: ask before the page is left.
document.querySelectorAll('form[data-keeps-words]').forEach((form) => {
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', (event) => { if (changed) event.preventDefault(); });
});

// A text box grows with its words.
document.querySelectorAll('textarea.tc-grows').forEach((box) => {
  const fit = () => { box.style.height = 'auto'; box.style.height = `${box.scrollHeight + 4}px`; };
  box.addEventListener('input', fit);
  fit();
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
