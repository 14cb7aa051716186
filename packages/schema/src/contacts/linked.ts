import type { InlineNode, Text } from '../text/nodes.js';
import { mailboxesIn } from './email.js';
import { phonesIn } from './phone.js';

/** What is shown of a contact, and where it leads. */
export interface LinkedText {
  readonly text: Text;
  /** Where all of it leads; addresses among other words are links within the text. */
  readonly href?: string;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The scheme of an address, where it was written with the contact. */
const SCHEMES = { phone: /^\s*tel:(?:\/\/)?/i, email: /^\s*mailto:/i };

/** A contact as it was written, without the scheme of its address. */
const withoutScheme = (kind: keyof typeof SCHEMES, value: string): string => value.replace(SCHEMES[kind], '');

/** The text of telephone numbers, as written: linked where it is one, with links within it otherwise. */
export const linkedPhone = (value: string, country?: string): LinkedText => {
  const text = withoutScheme('phone', value);
  return linked(text, phonesIn(text, country));
};

/** The text of mail addresses, as written: linked where it is one, with links within it otherwise. */
export const linkedEmail = (value: string): LinkedText => {
  const text = withoutScheme('email', value);
  return linked(text, mailboxesIn(text));
};

function linked(text: string, found: readonly Found[]): LinkedText {
  const [first] = found;
  if (first === undefined) return { text };
  const around = text.slice(0, first.start) + text.slice(first.end);
  if (!/[\p{L}\p{N}]/u.test(around)) return { text, href: first.href };
  const children = found.flatMap(({ start, end, href }, i): InlineNode[] => {
    const between = text.slice(found[i - 1]?.end ?? 0, start);
    return [...(between ? [between] : []), { type: 'link', href, children: [text.slice(start, end)] }];
  });
  const rest = text.slice(found.at(-1)?.end);
  return { text: { children: rest ? [...children, rest] : children } };
}

/** The same as inline text, for what stands among other texts. */
export const asText = ({ text, href }: LinkedText): Text =>
  href === undefined
    ? text
    : { children: [{ type: 'link', href, children: typeof text === 'string' ? [text] : text.children }] };
