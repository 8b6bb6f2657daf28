// A text box grows with its words.
export function grow(within) {
  within.querySelectorAll('textarea.tc-grows').forEach((box) => {
    const fit = () => { box.style.height = 'auto'; box.style.height = `${box.scrollHeight + 4}px`; };
    box.addEventListener('input', fit);
    fit();
  });
}
