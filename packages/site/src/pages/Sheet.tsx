import type { ResumeView } from '@resume/schema/view';
import type { ReactNode } from 'react';

/** The sheet a page is written on, looking as the résumé's own. Renders an `<article>` element. */
export function Sheet({ view, children }: { view: ResumeView; children: ReactNode }) {
  return (
    <article className="resume-document" lang={view.locale} dir={view.direction}>
      {children}
    </article>
  );
}
