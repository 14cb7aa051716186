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
    publications: '论文',
    patents: '专利',
    software: '软件',
    datasets: '数据集',
    talks: '报告与演讲',
    teaching: '教学',
    supervision: '指导学生',
    grants: '科研项目',
    service: '学术服务',
    memberships: '学会任职',
    awards: '奖项',
    certificates: '证书',
    skills: '技能',
    languages: '语言',
    volunteer: '志愿服务',
    interests: '兴趣爱好',
    references: '推荐人',
    media: '媒体报道',
    custom: '其他',
  },
  selectedPublications: '代表论文',
  contacts: {
    email: '邮箱',
    phone: '手机',
    url: '主页',
    location: '所在地',
    pronouns: '称谓',
    scholar: '谷歌学术',
  },
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
    employer: '公司简介',
    roles: '角色',
    entity: '合作方',
    minors: '辅修',
    thesis: '学位论文',
    grade: '成绩',
    team: '团队人数',
    stack: '技术栈',
    license: '许可证',
    version: '版本',
    students: '学生人数',
    topic: '课题',
    amount: '经费',
    tests: '考试成绩',
  },
  links: {
    code: '代码',
    data: '数据',
    demo: '演示',
    paper: '论文',
    poster: '海报',
    project: '项目主页',
    slides: '幻灯片',
    video: '视频',
  },
  terms: {
    accepted: '已录用',
    filed: '已申请',
    forthcoming: '待刊',
    granted: '已授权',
    'in-review': '审稿中',
    pending: '审查中',
    preprint: '预印本',
    invited: '特邀报告',
    keynote: '主旨报告',
    oral: '口头报告',
    panel: '圆桌讨论',
    poster: '海报展示',
    tutorial: '专题讲座',
    'principal-investigator': '主持',
    'co-investigator': '参与',
  },
  goalTerms: { vision: '愿景', short: '短期', long: '长期' },
  present: '至今',
  nameSeparator: '、',
  formatDate: ({ year, month, day }) => [year, month, day].filter(Boolean).join('.'),
  formatNumber: (value) => count.format(value),
  formatAsOf: (figure, date) => `${figure}（截至 ${date}）`,
  formatRating: (rating, times, reviews) =>
    reviews ? `${reviews} 次评定，${times} 次 ${rating}` : times > 1 ? `${rating}（${times} 次）` : rating,
  formatGrade: ({ score, scale, rank, of }) =>
    [
      score !== undefined && (scale !== undefined ? `${score} / ${scale}` : score),
      rank !== undefined && (of !== undefined ? `排名 ${rank}/${of}` : `排名第 ${rank}`),
    ]
      .filter(Boolean)
      .join('，'),
  formatChange: (value, unit) =>
    unit === 'pp'
      ? `${signed(value)} 个百分点`
      : unit === '%'
        ? `${signed(value)}%`
        : `${signed(value)} ${unit}`,
  formatRank: ({ system, value, edition, kind }) =>
    `${system}-${value} 类${kind === 'journal' ? '期刊' : kind === 'conference' ? '会议' : ''}${
      edition === undefined ? '' : `（${edition}）`
    }`,
  otherAuthors: ' 等',
  publicationTypes: {
    journal: '期刊论文',
    conference: '会议论文',
    workshop: '研讨会论文',
    preprint: '预印本',
    book: '著作',
    chapter: '章节',
    thesis: '学位论文',
    report: '技术报告',
    other: '其他',
  },
  publicationMarks: { equal: '同等贡献', corresponding: '通讯作者', coFirst: '共同一作' },
  formatPublicationCounts: ({ total, leading }) =>
    `共 ${total} 篇论文${leading > 0 ? `，其中 ${leading} 篇为第一作者或共同第一作者` : ''}`,
  formatCitedBy: (times) => `被引 ${count.format(times)} 次`,
  formatCitations: ({ count: value, atLeast, source }) =>
    `${source} 显示论文被引${atLeast ? '超过' : ''} ${count.format(value)} 次。`,
  site: {
    resume: '简历',
    skipToContent: '跳到正文',
    downloadPdf: '下载 PDF',
    otherLanguage: '其他语言与 PDF',
  },
};
