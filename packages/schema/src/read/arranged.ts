import type * as z from 'zod';

/** The field that a map has for a key. */
export type FieldOf = (key: string) => z.core.$ZodType | undefined;

/** An entry whose values stand under the keys for them, and what was changed under which key. */
export interface Arranged {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly changes: readonly { readonly key: string; readonly message: string }[];
}

/** An entry that says everything where it belongs. */
export const arrangedNothing = (entry: Arranged['entry']): Arranged => ({ entry, changes: [] });
