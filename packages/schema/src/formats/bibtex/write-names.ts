import type { CslName } from '../../people/csl-names.js';
import { escapeTex } from './tex-out.js';

/** Names as BibTeX has them: `von Last, Jr, First and {A Group} and others`. */
export function writeNames(names: readonly CslName[] | undefined): string {
  return (names ?? []).map(writeName).filter(Boolean).join(' and ');
}

function writeName({ family, given, literal, suffix, ...name }: CslName): string {
  const particles = [name['dropping-particle'], name['non-dropping-particle']]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
  const whole = literal || (family ? undefined : given);
  if (whole) return whole === 'others' ? 'others' : `{${escapeTex(whole)}}`;
  if (!family) return '';
  const last = [particles && part(particles, true), part(family, particles !== '')].filter(Boolean).join(' ');
  const jr = typeof suffix === 'string' && suffix !== '' ? part(suffix) : '';
  if (!given) return jr ? `${last}, ${jr}` : particles ? last : `{${escapeTex(family)}}`;
  return [last, jr, part(given)].filter(Boolean).join(', ');
}

/** A part of a name, in braces where BibTeX would split it or take a word of it for a particle. */
function part(text: string, mayBeLower = false): string {
  const tex = escapeTex(text);
  const isSplit = /[,;；、，]|(?:^|\s)and(?:\s|$)/i.test(text);
  const hasParticle = !mayBeLower && /(?:^|\s)\p{Ll}/u.test(text);
  return isSplit || hasParticle ? `{${tex}}` : tex;
}
