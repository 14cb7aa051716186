import { baseTokens, designTokens, readTokens, type Theme } from '@resume/ui/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type ContrastPair, contrastPairs, ENOUGH } from '../tokens/contrast-pairs.js';
import { Foundation, foundation, themesOnView } from './Foundation.js';

const meta = { title: 'Foundations/Colour', ...foundation } satisfies Meta;
export default meta;

/** What each colour is for, as the token file says. */
const uses: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  readTokens(baseTokens).flatMap(({ description, path: [group, scheme, name = ''] }) =>
    group === 'color' && scheme === 'light' ? [[name, description]] : [],
  ),
);

/** Every palette, and every pair of text and ground with its contrast, counted as the tests count it. */
export const Colour: StoryObj = {
  render: (_, { globals }) => {
    return (
      <Foundation title="Colour">
        <p>
          Six colours a scheme, each with one use. Text keeps a contrast of {ENOUGH}:1 to the sheet and to
          what the sheet lies on; a test fails where it does not.
        </p>
        {themesOnView(globals).map((theme) => (
          <section key={theme.name} aria-label={theme.name}>
            <h2>{theme.name}</h2>
            <p>{theme.description}</p>
            <div className="foundation-palettes">
              <Palette theme={theme} scheme="light" />
              <Palette theme={theme} scheme="dark" />
            </div>
            <Pairs pairs={contrastPairs(theme)} />
          </section>
        ))}
      </Foundation>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const pairs = themesOnView(globals).flatMap(contrastPairs);
    const rows = within(canvasElement).getAllByRole('row', { name: / on / });
    await expect(rows).toHaveLength(pairs.length);
    await expect(rows[0]).toHaveTextContent(`${pairs[0]?.ratio.toFixed(1)}:1`);
  },
};

interface PaletteProps {
  theme: Theme;
  scheme: 'light' | 'dark';
}

function Palette({ theme, scheme }: PaletteProps) {
  const colors = designTokens(theme.tokens).color[scheme];
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
