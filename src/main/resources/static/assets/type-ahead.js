// A long list of answers is searched by typing; the list itself stays underneath, and is what is sent.
const LIBRARY = '/webjars/accessible-autocomplete/2.0.4/dist/accessible-autocomplete.min.js';

export async function typeAhead(within) {
  const lists = [...within.querySelectorAll('select[data-type-ahead]')].filter((list) => list.style.display !== 'none');
  if (!lists.length) return;
  await import(LIBRARY);
  lists.forEach(enhance);
}

const label = (option) => option.textContent.trim();
const answers = (list) => [...list.options].filter((option) => option.value);
const chosen = (list) => answers(list).find((option) => option.selected);

/** The answers that hold every word typed, in their text or in their code. */
function fitting(list, typed) {
  const words = typed.toLowerCase().split(/\s+/);
  const said = chosen(list) && typed === label(chosen(list));
  return answers(list)
    .filter((option) => said || words.every((word) => `${label(option)} ${option.value}`.toLowerCase().includes(word)))
    .map(label);
}

function choose(list, option) {
  const value = option?.value ?? '';
  if (list.value === value) return;
  list.value = value;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

function enhance(list) {
  const id = list.id;
  const help = (list.getAttribute('aria-describedby') ?? '').split(' ')
    .map((each) => document.getElementById(each)?.textContent.trim()).filter(Boolean).join(' ');
  window.accessibleAutocomplete.enhanceSelectElement({
    selectElement: list,
    defaultValue: chosen(list) ? label(chosen(list)) : '',
    source: (typed, offer) => offer(document.activeElement?.id === id ? fitting(list, typed) : []),
    showAllValues: true,
    autoselect: true,
    confirmOnBlur: false,
    tNoResults: () => 'No answer has these words',
    tAssistiveHint: () => `${help} Type a word of the answer, or use the arrows to see all. Enter chooses.`.trim(),
    onConfirm: (text) => { if (text) choose(list, answers(list).find((option) => label(option) === text)); },
  });
  const input = document.getElementById(id);
  input.setAttribute('aria-controls', input.getAttribute('aria-owns'));
  if (list.classList.contains('govuk-select--error')) input.classList.add('autocomplete__input--error');
  let before;
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    if (input.value.trim()) return;
    before = chosen(list) ?? before;
    choose(list, undefined);
  });
  input.addEventListener('blur', () => setTimeout(() => {
    if (document.activeElement === input || input.getAttribute('aria-expanded') === 'true') return;
    if (input.value.trim() && !chosen(list)) choose(list, before);
    before = undefined;
    show(input, chosen(list) ? label(chosen(list)) : '');
  }, 150));
}

/** Words that are no answer do not stand there as if they were one; the answer that stood there before does. */
function show(input, text) {
  if (input.value === text) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
