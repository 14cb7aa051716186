import { isMap } from '../schema-walk.js';
import { foldedIn, foldWords } from '../text/fold-words.js';
import type { LocalizedText } from '../text/localized.js';
import type { Credential } from './verdict.js';

/** A verified credential, as it is shown next to its certificate. */
export interface VerifiedCredential {
  /** Where it can be seen, as its signed text says. */
  readonly url?: string;
}

/** Verified credentials by the file that certificates name. */
export type VerifiedCredentials = ReadonlyMap<string, VerifiedCredential>;

/** What of a verified credential is shown. */
export function shownOf({ id }: Credential): VerifiedCredential {
  const url = typeof id === 'string' && /^https?:\/\//.test(id) && URL.canParse(id) ? id : undefined;
  return url === undefined ? {} : { url };
}

/**
 * Why a verified credential is not that of a certificate; nothing where it is. Anyone can sign a credential: that its signature
 * is valid means nothing next to another name.
 */
export function mismatch(
  credential: Credential,
  {
    name,
    issuer,
  }: { readonly name?: LocalizedText | undefined; readonly issuer?: LocalizedText | undefined },
): string | undefined {
  const achievements = mapsIn(credential.credentialSubject).flatMap((subject) => mapsIn(subject.achievement));
  const titles = [credential, ...achievements].flatMap((each) => textsIn(each.name));
  const issuers = mapsIn(credential.issuer).flatMap((each) => textsIn(each.name));
  return differs(titles, name, 'It is called') ?? differs(issuers, issuer, 'Its issuer is called');
}

function differs(
  signed: readonly string[],
  written: LocalizedText | undefined,
  called: string,
): string | undefined {
  const own = foldedIn(written);
  if (own.length === 0 || signed.some((text) => own.includes(foldWords(text)))) return undefined;
  return `${called} ${signed.length === 0 ? 'nothing' : `"${signed[0]}"`}.`;
}

const mapsIn = (value: unknown) => [value].flat().filter(isMap);

/** The texts of a value of JSON-LD: a string, one with its language, or a list of them. */
const textsIn = (value: unknown): readonly string[] =>
  [value].flat().flatMap((each) => {
    const text = isMap(each) ? each['@value'] : each;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
