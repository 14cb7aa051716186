import { Resume } from '@resume/ui';
import { withOwnPages } from '../../pages/compose.js';
import { definePage } from '../../pages/define.js';
import { plain } from '../../pages/text.js';
import { profileData } from '../../seo/structured-data.js';

/** The whole résumé; projects and papers lead to their own pages. */
export default definePage({
  path: '',
  order: 10,
  title: ({ site }) => site.words.site.resume,
  description: ({ view }) => plain(view.basics.label),
  data: ({ view }, facts) => profileData(view, facts),
  Body: ({ view, site }) => <Resume view={withOwnPages(view, site)} />,
});
