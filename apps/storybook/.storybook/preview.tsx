import type { Preview } from '@storybook/react-vite';
import '@resume/ui/components.css';
import '@resume/ui/letter.css';
import './preview.css';
import { DocsPage } from './docs/DocsPage.js';
import { answerAbout } from './panels/answers.js';
import { dressPage, Stage } from './stage/Stage.js';
import { addThemeFaces } from './themes/themes.js';
import { type Choice, globalTypes, initialGlobals } from './toolbars.js';

addThemeFaces();

/** A docstring without its tags: docs have a column for defaults. */
const withoutTags = (docstring: string) => docstring.replace(/\s*@(default|throws|param)\b[\s\S]*$/, '');

const preview: Preview = {
  globalTypes,
  initialGlobals: { ...initialGlobals },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: {
      codePanel: true,
      page: DocsPage,
      extractComponentDescription: (component: { __docgenInfo?: { description?: string } } | undefined) =>
        withoutTags(component?.__docgenInfo?.description ?? ''),
    },
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
            'With react-pdf',
            'Adding a section',
            'Changelog',
          ],
          'Packages',
          ['ui', 'pdf', 'docx', 'schema', 'css', 'site', 'cli'],
          'Foundations',
          ['Colour', 'Type', 'Spacing', 'Icons'],
          'Pieces',
          'Sections',
          'Compositions',
          'PDF',
          ['PdfViewer', 'PdfDownloadLink', 'usePdf', 'DownloadButton', 'HtmlView'],
          'Print',
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
      const isPrinted = parameters.print !== false;
      dressPage(choice);
      answerAbout({ story, choice, isPrinted, fileName: String(parameters.fileName) });
      return <Stage story={story} choice={choice} sheet={parameters.sheet !== false} isPrinted={isPrinted} />;
    },
  ],
  tags: ['autodocs'],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, { description, ...argType }]) => [
          name,
          { ...argType, ...(description !== undefined && { description: withoutTags(description) }) },
        ]),
      ),
  ],
};

export default preview;
