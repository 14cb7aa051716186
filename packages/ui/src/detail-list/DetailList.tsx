import { type ComponentPropsWithRef, forwardRef } from 'react';
import { Bullets, LoneBullet } from '../internal/bullets.js';
import { classNames } from '../internal/class-names.js';
import { each } from '../internal/each.js';
import { inlineText } from '../internal/inline-text.js';
import type { BulletItem, DetailItem } from '../internal/written.js';

export interface DetailListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** Labelled parts, in order: one text stands behind its label, several are a list. */
  items: readonly DetailItem[];
}

/** Labelled parts of an entry: labels in front of lines, and above lists. Renders a `<dl>` element. */
export const DetailList = forwardRef<HTMLDListElement, DetailListProps>(function DetailList(
  { items, className, ...props },
  ref,
) {
  return (
    <dl {...props} ref={ref} className={classNames('resume-detail-list', className)}>
      {each(items, ({ kind, label, items: bullets, source }) => (
        <div
          className="resume-detail"
          data-kind={kind}
          data-variant={isLine(bullets) ? undefined : 'list'}
          data-source={source}
        >
          <dt className="resume-detail-label">{inlineText(label)}</dt>
          <dd className="resume-detail-content">
            {bullets.length === 1 ? (
              <LoneBullet item={bullets[0] as BulletItem} />
            ) : (
              <Bullets items={bullets} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
});

/** Whether the content is one paragraph. */
const isLine = ([first, ...others]: readonly BulletItem[]): boolean =>
  others.length === 0 && (typeof first !== 'object' || !('text' in first || 'blocks' in first));
