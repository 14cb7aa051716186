import { designTokens } from '@resume/ui/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { themeOnView } from '../stage/Stage.js';
import type { Choice } from '../toolbars.js';
import { Foundation, foundation } from './Foundation.js';

const meta = { title: 'Foundations/Spacing', ...foundation } satisfies Meta;
export default meta;

/** Every space, as steps of one unit that density changes. */
export const Spacing: StoryObj = {
  render: (_, { globals }) => {
    const { density, space } = designTokens(themeOnView(globals as Choice).tokens);
    const { comfortable, compact } = density;
    return (
      <Foundation title="Spacing">
        <p>
          Spaces are steps of one unit: {comfortable.unit} px where density is comfortable, {compact.unit} px
          where it is compact. White space separates what belongs apart; there are no boxes.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Variable</th>
              <th scope="col">Comfortable</th>
              <th scope="col">Compact</th>
              <th scope="col">At the density chosen</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(space).map(([step, value]) => (
              <tr key={step}>
                <th scope="row">
                  <code>--resume-space-{step}</code>
                </th>
                <td className="figure">{value * comfortable.unit} px</td>
                <td className="figure">{value * compact.unit} px</td>
                <td>
                  <span className="foundation-bar" style={{ inlineSize: `var(--resume-space-${step})` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Foundation>
    );
  },
};
