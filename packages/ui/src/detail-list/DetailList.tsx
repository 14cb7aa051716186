import type { Text } from '@resume/schema/view';
import { type ComponentPropsWithRef, forwardRef } from 'react';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';
import type { DetailItem } from '../internal/written.js';
import { RichText } from '../rich-text/RichText.js';

export interface DetailListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** Labelled parts, in order: one text is a paragraph, several are a list. */
  items: readonly DetailItem[];
}

/** Labelled parts of an entry, the labels in the margin. Renders a `<dl>` element. */
export const DetailList = forwardRef<HTMLDListElement, DetailListProps>(function DetailList(
  { items, className, ...props },
  ref,
) {
  return (
    <dl {...props} ref={ref} className={classNames('resume-detail-list', className)}>
      {each(items, ({ kind, label, items: texts }) => (
        <div className="resume-detail" data-kind={kind}>
          <dt className="resume-detail-label">{inlineText(label)}</dt>
          <dd className="resume-detail-content">
            <DetailContent texts={texts} />
          </dd>
        </div>
      ))}
    </dl>
  );
});

function DetailContent({ texts }: { texts: readonly Text[] }) {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return <RichText text={only} />;
  return (
    <ul className="resume-bullet-list">
      {each(texts, (text) => (
        <li>{inlineText(text)}</li>
      ))}
    </ul>
  );
}
