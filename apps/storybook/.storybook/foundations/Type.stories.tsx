import { type Density, designTokens } from '@resume/ui/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { themeOnView } from '../stage/Stage.js';
import type { Choice } from '../toolbars.js';
import { Foundation, foundation, themesOnView } from './Foundation.js';

const meta = { title: 'Foundations/Type', ...foundation } satisfies Meta;
export default meta;

const SAMPLES = [
  ['en', 'ltr', 'Makes machines understand dialects, and makes people want to use them: 15% → 23% in 2024.'],
  ['zh-Hans', 'ltr', '让机器听懂方言，也让听得懂的人愿意用；2024 年采纳率由 15% 升至 23%。'],
  ['ar', 'rtl', 'يجعل الآلات تفهم اللهجات، ويجعل الناس يرغبون في استخدامها.'],
] as const;

/** Families, weights and sizes, on the page and in print. */
export const Type: StoryObj = {
  render: (_, { globals }) => {
    const { density, print, scale } = designTokens(themeOnView(globals as Choice).tokens);
    return (
      <Foundation title="Type">
        <p>
          The same families on screen and in print; a family that has no glyph for a character leaves it to
          the next. Chinese has lines of its own height, and its bold is a weight.
        </p>
        {themesOnView(globals).map(({ name, tokens }) => {
          const { font, weight } = designTokens(tokens);
          return (
            <section key={name}>
              <h2>{name}</h2>
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
          );
        })}
        <h2>The scale</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Use</th>
              <th scope="col">Times the size of text</th>
              <th scope="col">As it looks</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(scale).map(([use, multiple]) => (
              <tr key={use}>
                <th scope="row">
                  <code>--resume-scale-{use}</code>
                </th>
                <td className="figure">{multiple}</td>
                <td style={{ fontSize: `calc(var(--resume-scale-${use}) * 1em)`, lineHeight: 1.25 }}>
                  Résumé 履历
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>Sizes</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Density</th>
              <th scope="col">Page: size, line, line in Chinese</th>
              <th scope="col">Print: size, line; of Chinese</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(density) as Density[]).map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="figure">
                  {density[name].text} px, {density[name].line}, {density[name]['line-han']}
                </td>
                <td className="figure">
                  {print.density[name].text} pt, {print.density[name].line}; {print.density[name]['text-han']}{' '}
                  pt, {print.density[name]['line-han']}
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
                  lineHeight: lang.startsWith('zh') ? density[name]['line-han'] : density[name].line,
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
