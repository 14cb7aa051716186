import { verify } from 'node:crypto';
import { base64urlnopad } from '@scure/base';
import { isTooDeep } from '../read/depth.js';
import { isMap } from '../schema-walk.js';
import { didOf, keyOfDid } from './did-key.js';
import {
  type Credential,
  failures,
  hasType,
  issuerOf,
  judge,
  type Verdict,
  validityOf,
  verdict,
} from './verdict.js';

/** A JSON Web Token in its compact form. */
export const isJwt = (text: string): boolean =>
  /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text) && text.startsWith('ey');

/** Verifies a credential that is signed as a JWT: the payload is the credential, or has it as the claim `vc`. */
export function verifyJwt(jwt: string, now: Date): Verdict {
  const [head = '', body = '', signed = ''] = jwt.split('.');
  const [header, claims] = [decodePart(head), decodePart(body)];
  const signature = bytesOf(signed);
  if (!header || !claims) return verdict('unreadable', 'It is no JSON Web Token that can be read.');
  const credential: Credential = isMap(claims.vc) ? claims.vc : claims;
  if (!hasType(credential, 'VerifiableCredential'))
    return verdict('unreadable', 'It is a JSON Web Token, and no VerifiableCredential.');
  const { alg, kid, jwk, crit } = header;
  if (alg !== 'EdDSA' && alg !== 'Ed25519')
    return verdict('unverifiable', `It is signed by ${String(alg)}. EdDSA alone can be verified.`);
  if (crit !== undefined)
    return verdict('unverifiable', 'Its header has extensions (crit) that are not known.');
  const named = [claims.iss, issuerOf(credential)].filter((issuer) => issuer !== undefined);
  const issuer = named[0];
  if (typeof issuer !== 'string') return failures.noIssuer();
  if (named.some((other) => other !== issuer))
    return verdict('forged', 'The issuer of the token is not that of the credential.');
  const key = keyOfDid(issuer);
  if (!key) return failures.noKey(issuer);
  const isOwnKey =
    (kid === undefined || String(kid).startsWith('#') || didOf(String(kid)) === issuer) &&
    (jwk === undefined || (isMap(jwk) && jwk.x === key.export({ format: 'jwk' }).x));
  if (!isOwnKey) return failures.otherKey(issuer);
  if (!signature || !verify(null, Buffer.from(`${head}.${body}`), key, signature))
    return failures.otherText();
  const { from, until } = validityOf(credential);
  const moments = (claim: unknown) => (typeof claim === 'number' ? [momentOf(claim)] : []);
  return judge(
    credential,
    { from: [...from, ...moments(claims.nbf)], until: [...until, ...moments(claims.exp)] },
    now,
  );
}

/** A NumericDate as a date; a text that is none where it is too large. */
function momentOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}

function bytesOf(part: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(part);
  } catch {
    return undefined;
  }
}

function decodePart(part: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = bytesOf(part);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isMap(value) && !isTooDeep(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
