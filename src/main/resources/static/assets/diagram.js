// The picture of a process as a drawing that can be moved and made larger. Where that cannot be, the picture from the server stays.
const source = document.querySelector('script[data-file]').dataset.file;
const picture = document.querySelector('.tc-diagram');
const STEP = 80;

const made = (tag, properties, ...inside) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
};

// The numbers of open cases stand in the table, whether anything is drawn or not.
const counts = () => [...document.querySelectorAll('tr[id^="e-"]')]
  .map((row) => [row.id.slice(2), row.querySelector('.govuk-table__cell--numeric')?.textContent.trim()])
  .filter(([, count]) => count);

const show = async () => {
  const answer = await fetch(source);
  if (!answer.ok) return;
  const canvasBox = made('div', { className: 'tc-drawing__canvas' });
  const tools = made('div', { className: 'tc-drawing__tools' });
  const box = made('div', { className: 'tc-drawing tc-no-print', tabIndex: 0 }, canvasBox);
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', `${picture.getAttribute('aria-label')}. Plus and minus zoom, 0 shows the whole, the arrow keys move it.`);
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', 'Move and zoom the picture');
  picture.before(tools, box);
  const viewer = new window.BpmnNavigatedViewer({ container: canvasBox, zoomScroll: { enabled: false } });
  try {
    await viewer.importXML(await answer.text());
  } catch {
    tools.remove();
    box.remove();
    return;
  }
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  counts().filter(([id]) => known.get(id)).forEach(([id, count]) => {
    viewer.get('overlays').add(id, {
      position: { top: -12, right: 14 },
      html: made('div', { className: 'tc-drawing__count', textContent: count, title: `${count} open` }),
    });
  });
  const zoom = (by) => canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * by)));
  const actions = new Map(Object.entries({
    '+': ['Zoom in', () => zoom(1.25)],
    '-': ['Zoom out', () => zoom(0.8)],
    All: ['Whole picture', () => canvas.zoom('fit-viewport')],
    ArrowLeft: ['Left', () => canvas.scroll({ dx: STEP, dy: 0 })],
    ArrowRight: ['Right', () => canvas.scroll({ dx: -STEP, dy: 0 })],
    ArrowUp: ['Up', () => canvas.scroll({ dx: 0, dy: STEP })],
    ArrowDown: ['Down', () => canvas.scroll({ dx: 0, dy: -STEP })],
  }));
  const keys = { '=': '+', _: '-', 0: 'All' };
  actions.forEach(([words, act]) => {
    tools.append(made('button', { type: 'button', className: 'tc-tool', textContent: words, onclick: act }));
  });
  box.addEventListener('keydown', (event) => {
    const action = actions.get(keys[event.key] ?? event.key);
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    action[1]();
  }, true);
  canvas.zoom('fit-viewport');
  picture.hidden = true;
  document.querySelector('.tc-full-size')?.setAttribute('hidden', '');
};

if (picture && window.BpmnNavigatedViewer) show();
