import { isTooDeep } from '../read/depth.js';
import { isMap } from '../schema-walk.js';
import { hasType, type Verdict, verdict } from './verdict.js';
import { isJwt, verifyJwt } from './verify-jwt.js';
import { verifyProofs } from './verify-proof.js';

/** A credential in an envelope of the data model 2.0, whose address holds a JWT. */
const ENVELOPE = /^data:application\/(?:vc|vc-ld)\+jwt[;,]/;

/**
 * Verifies an Open Badge 3.0 or another W3C Verifiable Credential offline: signed by the Ed25519 key of a `did:key`, as a JWT
 * or with a proof of the suite `eddsa-jcs-2022`. Others are named as not verifiable. Never throws for its input.
 *
 * @param text the file: a JWT, or JSON
 * @param now the moment of which its validity is judged
 */
export function verifyCredential(text: string, now: Date): Verdict {
  const written = text.replace(/^\uFEFF/, '').trim();
  if (isJwt(written)) return verifyJwt(written, now);
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return verdict('unreadable', 'It is neither JSON nor a JSON Web Token.');
  }
  if (typeof value === 'string' && isJwt(value)) return verifyJwt(value, now);
  if (!isMap(value) || isTooDeep(value))
    return verdict('unreadable', 'It is no credential: its JSON is no map.');
  const { id } = value;
  if (hasType(value, 'EnvelopedVerifiableCredential') && typeof id === 'string' && ENVELOPE.test(id))
    return verifyJwt(id.slice(id.indexOf(',') + 1), now);
  if (!hasType(value, 'VerifiableCredential'))
    return verdict(
      'unreadable',
      'It is no VerifiableCredential. Open Badges before 3.0 are not signed in this way.',
    );
  return verifyProofs(value, now);
}
