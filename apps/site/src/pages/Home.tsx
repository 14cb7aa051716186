import { Resume } from '@resume/ui';
import { withOwnPages } from '../site/compose.js';
import { definePage } from '../site/define.js';
import { profileData } from '../site/structured-data.js';
import { plain } from '../site/text.js';

/** The whole résumé; projects and papers lead to their own pages. */
export default definePage({
  path: '',
  order: 10,
  title: ({ site }) => site.words.site.resume,
  description: ({ view }) => plain(view.basics.label),
  data: ({ view }, facts) => profileData(view, facts),
  Body: ({ view, site }) => <Resume view={withOwnPages(view, site)} />,
});
