// Draws what a table says. The table stays: a picture is for those who would rather look than read.
import '/webjars/chart.js/4.5.1/dist/chart.umd.min.js';

const number = (text) => (text === undefined || text === '' ? null : Number(text));
const ink = '#123b4a';

function share(rows) {
  const series = (name) => rows.map((row) => number(row.dataset[name]));
  const signal = (at) => rows[at.dataIndex]?.dataset.signal;
  const limit = (label, data) => ({ label, data, borderColor: '#505a5f', borderDash: [6, 5], borderWidth: 1.5, pointRadius: 0, spanGaps: true });
  return {
    type: 'line',
    data: {
      labels: rows.map((row) => row.querySelector('th').textContent),
      datasets: [
        { label: 'In time', data: series('share'), borderColor: ink, backgroundColor: ink, borderWidth: 2, spanGaps: true,
          pointRadius: (at) => (signal(at) ? 8 : 4), pointStyle: (at) => (signal(at) ? 'triangle' : 'circle') },
        limit('Upper limit of chance', series('upper')),
        limit('Lower limit of chance', series('lower')),
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: { y: { min: 0, max: 100, ticks: { callback: (value) => `${value} %` } } },
      plugins: { tooltip: { callbacks: { afterBody: ([point]) => rows[point.dataIndex].dataset.signal ?? '' } } },
    },
  };
}

document.querySelectorAll('[data-chart="share"]').forEach((figure) => {
  const rows = [...document.getElementById(figure.dataset.table).tBodies[0].rows];
  if (rows.filter((row) => row.dataset.share).length < 2) return;
  figure.hidden = false;
  const canvas = figure.querySelector('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  new window.Chart(canvas, share(rows));
});
