import { storiesKey } from '../facts/facts.js';

/** What a reader wants to know before the props: by the path of the file of stories, without its ending. */
export interface Guidance {
  /** What it is called, where that is not the name of the file. */
  readonly name?: string;
  /** When to use the component. */
  readonly use: string;
  /** When not to use it, and what to use instead. */
  readonly instead: string;
  /** What keys do. Components without this have no control. */
  readonly keyboard?: string;
  /** `new` may change in a minor release; `stable` changes in a major one. */
  readonly status: 'stable' | 'new';
  /** The version that it came with. */
  readonly since: string;
  /** Lines that import it, where it is not of `@resume/ui`. */
  readonly usage?: string;
}

const stable = { status: 'stable', since: '0.1.0' } as const;
const recent = { status: 'new', since: '0.2.0' } as const;

const LINKS = 'Tab moves to each link, Enter follows it.';

export const guidance: Readonly<Record<string, Guidance>> = {
  'columns/Columns': {
    use: 'Two or three short sections that belong next to each other, such as languages and interests.',
    instead:
      'A page with a column at the side: pass `side` to `Resume`, and the theme decides where it stands.',
    ...stable,
  },
  'contact-list/ContactList': {
    use: 'Addresses that lead somewhere: e-mail, telephone, profiles, a place.',
    instead: 'Facts that lead nowhere, such as a birth date: `FactList`.',
    keyboard: LINKS,
    ...stable,
  },
  'date-range/DateRange': {
    use: 'A date or a span in a line of your own, readable by machines.',
    instead: 'The date of an entry in a timeline: `Timeline.Date`, which the theme can move to the margin.',
    ...stable,
  },
  'detail-list/DetailList': {
    use: 'Labelled parts within one entry: responsibilities, results, advisors.',
    instead: 'Facts about a person: `FactList`. Pairs without an entry around them: `KeyValueList`.',
    ...stable,
  },
  'entry-list/EntryList': {
    use: 'A section that the library has no component for: entries with title, date, text and links.',
    instead: 'Jobs, degrees, projects and papers, which have lists of their own.',
    keyboard: LINKS,
    ...stable,
  },
  'entry-list/lists': {
    name: 'Entry lists',
    use: 'The sections that share the form of an entry: awards, talks, teaching, certificates and others. Each chooses the variant that suits it.',
    instead: 'A variant of your own choice: `EntryList`.',
    keyboard: LINKS,
    ...stable,
  },
  'fact-list/FactList': {
    use: 'The personal block of a résumé: birth date, nationality, licence, each a label and a short value.',
    instead: 'Contacts that can be followed: `ContactList`.',
    ...recent,
  },
  'figure/Figure': {
    use: 'A picture of the work with a caption.',
    instead:
      'The photograph of the owner: `basics.image`, which `Header` shows. A picture that says nothing: CSS.',
    ...stable,
  },
  'goal-list/GoalList': {
    use: 'What the owner works towards, each with its term.',
    instead: 'The job that is sought: `SeekingList`.',
    ...stable,
  },
  'header/Header': {
    use: 'The head of a résumé or a letter: name, position, contacts, summary. One a page.',
    instead: 'The title of a section: `Section`.',
    keyboard: LINKS,
    ...stable,
  },
  'history-table/HistoryTable': {
    use: 'Schools, jobs and certificates as rows of years and months, as a 履歴書 has them.',
    instead: 'A résumé in another form: `WorkTimeline` and `EducationTimeline`.',
    keyboard: LINKS,
    ...recent,
  },
  'islands/CopyCitation': {
    use: 'A paper that readers will cite, in one or more styles.',
    instead: 'A PDF or a print, where nothing can be copied by a button: link the paper.',
    keyboard: 'Enter or Space opens the list; Tab moves to each button, Enter or Space copies.',
    ...stable,
  },
  'islands/LocaleSwitch': {
    use: 'A page that exists in two or more languages.',
    instead: 'One language. A choice between themes or schemes: `ThemeSwitch`.',
    keyboard: LINKS,
    ...stable,
  },
  'islands/PrintButton': {
    use: 'A page whose readers print it, where you offer no PDF.',
    instead: 'A site with PDFs: link the file, which is tagged and the same in every browser.',
    keyboard: 'Enter or Space prints.',
    ...stable,
  },
  'islands/PublicationFilter': {
    use: 'Twenty papers and more.',
    instead: 'A short list, or print: `PublicationList`.',
    keyboard:
      'Tab moves through the search and the choices; arrow keys change a choice; a live region says how many papers are left.',
    ...stable,
  },
  'islands/ThemeSwitch': {
    use: 'A page that has no control for light and dark of its own.',
    instead: 'An app with such a control: set `data-scheme` on `html` from it.',
    keyboard: 'Tab moves to the choice, arrow keys change it.',
    ...stable,
  },
  'key-value-list/KeyValueList': {
    use: 'Short pairs of your own, such as notice period or driving licence, within a section.',
    instead: 'Facts that the schema knows: `FactList`, which has their labels in 22 languages.',
    ...stable,
  },
  'letter/Letter': {
    use: 'A letter that goes with a résumé, prepared with `prepareLetter`. Load `@resume/ui/letter.css` with it.',
    instead: 'Text of a page of your own: `RichText`.',
    keyboard: LINKS,
    ...recent,
  },
  'metric-change/MetricChange': {
    use: 'One result with figures: before and after, or the change alone.',
    instead:
      'Several results: `MetricList`, which gives them one width. Figures that do not compare: a sentence.',
    ...stable,
  },
  'pdf/DownloadButton': {
    use: 'A PDF that is made in the page when it is asked for: a site that has the PDF as a file too, for readers without scripts.',
    instead:
      'A PDF that is the same for all readers: a link to the file. A PDF that is made as soon as the link is shown: `PdfDownloadLink`.',
    keyboard: 'Enter makes the PDF; Tab moves to the button that stops it.',
    usage: "import { DownloadButton } from '@resume/pdf/download';",
    ...recent,
  },
  'pdf/PdfDownloadLink': {
    use: 'A link to the PDF of what is shown in an app, at hand without waiting.',
    instead: 'A PDF that few readers ask for: `DownloadButton`, which makes it on a click.',
    keyboard: LINKS,
    usage: "import { PdfDownloadLink } from '@resume/pdf/react';",
    ...recent,
  },
  'pdf/PdfViewer': {
    use: 'A PDF in the page, in the viewer of the browser: a preview next to a form.',
    instead:
      'What is to be read on the screen: the components themselves, as HTML. Phones show no PDF in a page: `PdfDownloadLink`.',
    keyboard: 'The viewer of the browser has its own keys.',
    usage: "import { PdfViewer } from '@resume/pdf/react';",
    ...recent,
  },
  'pdf/HtmlView': {
    use: 'Components, or any semantic HTML, in a document of @react-pdf/renderer that you have.',
    instead: 'A document of its own: `renderPdf`, `PdfViewer` or `PdfDownloadLink`, whose PDFs are tagged.',
    usage: "import { HtmlView, registerFonts } from '@resume/pdf/react-pdf';",
    ...recent,
  },
  'pdf/usePdf': {
    use: 'A PDF in an app whose viewer, link or upload is your own: its blob, address, progress and error.',
    instead: 'The usual controls: `PdfViewer` and `PdfDownloadLink`. A server: `renderPdf`.',
    usage: "import { usePdf } from '@resume/pdf/react';",
    ...recent,
  },
  'project-card/ProjectCard': {
    use: 'Work presented as a case: context, approach, outcome, results. `ProjectGrid` and `ProjectList` hold several.',
    instead: 'A project in a line: `EntryList` with the variant `line`.',
    keyboard: LINKS,
    ...stable,
  },
  'publication-list/PublicationList': {
    use: 'Papers, books and patents with authors and venue, numbered on through their groups.',
    instead: 'A list that readers search: `PublicationFilter`.',
    keyboard: LINKS,
    ...stable,
  },
  'qr-code/QRCode': {
    use: 'A printed document that leads to the page. Give the address as text next to it too.',
    instead: 'A page on screen: a link.',
    ...stable,
  },
  'reference-list/ReferenceList': {
    use: 'People who speak for the owner, with a quotation or a way to reach them.',
    instead: 'References on request: a sentence in a `Section`.',
    keyboard: LINKS,
    ...stable,
  },
  'rich-text/RichText': {
    use: 'Prepared text with emphasis, links, paragraphs and lists, or plain text.',
    instead: 'HTML or Markdown as a string: prepare it with `@resume/schema` first.',
    keyboard: LINKS,
    ...stable,
  },
  'section-nav/SectionNav': {
    use: 'A page on screen with more than about six sections.',
    instead: 'A PDF: bookmarks are made from the headings.',
    keyboard: LINKS,
    ...stable,
  },
  'section/Section': {
    use: 'Any titled part of a résumé, around a list of the library or content of your own.',
    instead: 'A whole résumé: `Resume` makes the sections.',
    ...stable,
  },
  'seeking-list/SeekingList': {
    use: 'The job that is sought, where a language expects it as a block: positions, places, salary, from when.',
    instead: 'A sentence in the summary, where the language expects none.',
    ...recent,
  },
  'signature/Signature': {
    use: 'The end of a résumé that is signed, as in German, or of a letter.',
    instead: 'Contacts at the end of a page: `ContactList`.',
    ...recent,
  },
  'strength-list/StrengthList': {
    use: 'Three to six strengths, each with the work that shows it.',
    instead: 'Keywords: `TagList`.',
    ...stable,
  },
  'tag-list/TagList': {
    use: 'Keywords: tools, methods, interests.',
    instead: 'Skills with a level: `SkillList` of the entry lists.',
    ...stable,
  },
  'timeline/EducationTimeline': {
    use: 'Degrees and training, from the items of a view or your own.',
    instead: 'A layout of your own: the parts of `Timeline`.',
    keyboard: LINKS,
    ...stable,
  },
  'timeline/Timeline': {
    use: 'Entries in time that the library has no component for. The parts take any content.',
    instead: 'Jobs: `WorkTimeline`. Degrees: `EducationTimeline`.',
    ...stable,
  },
  'timeline/WorkTimeline': {
    use: 'Jobs with their duties and results, from the items of a view or your own.',
    instead: 'Volunteering and memberships: `EntryList`. A layout of your own: the parts of `Timeline`.',
    keyboard: LINKS,
    ...stable,
  },
};

/** The guidance for a file of stories, by the path that Storybook gives. */
export const guidanceFor = (fileName: string): Guidance | undefined => guidance[storiesKey(fileName)];
