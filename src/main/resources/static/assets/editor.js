// Draws a file of a package. What is drawn stays on this page until it is saved; a refusal never takes it away.
import { form } from './drawing-form.js';
import { table } from './drawing-table.js';

const byId = (id) => document.getElementById(id);
const keep = byId('keep');
const state = byId('state');
const refused = byId('refused');
const fileName = keep.dataset.file;
const CHECK_AFTER = 900;

let dirty = false;
let waiting;
let drawing;

const changed = () => {
  dirty = true;
  state.textContent = 'Changed, not saved yet.';
  clearTimeout(waiting);
  waiting = setTimeout(check, CHECK_AFTER);
};

// A stage that is asked for beside the drawing: the form below it asks, and the server places it whole.
const askForStage = (flow) => {
  const box = byId('stage-box');
  if (!box) return;
  box.open = true;
  if (flow) byId('place').value = flow;
  byId(flow ? 'name' : 'place').focus();
};

const stageTools = {
  __init__: ['stageTools'],
  stageTools: ['type', function StageTools(palette, contextPad) {
    const offered = new Set([...(byId('place')?.options ?? [])].map((option) => option.value));
    palette.registerProvider(400, {
      getPaletteEntries: () => (entries) => (offered.size ? {
        'tc-stage': { group: 'activity', className: 'bpmn-icon-user-task tc-stage-entry', title: 'Add a stage, whole', action: { click: () => askForStage() } },
        ...entries,
      } : entries),
    });
    contextPad.registerProvider(400, {
      getContextPadEntries: (element) => (entries) => {
        const flow = (element.outgoing ?? []).map((way) => way.id).find((id) => offered.has(id));
        return flow ? {
          ...entries,
          'tc-stage': { group: 'model', className: 'bpmn-icon-user-task tc-stage-entry', title: 'Add a stage behind it', action: { click: () => askForStage(flow) } },
        } : entries;
      },
    });
  }],
};
stageTools.stageTools[1].$inject = ['palette', 'contextPad'];

// The whole picture, beside the palette and not below it; on a narrow screen the palette lies above. Never smaller than a size at first,
// so that its beginning can be read.
const NARROW = 600;
const fit = (canvas, least = 0) => {
  const { inner, outer } = canvas.viewbox();
  const narrow = outer.width < NARROW;
  const [left, top] = narrow ? [16, 76] : [140, 60];
  const whole = Math.min(1, (outer.width - left - 30) / inner.width, (outer.height - top - 50) / inner.height);
  const scale = narrow ? Math.max(least, whole) : whole;
  canvas.viewbox({ x: inner.x - left / scale, y: inner.y - top / scale, width: outer.width / scale, height: outer.height / scale });
};

const badge = () => Object.assign(document.createElement('div'), { className: 'tc-drawing__found', textContent: '!', title: 'Something to put right here' });

const ways = {
  async bpmn(content) {
    const modeler = new window.BpmnModeler({
      container: byId('canvas'), propertiesPanel: { parent: byId('properties') }, additionalModules: [stageTools],
      // otherwise a save would move every element, and nobody could see what was changed
      alignToOrigin: { alignOnSave: false },
    });
    await modeler.importXML(content);
    fit(modeler.get('canvas'), 0.7);
    modeler.on('commandStack.changed', changed);
    const marks = [];
    const view = {
      in: () => modeler.get('zoomScroll').stepZoom(1),
      out: () => modeler.get('zoomScroll').stepZoom(-1),
      all: () => fit(modeler.get('canvas')),
      undo: () => modeler.get('commandStack').undo(),
      redo: () => modeler.get('commandStack').redo(),
    };
    document.querySelectorAll('[data-view]').forEach((button) => button.addEventListener('click', view[button.dataset.view]));
    return {
      content: async () => (await modeler.saveXML({ format: true })).xml,
      has: (id) => Boolean(modeler.get('elementRegistry').get(id)),
      mark(ids) {
        marks.splice(0).forEach((id) => modeler.get('overlays').remove(id));
        ids.forEach((id) => marks.push(modeler.get('overlays').add(id, { position: { top: -14, left: -10 }, html: badge() })));
      },
      select(id) {
        const element = modeler.get('elementRegistry').get(id);
        modeler.get('selection').select(element);
        modeler.get('canvas').scrollToElement(element);
        byId('canvas').scrollIntoView({ block: 'nearest' });
        modeler.get('canvas').focus?.();
      },
    };
  },
  dmn: (content) => table(content, changed),
  form: (content) => form(content, changed),
};

const sent = async () => {
  const data = new FormData(keep);
  data.append('file', new Blob([await drawing.content()], { type: 'application/octet-stream' }), fileName);
  return data;
};

// Findings that are about something drawn get a sign on it, and a button that leads there.
const lead = () => {
  const number = Number(byId('found').dataset.count);
  byId('count').hidden = number === 0;
  byId('count').textContent = number === 1 ? '1 thing to put right' : `${number} things to put right`;
  const items = [...document.querySelectorAll('#checked li[data-element]')].filter((item) => drawing.has(item.dataset.element));
  items.forEach((item) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'tc-link-button tc-link-button--body tc-line', textContent: 'Show it' });
    button.setAttribute('aria-label', `Show it: ${item.querySelector('strong').textContent}`);
    button.addEventListener('click', () => drawing.select(item.dataset.element));
    item.append(button);
  });
  drawing.mark([...new Set(items.map((item) => item.dataset.element))]);
};

let asked = 0;
async function check() {
  const number = ++asked;
  const answer = await fetch(keep.dataset.check, { method: 'POST', body: await sent() }).catch(() => null);
  if (!answer?.ok || answer.redirected || number !== asked) return;
  byId('checked').innerHTML = await answer.text();
  lead();
}

const refuse = (words) => {
  const list = refused.querySelector('ul');
  list.replaceChildren(...words.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
  refused.hidden = false;
  refused.focus();
  state.textContent = 'Not saved.';
};

// Whether the package has it now.
const save = async () => {
  state.textContent = 'Saving …';
  let answer;
  try {
    answer = await fetch(keep.action, { method: 'POST', body: await sent() });
  } catch {
    refuse(['The server cannot be reached. Try again in a moment.']);
    return false;
  }
  if (answer.redirected || ![200, 422].includes(answer.status)) {
    refuse([answer.status === 413 ? 'The file is too large.' : 'Log in again in another tab of this browser, then save again. If that does not help, the package may have been sent or thrown away.']);
    return false;
  }
  const { version, problems } = await answer.json();
  if (problems.length) {
    refuse(problems);
    return false;
  }
  document.querySelectorAll('input[name="seen"]').forEach((input) => { input.value = version; });
  refused.hidden = true;
  dirty = false;
  state.textContent = 'Saved in the package.';
  return true;
};

keep.addEventListener('submit', (event) => {
  event.preventDefault();
  save();
});

// What is drawn goes into the package before the server puts a stage into it.
const stage = byId('stage');
stage?.addEventListener('submit', async (event) => {
  if (!dirty) return;
  event.preventDefault();
  if (await save()) stage.submit();
});

window.addEventListener('beforeunload', (event) => { if (dirty) event.preventDefault(); });

const kind = fileName.slice(fileName.lastIndexOf('.') + 1);
try {
  drawing = await ways[kind](byId('drawn').value);
  lead();
  document.body.dataset.drawn = 'yes';
} catch (fault) {
  refuse([`It cannot be drawn: ${fault.message}. Change it under “Table and forms”, or hand in another file.`]);
  document.body.dataset.drawn = 'no';
}
