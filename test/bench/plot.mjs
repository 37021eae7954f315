// Draws the latencies of a run as one picture: a line for each request from its middle to its worst of a hundred, on a logarithmic scale.

const left = 250;
const right = 690;
const line = 22;
const top = 46;

/** From a tenth of a millisecond to ten seconds: beyond that nobody waits. */
const decades = [0.1, 1, 10, 100, 1000, 10_000];

/** Rows that tell a middle and a worst of a hundred. */
export function plotOf(head, rows) {
  const bars = rows.flatMap(({ name, product, base }) => {
    const [own, other] = [range(product), range(base)];
    return own === undefined ? [] : [{ name, own, other: base === '' ? undefined : other }];
  });
  const height = top + bars.length * line + 34;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" width="720" height="${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="720" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="20" font-weight="600" fill="#1f2328">p50 – p99</text>`,
    `<text x="90" y="20" fill="#59636e">${escaped(head)}</text>`,
    ...decades.map(
      (value) =>
        `<line x1="${at(value)}" x2="${at(value)}" y1="${top - 12}" y2="${height - 26}" stroke="#d1d9e0"/><text x="${at(value)}" y="${height - 10}" text-anchor="middle" fill="#59636e">${value < 1000 ? `${value} ms` : `${value / 1000} s`}</text>`,
    ),
    ...bars.flatMap(({ name, own, other }, i) => {
      const y = top + i * line;
      return [
        `<text x="${left - 10}" y="${y + 8}" text-anchor="end" fill="#1f2328">${escaped(name.replace(/[,(].*$/, '').trim())}</text>`,
        ...(other === undefined ? [] : [bar(other, y + 8, '#9aa4af')]),
        bar(own, y + 2, '#12355b'),
      ];
    }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function range(text) {
  const values = Array.from(String(text).matchAll(/([\d.]+) ms/g), ([, value]) => Number(value));
  return values.length === 2 ? values : undefined;
}

function at(value) {
  const [first] = decades;
  const share = Math.log10(Math.max(value, first) / first) / Math.log10(decades.at(-1) / first);
  return (left + Math.min(share, 1) * (right - left)).toFixed(1);
}

const bar = ([middle, worst], y, colour) =>
  `<line x1="${at(middle)}" x2="${at(worst)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="4" stroke-linecap="round"/><circle cx="${at(middle)}" cy="${y}" r="4" fill="${colour}"/>`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
