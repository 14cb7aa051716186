import type { Locale } from '@resume/schema';

/** What the site says of its own accord, in one language; the résumé's words come from @resume/schema. */
export interface Words {
  /** Names the navigation. */
  readonly navigation: string;
  /** Names the links to other languages. */
  readonly languages: string;
  readonly publications: string;
  readonly publicationsAbout: string;
  /** Labels on the page of one paper. */
  readonly publication: Readonly<
    Record<'authors' | 'venue' | 'date' | 'remarks' | 'summary' | 'url', string>
  >;
  /** Leads from a case study to the one after it. */
  readonly nextProject: string;
  readonly papers: string;
  readonly papersAbout: string;
  /** Leads in the files for other programs. */
  readonly formats: string;
  readonly copy: string;
  readonly copied: string;
  /** Labels the field that narrows a list to what it says. */
  readonly filter: string;
  /** How many of a list are shown: `{shown}` and `{all}` stand for figures. */
  readonly filtered: string;
  /** Describes the picture of a PDF's first page. */
  firstPageOf(title: string): string;
  readonly editions: Readonly<
    Record<'full' | 'onePage' | 'plain' | 'publications', { readonly title: string; readonly about: string }>
  >;
  readonly notFound: string;
  readonly toHome: string;
}

const zh: Words = {
  navigation: '网站导航',
  languages: '其他语言',
  publications: '论文',
  publicationsAbout: '全部论文，由近及远。',
  publication: {
    authors: '作者',
    venue: '刊会',
    date: '发表时间',
    remarks: '备注',
    summary: '摘要',
    url: '原文',
  },
  nextProject: '下一个项目',
  papers: 'PDF 版本',
  papersAbout: '同一份内容，排成不同的 PDF，任选其一。',
  formats: '给程序读：',
  copy: '复制',
  copied: '已复制',
  filter: '筛选',
  filtered: '{all} 篇中的 {shown} 篇',
  firstPageOf: (title) => `《${title}》首页`,
  editions: {
    full: { title: '完整简历', about: '全部经历、项目与论文。' },
    onePage: { title: '简要简历', about: '经历与成果，一眼看完。' },
    plain: { title: '素版简历', about: '黑白单栏，便于打印、填表与机器读取。' },
    publications: { title: '论文目录', about: '附作者、刊会与级别。' },
  },
  notFound: '这里没有页面',
  toHome: '回到简历',
};

const en: Words = {
  navigation: 'Site',
  languages: 'Other languages',
  publications: 'Publications',
  publicationsAbout: 'All papers, newest first.',
  publication: {
    authors: 'Authors',
    venue: 'Venue',
    date: 'Published',
    remarks: 'Remarks',
    summary: 'Summary',
    url: 'Paper',
  },
  nextProject: 'Next project',
  papers: 'PDFs',
  papersAbout: 'The same content set as different PDFs: take the one you need.',
  formats: 'For other programs:',
  copy: 'Copy',
  copied: 'Copied',
  filter: 'Filter',
  filtered: '{shown} of {all}',
  firstPageOf: (title) => `First page of “${title}”`,
  editions: {
    full: { title: 'Full résumé', about: 'All experience, projects and papers.' },
    onePage: { title: 'Short résumé', about: 'Experience and results at a glance.' },
    plain: { title: 'Plain résumé', about: 'Black on white in one column, for printers, forms and parsers.' },
    publications: { title: 'List of publications', about: 'With authors, venues and ranks.' },
  },
  notFound: 'There is no page here',
  toHome: 'To the résumé',
};

const de: Words = {
  navigation: 'Seiten',
  languages: 'Andere Sprachen',
  publications: 'Veröffentlichungen',
  publicationsAbout: 'Alle Arbeiten, die neueste zuerst.',
  publication: {
    authors: 'Autoren',
    venue: 'Erschienen in',
    date: 'Veröffentlicht',
    remarks: 'Anmerkungen',
    summary: 'Zusammenfassung',
    url: 'Arbeit',
  },
  nextProject: 'Nächstes Projekt',
  papers: 'PDFs',
  papersAbout: 'Derselbe Inhalt als verschiedene PDFs: nehmen Sie das passende.',
  formats: 'Für andere Programme:',
  copy: 'Kopieren',
  copied: 'Kopiert',
  filter: 'Filtern',
  filtered: '{shown} von {all}',
  firstPageOf: (title) => `Erste Seite von „${title}“`,
  editions: {
    full: { title: 'Lebenslauf', about: 'Alle Stationen, Projekte und Arbeiten.' },
    onePage: { title: 'Kurzer Lebenslauf', about: 'Stationen und Ergebnisse auf einen Blick.' },
    plain: {
      title: 'Schlichter Lebenslauf',
      about: 'Schwarz auf Weiß in einer Spalte, für Drucker, Formulare und Programme.',
    },
    publications: { title: 'Verzeichnis der Veröffentlichungen', about: 'Mit Autoren, Orten und Rang.' },
  },
  notFound: 'Hier ist keine Seite',
  toHome: 'Zum Lebenslauf',
};

const ja: Words = {
  navigation: 'サイト',
  languages: 'ほかの言語',
  publications: '論文',
  publicationsAbout: 'すべての論文、新しい順。',
  publication: {
    authors: '著者',
    venue: '掲載',
    date: '発表',
    remarks: '備考',
    summary: '概要',
    url: '本文',
  },
  nextProject: '次のプロジェクト',
  papers: 'PDF 版',
  papersAbout: '同じ内容を異なる PDF に組みました。必要なものをどうぞ。',
  formats: 'プログラム向け：',
  copy: 'コピー',
  copied: 'コピーしました',
  filter: '絞り込み',
  filtered: '{all} 件中 {shown} 件',
  firstPageOf: (title) => `「${title}」の最初のページ`,
  editions: {
    full: { title: '履歴書', about: 'すべての経歴、プロジェクト、論文。' },
    onePage: { title: '履歴書（要約）', about: '経歴と成果を一目で。' },
    plain: { title: '履歴書（簡素版）', about: '白黒一段組み。印刷、応募フォーム、機械読み取りに。' },
    publications: { title: '論文一覧', about: '著者、掲載誌、ランク付き。' },
  },
  notFound: 'ここにページはありません',
  toHome: '履歴書へ',
};

const ar: Words = {
  navigation: 'صفحات الموقع',
  languages: 'لغات أخرى',
  publications: 'الأبحاث',
  publicationsAbout: 'جميع الأبحاث، من الأحدث إلى الأقدم.',
  publication: {
    authors: 'المؤلفون',
    venue: 'جهة النشر',
    date: 'تاريخ النشر',
    remarks: 'ملاحظات',
    summary: 'الملخص',
    url: 'البحث',
  },
  nextProject: 'المشروع التالي',
  papers: 'ملفات PDF',
  papersAbout: 'المحتوى نفسه في ملفات PDF مختلفة، فخذ ما يناسبك.',
  formats: 'للبرامج الأخرى:',
  copy: 'نسخ',
  copied: 'تم النسخ',
  filter: 'تصفية',
  filtered: '{shown} من {all}',
  firstPageOf: (title) => `الصفحة الأولى من «${title}»`,
  editions: {
    full: { title: 'السيرة الذاتية الكاملة', about: 'جميع الخبرات والمشاريع والأبحاث.' },
    onePage: { title: 'السيرة الذاتية الموجزة', about: 'الخبرات والنتائج في لمحة واحدة.' },
    plain: {
      title: 'السيرة الذاتية البسيطة',
      about: 'أسود على أبيض في عمود واحد، للطباعة والنماذج والقراءة الآلية.',
    },
    publications: { title: 'قائمة الأبحاث', about: 'مع المؤلفين وجهات النشر وتصنيفاتها.' },
  },
  notFound: 'لا توجد صفحة هنا',
  toHome: 'إلى السيرة الذاتية',
};

const words = { zh, en, de, ja, ar } satisfies Partial<Record<Locale, Words>>;

/** The languages a site can be made in: those that the résumé's words and the site's are both written in. */
export type SiteLanguage = keyof typeof words;

/** Every language a site can be made in. */
export const siteLanguages = Object.keys(words) as readonly SiteLanguage[];

/** The site's words in one language. */
export const wordsFor = (language: SiteLanguage): Words => words[language];
