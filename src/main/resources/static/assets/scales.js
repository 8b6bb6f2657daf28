// A number can be typed while the row of a scale has the focus: 7, or 1 and 0 soon after each other.
document.addEventListener('keydown', (event) => {
  const box = event.target;
  if (!box.matches?.('.tc-scale__row input') || !/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = box.closest('.tc-scale__row');
  const ten = event.key === '0' && row.dataset.typed === '1' && event.timeStamp - Number(row.dataset.at) < 1000;
  const choice = row.querySelector(`input[value="${ten ? 10 : event.key}"]`);
  row.dataset.typed = event.key;
  row.dataset.at = event.timeStamp;
  choice.focus();
  choice.click();
  event.preventDefault();
});

// "Asked" is noted without leaving the page; if that fails, the page is posted whole.
document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-coaching] button[name="coaching"]');
  if (!button || button.dataset.failed) return;
  event.preventDefault();
  const body = new URLSearchParams({ only: 'note', coaching: button.value, _csrf: button.form.elements._csrf.value });
  try {
    const answer = await fetch(button.formAction, { method: 'POST', body });
    if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
    const place = button.closest('[data-coaching]');
    place.innerHTML = await answer.text();
    place.firstElementChild.focus();
  } catch {
    button.dataset.failed = 'yes';
    button.click();
  }
});
