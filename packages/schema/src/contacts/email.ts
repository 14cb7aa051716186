import * as z from 'zod';

/** An address of a mailbox found in a text. */
export interface Mailbox {
  /** Where it stands in the text, in UTF-16 code units: from the first character to the one after the last. */
  readonly start: number;
  readonly end: number;
  /** The address itself, such as ada@example.org. */
  readonly address: string;
  /** What to follow: `mailto:ada@example.org`. */
  readonly href: string;
}

/** What may stand around an address: spaces, separators, brackets. */
const CANDIDATE = /[^\s,;:<>()[\]"“”、，；：（）]+@[^\s,;:<>()[\]"“”、，；：（）/]+/gu;

/** Whether a text is the address of one mailbox, in letters of any script: a name, @, and a domain with a dot. */
const isMailbox = (text: string): boolean =>
  z.regexes.unicodeEmail.test(text) &&
  !/\p{C}/u.test(text) &&
  /@(?:[\p{L}\p{M}\p{N}-]{1,63}\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u.test(text) &&
  !/^\.|\.\.|\.@|@-|-$/.test(text);

/** The mailboxes of a text, such as those of `Ada <ada@example.org>, office@example.org`. */
export function mailboxesIn(text: string): readonly Mailbox[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ index, 0: candidate }) => {
    const address = candidate.replace(/[.!?]+$/, '');
    if (!isMailbox(address)) return [];
    return { start: index, end: index + address.length, address, href: mailto(address) };
  });
}

/** The address in a link, as RFC 6068 encodes it. */
function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  const local = encodeURIComponent(address.slice(0, at)).replace(/%(2B|27)/g, (code) =>
    decodeURIComponent(code),
  );
  return `mailto:${local}@${address.slice(at + 1)}`;
}
