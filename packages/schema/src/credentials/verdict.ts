import { isMap } from '../schema-walk.js';

/** What is known of a credential. */
export interface Verdict {
  /**
   * `verified`: signed by its issuer and valid now. `expired` and `early`: signed, and no longer or not yet valid. `forged`:
   * the signature is not that of its issuer over this text. `unverifiable`: signed in a way, or by a key, that cannot be
   * verified offline. `unreadable`: no credential.
   */
  readonly status: 'verified' | 'expired' | 'early' | 'forged' | 'unverifiable' | 'unreadable';
  /** Why, in a sentence. */
  readonly message: string;
  /** What was signed, where it is verified. */
  readonly credential?: Credential;
}

/** The part of a credential that is signed. */
export type Credential = Readonly<Record<string, unknown>>;

export const verdict = (status: Verdict['status'], message: string): Verdict => ({ status, message });

/** What is said of a credential where its issuer, key or signature is wrong, however it is signed. */
export const failures = {
  noIssuer: () => verdict('unreadable', 'It does not say who issued it.'),
  noKey: (issuer: string) =>
    verdict(
      'unverifiable',
      `Its issuer is ${issuer}. The key of a did:key alone is known offline, of Ed25519.`,
    ),
  otherKey: (issuer: string) =>
    verdict('forged', `It is signed by another key than that of its issuer, ${issuer}.`),
  otherText: () =>
    verdict('forged', 'Its signature does not fit its text: it was changed, or signed by somebody else.'),
} as const;

/** The DID or address of who issued a credential. */
export function issuerOf({ issuer }: Credential): string | undefined {
  const id = isMap(issuer) ? issuer.id : issuer;
  return typeof id === 'string' ? id : undefined;
}

/** Whether a value is of a type of the data model, which may stand alone or in a list. */
export const hasType = ({ type }: Credential, ...names: readonly string[]): boolean =>
  [type].flat().some((name) => names.includes(String(name)));

/** A moment between which and which a credential is valid. */
export interface Validity {
  readonly from: readonly unknown[];
  readonly until: readonly unknown[];
}

/** The validity that the data model 2.0 and 1.1 give. */
export const validityOf = ({
  validFrom,
  issuanceDate,
  validUntil,
  expirationDate,
}: Credential): Validity => ({
  from: [validFrom, issuanceDate],
  until: [validUntil, expirationDate],
});

/** What is to say of a credential whose signature is that of its issuer. */
export function judge(credential: Credential, { from, until }: Validity, now: Date): Verdict {
  const dates = (values: readonly unknown[]) =>
    values.filter((value) => value !== undefined && value !== null).map((value) => new Date(String(value)));
  const [begins, ends] = [dates(from), dates(until)];
  if ([...begins, ...ends].some((date) => Number.isNaN(date.getTime())))
    return verdict('unreadable', 'Its signature is valid, and one of its dates is none.');
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const ended = ends.find((date) => date < now);
  if (ended) return verdict('expired', `Its signature is valid, and it expired on ${day(ended)}.`);
  const begun = begins.find((date) => date > now);
  if (begun) return verdict('early', `Its signature is valid, and it is valid from ${day(begun)} only.`);
  const revocation =
    credential.credentialStatus === undefined ? '' : ' Whether it was revoked cannot be seen offline.';
  return { ...verdict('verified', `Signed by ${issuerOf(credential)}.${revocation}`), credential };
}
