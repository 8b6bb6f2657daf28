import { initAll } from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js';
import './scales.js';

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
