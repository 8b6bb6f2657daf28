// Draws a decision: its table where it has one.
import { marks } from './drawing-marks.js';

const row = (id) => document.querySelector(`#canvas td[data-row-id="${CSS.escape(id)}"]`);

export const table = async (content, changed) => {
  const modeler = new window.DmnJS({ container: document.getElementById('canvas') });
  await modeler.importXML(content);
  const first = modeler.getViews().find((view) => view.type === 'decisionTable');
  if (first) await modeler.open(first);
  const listen = () => modeler.getActiveViewer()?.on('commandStack.changed', changed);
  listen();
  modeler.on('views.changed', listen);
  return {
    content: async () => (await modeler.saveXML({ format: true })).xml,
    has: (id) => Boolean(row(id)),
    mark: marks((id) => `#canvas td.rule-index[data-row-id="${id}"]`, 6),
    select(id) {
      row(id).scrollIntoView({ block: 'center' });
      row(id).parentElement.querySelector('[contenteditable=true], input, select')?.focus();
    },
  };
};
