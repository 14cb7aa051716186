import { dateFormat } from './date-format.js';
import type { Messages } from './messages.js';
import { signedNumber } from './signed-number.js';

// Latin digits, as technical documents in Arabic mostly write them: figures, units and dates stay alike.
const NUMBERS = 'ar-u-nu-latn';
const signed = signedNumber(NUMBERS);
const count = new Intl.NumberFormat(NUMBERS);

/** Arabic. */
export const ar: Messages = {
  locale: 'ar',
  languageName: 'العربية',
  direction: 'rtl',
  sections: {
    strengths: 'نقاط القوة',
    goals: 'الأهداف',
    work: 'الخبرة العملية',
    education: 'التعليم',
    projects: 'المشاريع',
    publications: 'المنشورات',
    patents: 'براءات الاختراع',
    software: 'البرمجيات',
    datasets: 'مجموعات البيانات',
    talks: 'المحاضرات',
    teaching: 'التدريس',
    supervision: 'الإشراف',
    grants: 'المنح البحثية',
    service: 'الخدمة الأكاديمية',
    memberships: 'العضويات',
    awards: 'الجوائز',
    certificates: 'الشهادات',
    skills: 'المهارات',
    languages: 'اللغات',
    volunteer: 'العمل التطوعي',
    interests: 'الاهتمامات',
    references: 'المراجع',
    media: 'في وسائل الإعلام',
    custom: 'المزيد',
  },
  selectedPublications: 'منشورات مختارة',
  contacts: {
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    url: 'الموقع',
    location: 'المكان',
    pronouns: 'الضمائر',
    scholar: 'الباحث العلمي من Google',
  },
  details: {
    responsibilities: 'المسؤوليات',
    achievements: 'الإنجازات',
    highlights: 'أبرز النقاط',
    ratings: 'التقييمات',
    advisors: 'المشرف',
    program: 'البرنامج',
    research: 'البحث',
    honors: 'التكريم',
    courses: 'المقررات',
    context: 'السياق',
    approach: 'المنهج',
    outcome: 'النتيجة',
    employer: 'عن جهة العمل',
    roles: 'الدور',
    entity: 'الجهة',
    minors: 'التخصص الفرعي',
    thesis: 'الأطروحة',
    grade: 'الدرجة',
    team: 'حجم الفريق',
    stack: 'التقنيات',
    license: 'الرخصة',
    version: 'الإصدار',
    students: 'عدد الطلاب',
    topic: 'الموضوع',
    amount: 'المبلغ',
    tests: 'الاختبارات',
  },
  links: {
    code: 'الشيفرة',
    data: 'البيانات',
    demo: 'عرض توضيحي',
    paper: 'الورقة',
    poster: 'الملصق',
    project: 'المشروع',
    slides: 'الشرائح',
    video: 'الفيديو',
  },
  terms: {
    accepted: 'مقبول',
    filed: 'مودع',
    forthcoming: 'قيد النشر',
    granted: 'ممنوح',
    'in-review': 'قيد التحكيم',
    pending: 'قيد النظر',
    preprint: 'نسخة أولية',
    invited: 'محاضرة مدعوة',
    keynote: 'محاضرة رئيسية',
    oral: 'عرض شفهي',
    panel: 'حلقة نقاش',
    poster: 'ملصق',
    tutorial: 'درس تعليمي',
    'principal-investigator': 'باحث رئيسي',
    'co-investigator': 'باحث مشارك',
  },
  goalTerms: { vision: 'الرؤية', short: 'المدى القصير', long: 'المدى البعيد' },
  present: 'حتى الآن',
  nameSeparator: '، ',
  formatDate: dateFormat(NUMBERS, 'long'),
  formatNumber: (value) => count.format(value),
  formatAsOf: (figure, date) => `${figure} (حتى ${date})`,
  formatRating: (rating, times, reviews) =>
    reviews ? `${rating} في ${times} من ${reviews} تقييمات` : times > 1 ? `${rating} (×${times})` : rating,
  formatGrade: ({ score, scale, rank, of }) =>
    [
      score !== undefined && (scale !== undefined ? `${score} / ${scale}` : score),
      rank !== undefined && (of !== undefined ? `الترتيب ${rank} من ${of}` : `الترتيب ${rank}`),
    ]
      .filter(Boolean)
      .join('، '),
  formatChange: (value, unit) =>
    unit === 'pp'
      ? `${signed(value)} نقطة مئوية`
      : unit === '%'
        ? `${signed(value)}%`
        : `${signed(value)} ${unit}`,
  formatRank: ({ system, value, edition, kind }) =>
    [
      kind && { journal: 'مجلة', conference: 'مؤتمر' }[kind],
      `${system}-${value}`,
      edition !== undefined && `(${edition})`,
    ]
      .filter(Boolean)
      .join(' '),
  otherAuthors: ' وآخرون',
  publicationTypes: {
    journal: 'مقالات المجلات',
    conference: 'أوراق المؤتمرات',
    workshop: 'أوراق ورش العمل',
    preprint: 'النسخ الأولية',
    book: 'الكتب',
    chapter: 'فصول الكتب',
    thesis: 'الأطروحات',
    report: 'التقارير',
    other: 'كتابات أخرى',
  },
  publicationMarks: { equal: 'مساهمة متساوية', corresponding: 'المؤلف المراسل', coFirst: 'مؤلف أول مشارك' },
  formatPublicationCounts: ({ total, leading }) =>
    `عدد الأوراق: ${count.format(total)}${leading > 0 ? `، منها ${count.format(leading)} كمؤلف أول أو أول مشارك` : ''}`,
  formatCitedBy: (times) => `عدد الاستشهادات: ${count.format(times)}`,
  formatCitations: ({ count: value, atLeast, source }) =>
    `عدد الاستشهادات ${atLeast ? 'أكثر من ' : ''}${count.format(value)} وفق ${source}.`,
  site: {
    resume: 'السيرة الذاتية',
    skipToContent: 'انتقل إلى المحتوى',
    downloadPdf: 'تنزيل PDF',
    otherLanguage: 'لغات أخرى وPDF',
  },
};
