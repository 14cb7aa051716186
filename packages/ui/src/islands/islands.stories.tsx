import { fixtureSection } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CopyCitation as Copy } from './CopyCitation.js';
import { LocaleSwitch as Locales } from './LocaleSwitch.js';
import { PrintButton as Print } from './PrintButton.js';
import { PublicationFilter as Filter } from './PublicationFilter.js';
import { ThemeSwitch as Themes } from './ThemeSwitch.js';

const meta = { title: 'Pieces/Islands', parameters: { paper: false } } satisfies Meta;
export default meta;

export const ThemeSwitch: StoryObj = {
  render: () => (
    <Themes
      legend="外观"
      labels={{ auto: '跟随系统', light: '浅色', dark: '深色' }}
      storageKey="resume-story-scheme"
    />
  ),
};

export const LocaleSwitch: StoryObj = {
  render: () => (
    <Locales
      label="语言"
      items={[
        { locale: 'zh', name: '中文', href: '#zh', current: true },
        { locale: 'en', name: 'English', href: '#en' },
      ]}
    />
  ),
};

export const PublicationFilter: StoryObj = {
  render: (_, { globals }) => (
    <Filter
      items={fixtureSection('publications', globals.locale).items}
      words={{
        search: '检索',
        year: '年份',
        allYears: '全部',
        type: '类型',
        allTypes: '全部',
        types: { journal: '期刊论文', conference: '会议论文' },
        found: '共 {all} 篇，符合 {shown} 篇',
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const all = canvas.getAllByRole('listitem').length;
    await userEvent.tab();
    await userEvent.keyboard('rain');
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(all);
    await expect(canvas.getByRole('status')).toHaveTextContent('1');
  },
};

export const CopyCitation: StoryObj = {
  render: () => (
    <Copy
      label="引用"
      words={{ copy: '复制', copied: '已复制' }}
      items={[
        { format: 'BibTeX', text: '@inproceedings{lin2022,\n  title = {Listening Through the Rain}\n}' },
        { format: 'APA', text: 'Lin, Z. (2022). Listening Through the Rain.' },
      ]}
    />
  ),
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector('summary');
    summary?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(within(canvasElement).getAllByRole('button')).toHaveLength(2);
  },
};

export const PrintButton: StoryObj = { render: () => <Print>打印</Print> };
