// Say it plainer: below a text box marked data-plainer, what could be said in plainer words. Advice only; without scripts there is none.
// The words go to this server and nowhere else. Focus moves only when somebody presses "Use this wording".

const WAIT = 800;
const LONGEST = 4000;
let boxes = 0;

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function shortened(words) {
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

function counted(number, one, more) {
  return number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${more}`];
}

function inWords(marks) {
  const of = (kind) => marks.filter((mark) => mark.kind === kind).length;
  return [
    ...counted(of('JARGON'), 'word could be plainer', 'words could be plainer'),
    ...counted(of('LONG_SENTENCE'), 'long sentence', 'long sentences'),
    ...counted(of('HARD_READING'), 'hard to read', 'hard to read').map(() => 'hard to read'),
  ].join(', ');
}

// As if it were typed, so that the browser's own undo takes it back.
function replace(box, mark) {
  box.focus();
  box.setSelectionRange(mark.start, mark.end);
  if (!document.execCommand('insertText', false, mark.plain)) {
    box.setRangeText(mark.plain, mark.start, mark.end, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function line(box, mark) {
  const item = element('li');
  const heading = { LONG_SENTENCE: 'Long sentence: ', HARD_READING: '' }[mark.kind] ?? '';
  if (mark.kind !== 'HARD_READING') item.append(element('span', '', `${heading}“${shortened(mark.written)}”. `));
  if (mark.plain) item.append('Perhaps: ', element('strong', '', mark.plain), '. ');
  if (!mark.plain || mark.kind !== 'JARGON') item.append(mark.why);
  if (mark.plain) {
    const use = element('button', 'tc-link-button tc-link-button--body', 'Use this wording');
    use.type = 'button';
    use.append(element('span', 'govuk-visually-hidden', `: ${mark.plain}, instead of ${mark.written}`));
    use.addEventListener('click', () => {
      if (box.value.slice(mark.start, mark.end) === mark.written) replace(box, mark);
    });
    item.append(use);
  }
  return item;
}

function plainer(box) {
  const form = box.form;
  const token = form?.querySelector('input[name="_csrf"]')?.value;
  const names = (form?.dataset.plainerNames ?? '').split(/[|,]/).map((name) => name.trim()).filter(Boolean);
  const number = boxes += 1;
  const below = element('div', 'tc-plainer');
  const status = element('p', 'govuk-visually-hidden');
  const details = element('details');
  const summary = element('summary', 'tc-plainer__summary');
  const list = element('ul', 'tc-plainer__list');
  status.setAttribute('role', 'status');
  status.id = `plainer-${number}`;
  details.append(summary, list);
  details.hidden = true;
  below.append(status, details);
  box.after(below);
  let waiting;
  let asked = 0;

  const show = (marks) => {
    const words = inWords(marks);
    if (status.textContent !== words) status.textContent = words;
    summary.textContent = words;
    list.replaceChildren(...marks.map((mark) => line(box, mark)));
    details.hidden = marks.length === 0;
    if (marks.length === 0) details.open = false;
  };

  // Their own words, ticked as such, are left alone.
  const isQuote = () => document.getElementById(`${box.id}-quote`)?.checked === true;

  const ask = async () => {
    const text = box.value;
    const mine = asked += 1;
    if (text.trim() === '' || text.length > LONGEST || isQuote()) { show([]); return; }
    try {
      const answer = await fetch('/api/plain-words/marks', {
        method: 'POST',
        // X-Requested-With: a login that has ended must not bring up the browser's own box for a password
        headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token ?? '', 'X-Requested-With': 'fetch' },
        body: JSON.stringify({ text, names }),
      });
      const marks = answer.ok ? (await answer.json()).marks : [];
      if (mine === asked && box.value === text) show(marks);
    } catch {
      if (mine === asked) show([]);
    }
  };

  const soon = () => { clearTimeout(waiting); waiting = setTimeout(ask, WAIT); };
  box.addEventListener('input', soon);
  box.addEventListener('focus', () => { if (asked === 0) soon(); });
  document.getElementById(`${box.id}-quote`)?.addEventListener('change', ask);
  if (document.activeElement === box) soon();
}

const within = (part) => part.querySelectorAll('textarea[data-plainer]').forEach(plainer);
within(document);
document.addEventListener('tc-shown-anew', (event) => within(event.target));
