import { extremeTexts } from '@resume/schema/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { allVariants } from '../test/all-variants.js';
import { HistoryTable } from './HistoryTable.js';

const meta = { title: 'Pieces/HistoryTable', component: HistoryTable } satisfies Meta<typeof HistoryTable>;
export default meta;
type Story = StoryObj<typeof HistoryTable>;

export const Default: Story = {
  args: {
    lang: 'ja',
    history: {
      columns: ['年', '月'],
      rows: [
        { year: '2017', month: '4', text: '架空製作所株式会社　入社' },
        { text: '総務部　主任' },
        { year: '2021', month: '9', text: '一身上の都合により退職' },
        { year: '2021', month: '10', text: '合同会社みなと　入社', paragraphs: ['採用と研修を担当。'] },
        { text: '現在に至る' },
      ],
      end: '以上',
    },
  },
};

export const UnbrokenUrl: Story = {
  args: {
    lang: 'ja',
    history: {
      columns: ['年', '月'],
      rows: [
        { year: '2020', month: '4', text: extremeTexts.unbrokenUrl },
        { year: '2024', text: '資格　取得' },
      ],
    },
  },
};

export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    lang: 'ar',
    history: {
      columns: ['السنة', 'الشهر'],
      rows: [
        { year: '2017', month: '4', text: 'كلية جيانغنان' },
        { year: '2021', month: '9', text: extremeTexts.rightToLeft },
      ],
    },
  },
};

export const AllVariants = allVariants(meta, { Default, UnbrokenUrl, RightToLeft });
