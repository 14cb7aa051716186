import type { ReactNode } from 'react';
import { RichText } from '../rich-text/RichText.js';
import { itemContent, sourceOf } from './block-text.js';
import { each } from './each.js';
import { figure } from './figure.js';
import { dotted, inlineText } from './inline-text.js';
import { LinkRow } from './link-row.js';
import type { BulletItem, MetricItem } from './written.js';

/** Bullets, each with its results and links. */
export function Bullets({ items, className = '' }: { items: readonly BulletItem[]; className?: string }) {
  return (
    <ul className={className === '' ? 'resume-bullet-list' : `resume-bullet-list ${className}`}>
      {each(items, (item) => (
        <li data-source={sourceOf(item)}>
          {isDetailed(item) ? <DetailedBullet item={item} /> : itemContent(item)}
        </li>
      ))}
    </ul>
  );
}

type DetailedItem = Extract<BulletItem, { text: unknown }>;

const isDetailed = (item: BulletItem): item is DetailedItem => typeof item === 'object' && 'text' in item;

/** A bullet that stands alone. */
export const LoneBullet = ({ item }: { item: BulletItem }): ReactNode =>
  isDetailed(item) ? <DetailedBullet item={item} /> : <RichText text={item} />;

function DetailedBullet({ item: { text, metrics = [], links = [] } }: { item: DetailedItem }) {
  return (
    <>
      <RichText text={text} />
      {each(metrics, (metric) => (
        <Metric metric={metric} />
      ))}
      <LinkRow className="resume-bullet-links" links={links} />
    </>
  );
}

/** A result in a line of text. */
function Metric({ metric }: { metric: MetricItem }) {
  const { name, before, after, change, effect, effectText, source } = metric;
  const figures = before && after && (
    <>
      {figure(before.text)}{' '}
      <span className="resume-bullet-metric-arrow" aria-hidden="true">
        →
      </span>{' '}
      {figure(after.text)}
    </>
  );
  return (
    <p className="resume-bullet-metric" data-effect={effect} data-source={source}>
      {dotted([
        inlineText(name),
        figures,
        <strong key="change">{figure(change)}</strong>,
        effectText !== undefined && inlineText(effectText),
      ])}
    </p>
  );
}
