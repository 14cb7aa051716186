import * as z from 'zod';
import { isSafeHref } from './href.js';

/** An address that may stand in a link. */
export const hrefSchema = z.string().refine(isSafeHref, {
  error: ({ input }) => `found the address "${input}". Use an http, https, mailto, tel or relative address.`,
});
