import type { Preview } from '@storybook/react-vite';
import '@resume/ui/components.css';
import './preview.css';
import { DocsPage } from './docs/DocsPage.js';
import { addFaces } from './faces/faces.js';
import { answerAbout } from './panels/answers.js';
import { dressPage, Stage } from './stage/Stage.js';
import { type Choice, globalTypes, initialGlobals } from './toolbars.js';

addFaces();

const preview: Preview = {
  globalTypes,
  initialGlobals: { ...initialGlobals },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: { codePanel: true, page: DocsPage },
    options: {
      storySort: {
        order: [
          'Start here',
          [
            'Welcome',
            'For owners',
            'For developers',
            'For designers',
            'Themes',
            'Theming',
            'Adding a section',
            'Changelog',
          ],
          'Foundations',
          ['Colour', 'Type', 'Spacing', 'Icons'],
          'Pieces',
          'Sections',
          'Compositions',
          'Paper',
        ],
      },
    },
  },
  decorators: [
    (Story, { globals, parameters, viewMode }) => {
      const chosen = globals as Choice;
      // A page of docs holds many stories: they stay on the screen.
      const choice: Choice = viewMode === 'docs' ? { ...chosen, medium: 'screen' } : chosen;
      const story = Story();
      const paper = parameters.paper !== false;
      dressPage(choice);
      answerAbout({ story, choice, paper, fileName: String(parameters.fileName) });
      return <Stage story={story} choice={choice} sheet={parameters.sheet !== false} paper={paper} />;
    },
  ],
  tags: ['autodocs'],
};

export default preview;
