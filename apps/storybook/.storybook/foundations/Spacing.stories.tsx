import type { Meta, StoryObj } from '@storybook/react-vite';
import { designOnView, Foundation, foundation } from './Foundation.js';

const meta = { title: 'Foundations/Spacing', ...foundation } satisfies Meta;
export default meta;

/** Every space, as steps of one unit that density changes. */
export const Spacing: StoryObj = {
  render: (_, { globals }) => {
    const { density, space } = designOnView(globals);
    const { comfortable, compact } = density;
    return (
      <Foundation title="Spacing">
        <p>
          Spaces are steps of one unit: {comfortable.unit} px where lines have all their room, {compact.unit}{' '}
          px where they stand closer. White space parts what belongs apart; there are no boxes.
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
                <td className="figure">{value} px</td>
                <td className="figure">{(value / comfortable.unit) * compact.unit} px</td>
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
