import type { Preview } from '@storybook/react-vite';
import '@resume/ui/styles.css';
import './preview.css';

const preview: Preview = {
  globalTypes: {
    locale: {
      description: 'Language of the content',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'zh', scheme: 'light' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: { codePanel: true },
    options: { storySort: { order: ['Compositions', 'Sections', 'Pieces'] } },
  },
  decorators: [
    // A piece lies on the sheet that a whole résumé brings along itself.
    (Story, { globals: { locale, scheme }, parameters }) => {
      document.documentElement.lang = locale;
      document.documentElement.dataset.scheme = scheme;
      if (parameters.sheet === false) return <Story />;
      return (
        <div className="resume-document" lang={locale} style={{ paddingBlock: '2rem' }}>
          <Story />
        </div>
      );
    },
  ],
  tags: ['autodocs'],
};

export default preview;
