import * as z from 'zod';
import { hasControls } from './control-characters.js';
import { isSafeHref } from './href.js';

const EMBEDDED_IMAGE = /^data:image\/(png|jpeg|gif|webp|avif|svg\+xml)[;,]/;

/** The address of an image, or the image itself as a data address: an image element runs nothing that stands in it. */
export const imageSchema = z
  .string()
  .refine((value) => EMBEDDED_IMAGE.test(value) || (value !== '' && isSafeHref(value)), {
    error: ({ input }) =>
      `"${String(input).slice(0, 60)}" is no address of an image. Use an http, https or relative address, or data:image/….`,
  });

/** An address that may stand in a link. */
export const hrefSchema = z.string().refine((value) => value !== '' && isSafeHref(value), {
  error: ({ input }) =>
    input === ''
      ? 'The address is empty. Write it, or leave the key out.'
      : hasControls(String(input))
        ? `The address has a line break or control character: ${JSON.stringify(input)}. Write it in one line, without them.`
        : `"${input}" is no address that a link may have. Use an http, https, mailto, tel or relative address.`,
});
