import type { DesignTokens, ThemeName } from '@resume/ui/tokens';
import source from '@resume/ui/tokens.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type ContrastPair, contrastPairs, ENOUGH } from '../tokens/contrast-pairs.js';
import { designOnView, Foundation, foundation } from './Foundation.js';

const meta = { title: 'Foundations/Colour', ...foundation } satisfies Meta;
export default meta;

/** What each colour is for, as the token file says. */
const uses: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(source.color.light).map(([name, token]) => [name, token.$description]),
);

/** Every palette, and every pair of text and ground with its contrast, counted as the tests count it. */
export const Colour: StoryObj = {
  render: (_, { globals }) => {
    const design = designOnView(globals);
    const pairs = contrastPairs(design);
    return (
      <Foundation title="Colour">
        <p>
          Six colours a scheme, each with one use. Text keeps a contrast of {ENOUGH}:1 to the sheet and to
          what the sheet lies on; a test fails where it does not.
        </p>
        {(Object.keys(design.themes) as ThemeName[]).map((theme) => (
          <section key={theme} aria-label={theme}>
            <h2>{theme}</h2>
            <div className="foundation-palettes">
              <Palette design={design} theme={theme} scheme="light" />
              <Palette design={design} theme={theme} scheme="dark" />
            </div>
            <Pairs pairs={pairs.filter((pair) => pair.theme === theme)} />
          </section>
        ))}
      </Foundation>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const pairs = contrastPairs(designOnView(globals));
    const rows = within(canvasElement).getAllByRole('row', { name: / on / });
    await expect(rows).toHaveLength(pairs.length);
    await expect(rows[0]).toHaveTextContent(`${pairs[0]?.ratio.toFixed(1)}:1`);
  },
};

interface PaletteProps {
  design: DesignTokens;
  theme: ThemeName;
  scheme: 'light' | 'dark';
}

function Palette({ design, theme, scheme }: PaletteProps) {
  const colors = design.themes[theme].color[scheme];
  const style = { background: colors.paper, color: colors.ink, borderColor: colors.hairline };
  return (
    <div className="foundation-palette" style={style}>
      <h3>In the {scheme}</h3>
      <dl>
        {Object.entries(colors).map(([name, value]) => (
          <div key={name}>
            <dd className="foundation-chip" style={{ background: value }} />
            <dt>
              {name}
              {uses[name] && `: ${uses[name]}`}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Pairs({ pairs }: { pairs: readonly ContrastPair[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">As it looks</th>
          <th scope="col">Contrast</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ behind, colors, enough, ratio, scheme, text }) => (
          <tr key={`${scheme} ${text} ${behind}`}>
            <th scope="row">
              {text} on {behind}, {scheme}
            </th>
            <td>
              <span className="foundation-pair" style={{ background: colors.behind, color: colors.text }}>
                Résumé 履历 123
              </span>
            </td>
            <td className="figure">
              {ratio.toFixed(1)}:1{!enough && <strong> — too little</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
