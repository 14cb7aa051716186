import { messagesFor } from '@resume/schema/locales';
import type { Preview } from '@storybook/react-vite';
import '@resume/ui/styles.css';
import './preview.css';
import { Paper } from './paper/Paper.js';

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
          { value: 'de', title: 'Deutsch' },
          { value: 'ja', title: '日本語' },
          { value: 'ar', title: 'العربية' },
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
          { value: 'auto', title: "The system's" },
        ],
      },
    },
    theme: {
      description: 'Look',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'ledger', title: 'Ledger' },
          { value: 'plain', title: 'Plain' },
          { value: 'sidebar', title: 'Sidebar' },
        ],
      },
    },
    density: {
      description: 'Room between lines and entries',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    direction: {
      description: 'Which way lines run',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    medium: {
      description: 'Where it is seen',
      toolbar: {
        icon: 'document',
        dynamicTitle: true,
        items: [
          { value: 'screen', title: 'Screen' },
          { value: 'pdf', title: 'PDF' },
        ],
      },
    },
  },
  initialGlobals: {
    locale: 'zh',
    scheme: 'light',
    theme: 'ledger',
    density: 'comfortable',
    direction: 'auto',
    medium: 'screen',
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: { codePanel: true },
    options: { storySort: { order: ['Compositions', 'Sections', 'Pieces', 'Paper'] } },
  },
  decorators: [
    // A piece lies on the sheet that a whole résumé brings along itself.
    (Story, { globals: { density, direction, locale, medium, scheme, theme }, parameters }) => {
      const root = document.documentElement;
      root.lang = locale;
      root.dir = direction === 'auto' ? messagesFor(locale).direction : direction;
      Object.assign(root.dataset, { scheme, theme, density });
      const story = Story();
      if (medium === 'pdf' && parameters.paper !== false)
        return <Paper element={story} lang={locale} theme={theme} density={density} />;
      if (parameters.sheet === false) return story;
      return (
        <div className="resume-document" lang={locale} style={{ paddingBlock: '2rem' }}>
          {story}
        </div>
      );
    },
  ],
  tags: ['autodocs'],
};

export default preview;
