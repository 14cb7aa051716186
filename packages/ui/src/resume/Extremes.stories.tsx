import { type Extreme, extremeView } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Resume } from './Resume.js';

const meta = {
  title: 'Compositions/Extremes',
  component: Resume,
  parameters: { sheet: false },
} satisfies Meta<typeof Resume>;
export default meta;
type Story = StoryObj<typeof Resume>;

const storyOf = (name: Extreme): Story => ({
  render: (_, { globals }) => <Resume view={extremeView(name, globals.locale)} />,
});

export const OneCharacterName = storyOf('oneCharacterName');
export const OneWord = storyOf('oneWord');
export const EmptySections = storyOf('emptySections');
export const NoDates = storyOf('noDates');
export const FortyAuthors = storyOf('fortyAuthors');
export const ThreePageRole = storyOf('threePageRole');
export const UnbrokenUrl = storyOf('unbrokenUrl');
export const MixedScripts = storyOf('mixedScripts');
export const Emoji = storyOf('emoji');
