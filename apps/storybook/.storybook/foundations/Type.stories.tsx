import type { Density } from '@resume/ui/tokens';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { designOnView, Foundation, foundation } from './Foundation.js';

const meta = { title: 'Foundations/Type', ...foundation } satisfies Meta;
export default meta;

const SAMPLES = [
  ['en', 'ltr', 'Makes machines understand dialects, and makes people want to use them: 15% → 23% in 2024.'],
  ['zh-Hans', 'ltr', '让机器听懂方言，也让听得懂的人愿意用；2024 年采纳率由 15% 升至 23%。'],
  ['ar', 'rtl', 'يجعل الآلات تفهم اللهجات، ويجعل الناس يرغبون في استخدامها.'],
] as const;

/** Families, weights and sizes, on the page and on paper. */
export const Type: StoryObj = {
  render: (_, { globals }) => {
    const { density, paper, themes } = designOnView(globals);
    return (
      <Foundation title="Type">
        <p>
          The same families on screen and paper; a family that has no glyph for a character leaves it to the
          next. Chinese has lines of its own height, and its bold is a weight.
        </p>
        {Object.entries(themes).map(([theme, { font, weight }]) => (
          <section key={theme}>
            <h2>{theme}</h2>
            <table>
              <tbody>
                {(['title', 'text'] as const).map((use) => (
                  <tr key={use}>
                    <th scope="row">
                      {use}
                      <br />
                      <small>
                        {font[use].join(', ')}{' '}
                        {use === 'title' ? weight.title : `${weight.regular}, ${weight.bold}`}
                      </small>
                    </th>
                    <td>
                      {SAMPLES.map(([lang, dir, text]) => (
                        <p
                          key={lang}
                          lang={lang}
                          dir={dir}
                          className="foundation-sample"
                          style={{
                            fontFamily: font[use].map((name) => `"${name}"`).join(', '),
                            fontWeight: use === 'title' ? weight.title : weight.regular,
                            fontSize: use === 'title' ? '1.375rem' : undefined,
                          }}
                        >
                          {text}
                        </p>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
        <h2>Sizes</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Density</th>
              <th scope="col">Page: size, line, line in Chinese</th>
              <th scope="col">Paper: size / line, in Chinese</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(density) as Density[]).map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="figure">
                  {density[name].text} px, {density[name].line}, {density[name].lineHan}
                </td>
                <td className="figure">
                  {paper[name].text} / {paper[name].line} pt, {paper[name].textHan} / {paper[name].lineHan} pt
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {(Object.keys(density) as Density[]).map((name) => (
          <section key={name}>
            <h2>Running text, {name}</h2>
            {SAMPLES.map(([lang, dir, text]) => (
              <p
                key={lang}
                lang={lang}
                dir={dir}
                style={{
                  fontSize: density[name].text,
                  lineHeight: lang.startsWith('zh') ? density[name].lineHan : density[name].line,
                }}
              >
                {text} {text} {text}
              </p>
            ))}
          </section>
        ))}
      </Foundation>
    );
  },
};
