import { messagesFor } from '@resume/schema/locales';
import { Resume } from '@resume/ui';
import { withCaseLinks } from '../site/compose.js';
import { definePage } from '../site/define.js';
import { plain } from '../site/text.js';

/** The whole résumé; each project leads to its case study. */
export default definePage({
  path: '',
  order: 10,
  about: 'ProfilePage',
  title: ({ view }) => messagesFor(view.locale).site.resume,
  description: ({ view }) => plain(view.basics.label),
  Body: ({ view, site }) => <Resume view={withCaseLinks(view, site)} />,
});
