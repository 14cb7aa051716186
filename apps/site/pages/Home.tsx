import { definePage, plain, profileData, withOwnPages } from '@resume/site';
import { Resume } from '@resume/ui';

/** The whole résumé; projects and papers lead to their own pages. */
export default definePage({
  path: '',
  order: 10,
  title: ({ site }) => site.words.site.resume,
  description: ({ view }) => plain(view.basics.label),
  data: ({ view }, facts) => profileData(view, facts),
  Body: ({ view, site }) => <Resume view={withOwnPages(view, site)} />,
});
