import type { PageProps, Styles } from '@react-pdf/renderer';

/** A style object of react-pdf. */
export type Style = Styles[string];

export type Bookmark = NonNullable<PageProps['bookmark']>;
