import type { Messages } from './messages.js';
import { signedNumber } from './signed-number.js';

const signed = signedNumber('zh');
const count = new Intl.NumberFormat('zh', { useGrouping: false });

/** Simplified Chinese. */
export const zh: Messages = {
  locale: 'zh',
  languageName: '中文',
  direction: 'ltr',
  sections: {
    strengths: '核心优势',
    goals: '职业目标',
    work: '工作经历',
    education: '教育背景',
    projects: '项目经历',
    publications: '代表论文',
  },
  contacts: { email: '邮箱', phone: '手机', url: '主页', location: '所在地' },
  details: {
    responsibilities: '职责',
    achievements: '成果',
    highlights: '要点',
    ratings: '绩效',
    advisors: '导师',
    program: '班级',
    research: '研究方向',
    honors: '荣誉',
    courses: '课程',
    context: '背景与目标',
    approach: '方案',
    outcome: '成果',
  },
  goalTerms: { vision: '愿景', short: '短期', long: '长期' },
  present: '至今',
  formatDate: ({ year, month, day }) => [year, month, day].filter(Boolean).join('.'),
  formatRating: (rating, times, reviews) =>
    reviews ? `${reviews} 次评定，${times} 次 ${rating}` : times > 1 ? `${rating}（${times} 次）` : rating,
  formatChange: (value, unit) =>
    unit === 'pp'
      ? `${signed(value)} 个百分点`
      : unit === '%'
        ? `${signed(value)}%`
        : `${signed(value)} ${unit}`,
  formatRank: ({ system, value, kind }) =>
    `${system}-${value} 类${kind === 'journal' ? '期刊' : kind === 'conference' ? '会议' : ''}`,
  otherAuthors: ' 等',
  publicationMarks: { equal: '同等贡献', coFirst: '共同一作' },
  formatCitations: ({ count: value, atLeast, source }) =>
    `${source} 显示论文被引${atLeast ? '超过' : ''} ${count.format(value)} 次。`,
  site: {
    resume: '简历',
    skipToContent: '跳到正文',
    downloadPdf: '下载 PDF',
    otherLanguage: '其他语言与 PDF',
  },
};
