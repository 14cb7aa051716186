import type {
  AuthorView,
  BlockText,
  ContactView,
  DetailedBulletView,
  DetailView,
  FactView,
  MetaView,
  MetricView,
  Text,
  WorkstreamView,
} from '@resume/schema/view';

/**
 * A view as one writes it by hand: what is always there, and as much of the rest as there is, down to the views it holds.
 * Prepared views fit, so do items that never saw the schema. Editors show what `View` says of each key.
 */
export type Written<View, Required extends keyof View> = Pick<Parts<View>, Required> &
  Optional<Omit<Parts<View>, Required>>;

// Mapped over all keys: over some of them, TypeScript would lose the docstrings.
type Parts<View> = { readonly [Key in keyof View]: Part<View[Key]> };
type Optional<View> = { readonly [Key in keyof View]?: View[Key] | undefined };

/** A labelled part; its `kind` is for styles. */
export type DetailItem = Written<DetailView, 'label' | 'items'>;

/** A way to reach someone; its `kind` is for styles. */
export type ContactItem = Written<ContactView, 'label' | 'text'>;

/** A personal fact, or one of what is sought; its `kind` is for styles. */
export type FactItem = Written<FactView, 'label' | 'text'>;

/** A result; its `effect` is for styles. */
export type MetricItem = Written<MetricView, 'name' | 'change'>;

/** A part of the line below a title: its text, or with its `kind`, which is for styles. */
export type MetaItem = Text | Written<MetaView, 'text'>;

/** A bullet with measured results and links. */
export type DetailedBulletItem = Written<DetailedBulletView, 'text'>;

/** A bullet: its text, or with measured results and links. */
export type BulletItem = BlockText | DetailedBulletItem;

/** An author or an editor of a paper. */
export type AuthorItem = Written<AuthorView, 'name'>;

/** A strand of work, or a position held, with its results. */
export type WorkstreamItem = Written<WorkstreamView, 'name'>;

type Part<Value> = Value extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : Value extends DetailView
    ? DetailItem
    : Value extends ContactView
      ? ContactItem
      : Value extends FactView
        ? FactItem
        : Value extends MetaView
          ? MetaItem
          : Value extends MetricView
            ? MetricItem
            : Value extends AuthorView
              ? AuthorItem
              : Value extends WorkstreamView
                ? WorkstreamItem
                : Value extends DetailedBulletView
                  ? DetailedBulletItem
                  : Value;
