// Two people wrote on one sentence: both are shown, and a person chooses.

export function showBoth(form, { name, theirs, by, version }) {
  const box = form.elements[`${name}.text`];
  if (!box || document.getElementById(`both-${name}`)) return;
  const shown = document.createElement('div');
  shown.className = 'govuk-inset-text tc-both';
  shown.id = `both-${name}`;
  shown.setAttribute('role', 'status');
  const told = document.createElement('p');
  told.className = 'govuk-body-s';
  told.textContent = `${by} changed this while you wrote. Your words stand above. They wrote:`;
  const quote = document.createElement('p');
  quote.className = 'tc-quote';
  quote.textContent = theirs;
  const choose = (label, words) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary govuk-!-margin-bottom-1';
    button.textContent = label;
    button.addEventListener('click', () => {
      form.elements[`${name}.version`].value = version;
      if (words !== undefined) box.value = words;
      shown.remove();
      box.focus();
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return button;
  };
  shown.append(told, quote, choose('Use my words'), ' ', choose('Keep theirs', theirs));
  box.after(shown);
}
