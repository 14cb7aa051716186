import * as z from 'zod';

/**
 * Who may see a thing: `public` (everyone, the default), or the audiences named, such as `recruiter`.
 * The list is open: an owner may name audiences of their own.
 */
export const visibilitySchema = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe('public (the default), or the audiences that may see this, such as recruiter');

export type Visibility = z.infer<typeof visibilitySchema>;

/** Whether `audience` may see something marked `visibility`. */
export function isVisibleTo(audience: string, visibility: Visibility | undefined): boolean {
  const audiences = visibility === undefined ? ['public'] : [visibility].flat();
  return audiences.includes('public') || audiences.includes(audience);
}
