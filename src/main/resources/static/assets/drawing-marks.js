// What the tools draw they draw anew at any time; a style of ours keeps the signs on it. Each sign has a "!", so that it is no matter of colour only.
export const marks = (place, left) => {
  const style = document.head.appendChild(document.createElement('style'));
  return (ids) => {
    style.textContent = ids.map((id) => place(CSS.escape(id))).map((at) => `
      ${at} { position: relative; box-shadow: inset 4px 0 0 #942514; }
      ${at}::after { content: "!"; position: absolute; top: 2px; left: ${left}px; z-index: 2; min-width: 18px; border-radius: 9px; text-align: center;
        font: 700 13px/18px arial, sans-serif; color: #fff; background: #942514; pointer-events: none; }`).join('');
  };
};
