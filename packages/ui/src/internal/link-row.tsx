import type { LinkView } from '@resume/schema/view';
import { dotted, linkedText } from './inline-text.js';

/** Addresses in a row, or nothing where there are none. */
export function LinkRow({ links, className }: { links: readonly LinkView[]; className: string }) {
  return (
    links.length > 0 && (
      <p className={className}>{dotted(links.map(({ text, href }) => linkedText(text, href)))}</p>
    )
  );
}
