import type { Messages } from './messages.js';
import { signedNumber } from './signed-number.js';

const signed = signedNumber('ja');
const count = new Intl.NumberFormat('ja');

/** Japanese. */
export const ja: Messages = {
  locale: 'ja',
  languageName: '日本語',
  direction: 'ltr',
  sections: {
    strengths: '強み',
    goals: '目標',
    work: '職務経歴',
    education: '学歴',
    projects: 'プロジェクト',
    publications: '論文',
    patents: '特許',
    software: 'ソフトウェア',
    datasets: 'データセット',
    talks: '講演・発表',
    teaching: '教育歴',
    supervision: '学生指導',
    grants: '研究助成',
    service: '学術活動',
    memberships: '所属学会',
    awards: '受賞',
    certificates: '資格',
    skills: 'スキル',
    languages: '語学',
    volunteer: 'ボランティア',
    interests: '趣味・関心',
    references: '推薦者',
    media: 'メディア掲載',
    custom: 'その他',
  },
  selectedPublications: '主な論文',
  contacts: {
    email: 'メール',
    phone: '電話',
    url: 'ウェブサイト',
    location: '所在地',
    pronouns: '代名詞',
    scholar: 'Google Scholar',
  },
  details: {
    responsibilities: '担当業務',
    achievements: '成果',
    highlights: '要点',
    ratings: '評価',
    advisors: '指導教員',
    program: 'プログラム',
    research: '研究',
    honors: '表彰',
    courses: '履修科目',
    context: '背景',
    approach: '取り組み',
    outcome: '結果',
    employer: '会社概要',
    roles: '役割',
    entity: '共同先',
    minors: '副専攻',
    thesis: '学位論文',
    grade: '成績',
    team: 'チーム人数',
    stack: '使用技術',
    license: 'ライセンス',
    version: 'バージョン',
    students: '学生数',
    topic: 'テーマ',
    amount: '助成額',
    tests: '試験',
  },
  links: {
    code: 'コード',
    data: 'データ',
    demo: 'デモ',
    paper: '論文',
    poster: 'ポスター',
    project: 'プロジェクト',
    slides: 'スライド',
    video: '動画',
  },
  terms: {
    accepted: '採録決定',
    filed: '出願済み',
    forthcoming: '印刷中',
    granted: '登録済み',
    'in-review': '査読中',
    pending: '審査中',
    preprint: 'プレプリント',
    invited: '招待講演',
    keynote: '基調講演',
    oral: '口頭発表',
    panel: 'パネル討論',
    poster: 'ポスター発表',
    tutorial: 'チュートリアル',
    'principal-investigator': '研究代表者',
    'co-investigator': '研究分担者',
  },
  goalTerms: { vision: '展望', short: '短期', long: '長期' },
  present: '現在',
  nameSeparator: '、',
  formatDate: ({ year, month, day }) =>
    `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`,
  formatNumber: (value) => count.format(value),
  formatAsOf: (figure, date) => `${figure}（${date}時点）`,
  formatRating: (rating, times, reviews) =>
    reviews ? `評価${reviews}回中${times}回 ${rating}` : times > 1 ? `${rating}（${times}回）` : rating,
  formatGrade: ({ score, scale, rank, of }) =>
    [
      score !== undefined && (scale !== undefined ? `${score} / ${scale}` : score),
      rank !== undefined && (of !== undefined ? `${of}名中${rank}位` : `${rank}位`),
    ]
      .filter(Boolean)
      .join('、'),
  formatChange: (value, unit) =>
    unit === 'pp'
      ? `${signed(value)}ポイント`
      : unit === '%'
        ? `${signed(value)}%`
        : `${signed(value)} ${unit}`,
  formatRank: ({ system, value, edition, kind }) =>
    `${system}-${value}${kind === 'journal' ? ' 論文誌' : kind === 'conference' ? ' 国際会議' : ''}${
      edition === undefined ? '' : `（${edition}）`
    }`,
  otherAuthors: ' ほか',
  publicationTypes: {
    journal: '論文誌',
    conference: '国際会議',
    workshop: 'ワークショップ',
    preprint: 'プレプリント',
    book: '著書',
    chapter: '分担執筆',
    thesis: '学位論文',
    report: '技術報告',
    other: 'その他',
  },
  publicationMarks: { equal: '同等の貢献', corresponding: '責任著者', coFirst: '共同筆頭著者' },
  formatPublicationCounts: ({ total, leading }) =>
    `論文${count.format(total)}編${leading > 0 ? `（うち筆頭・共同筆頭${count.format(leading)}編）` : ''}`,
  formatCitedBy: (times) => `被引用数 ${count.format(times)}`,
  formatCitations: ({ count: value, atLeast, source }) =>
    `被引用数は${count.format(value)}${atLeast ? '以上' : ''}（${source}）。`,
  site: {
    resume: '履歴書',
    skipToContent: '本文へ',
    downloadPdf: 'PDFをダウンロード',
    otherLanguage: 'ほかの言語とPDF',
  },
};
