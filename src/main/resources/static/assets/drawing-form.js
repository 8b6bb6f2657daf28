// Draws a form. The tool has no keys of its own for taking out and undoing; they are here.
import { marks } from './drawing-marks.js';

const canvas = document.getElementById('canvas');

const takeOut = (editor, id) => {
  const fields = editor.get('formFieldRegistry');
  const field = fields.get(id);
  const parent = fields.get(field?._parent);
  if (!parent) return;
  const place = parent.components.findIndex((one) => one.id === id);
  const next = parent.components[place + 1] ?? parent.components[place - 1];
  editor.get('modeling').removeFormField(field, parent, place);
  canvas.querySelector(`.fjs-element[data-id="${CSS.escape((next ?? parent).id)}"]`)?.focus();
};

// Only where a question itself has the focus, and never where somebody types.
const listen = (editor) => canvas.addEventListener('keydown', (event) => {
  if (event.target.matches('input, textarea, select, [contenteditable]')) return;
  const key = event.key.toLowerCase();
  const command = event.ctrlKey || event.metaKey;
  if (['delete', 'backspace'].includes(key) && event.target.matches('.fjs-element')) {
    takeOut(editor, event.target.dataset.id);
  } else if (command && key === 'z' && !event.shiftKey) {
    editor.get('commandStack').undo();
  } else if (command && (key === 'y' || key === 'z')) {
    editor.get('commandStack').redo();
  } else {
    return;
  }
  event.preventDefault();
});

export const form = async (content, changed) => {
  const asked = JSON.parse(content);
  const editor = await window.FormEditor.createFormEditor({ container: canvas, schema: JSON.parse(content) });
  // the tool would raise the version of whatever it opens, also where it adds nothing new
  const kept = () => ({ ...editor.saveSchema(), ...(asked.schemaVersion ? { schemaVersion: asked.schemaVersion } : {}) });
  // the rules call a question by its key
  const find = (key) => editor.get('formFieldRegistry').getAll().find((field) => field.key === key || field.id === key);
  const sign = marks((id) => `#canvas .fjs-element[data-id="${id}"]`, -24);
  editor.on('commandStack.changed', changed);
  listen(editor);
  return {
    content: async () => `${JSON.stringify(kept(), null, 2)}\n`,
    has: (key) => Boolean(find(key)),
    mark: (keys) => sign(keys.map((key) => find(key).id)),
    select: (key) => editor.get('selection').set(find(key)),
  };
};
