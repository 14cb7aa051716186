import * as z from 'zod';
import type { Messages } from '../languages/messages.js';
import { isSafeHref } from '../text/href.js';
import { hrefSchema } from '../text/href-schema.js';
import type { Text } from '../text/nodes.js';

/** An address to follow and the words it is followed by. */
export interface LinkView {
  /** The words of the link: `Code`, `Slides`. */
  readonly text: Text;
  /** Where it leads: `https://…`, `mailto:…`, or a path of the site. */
  readonly href: string;
}

/** More addresses by what they lead to: `code`, `slides`, `video`, or a word of the owner's. */
export const linksSchema = z
  .record(z.string(), hrefSchema)
  .describe('More addresses by what they lead to, such as { code: …, slides: …, video: … }');

/** The addresses that are safe to follow, each under the word for what it leads to. */
export function prepareLinks(
  links: Readonly<Record<string, string>>,
  messages: Messages,
): readonly LinkView[] {
  return Object.entries(links)
    .filter(([, href]) => isSafeHref(href))
    .map(([name, href]) => ({
      text: Object.hasOwn(messages.links, name)
        ? messages.word(`links.${name as keyof Messages['links']}`)
        : name,
      href,
    }));
}
