const escapeXml = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

const ROW = 28;
const LABEL = 300;
const BAR = 320;

/** A table as bars from zero, ours in ink and the others in grey, as SVG that reads on light and dark. */
export function chart({ title, unit, rows }) {
  const longest = Math.max(...rows.map(({ value }) => value)) || 1;
  const height = 36 + rows.length * ROW;
  const bars = rows.map(({ name, value }, index) => {
    const y = 36 + index * ROW;
    const width = Math.max(1, (value / longest) * BAR);
    const isOurs = /^(this|ours)/.test(name);
    return `<text x="${LABEL - 8}" y="${y + 14}" text-anchor="end">${escapeXml(name)}</text><rect x="${LABEL}" y="${y + 3}" width="${width.toFixed(1)}" height="14" fill="${isOurs ? '#a03024' : '#8a8f96'}"/><text x="${(LABEL + width + 6).toFixed(1)}" y="${y + 14}">${value}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABEL + BAR + 80} ${height}" role="img" aria-label="${escapeXml(title)}" font-family="system-ui, sans-serif" font-size="12" fill="#6b7178"><text x="0" y="16" font-weight="600" font-size="13">${escapeXml(title)} (${escapeXml(unit)})</text>${bars.join('')}</svg>
`;
}
