import type { ResumeView } from '@resume/schema/view';
import { Resume } from '@resume/ui';

/** The full résumé on paper. */
export function ResumePaper({ view }: { view: ResumeView }) {
  return <Resume view={view} />;
}
