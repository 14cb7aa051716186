import { createHash, verify } from 'node:crypto';
import { isMap } from '../schema-walk.js';
import { canonicalJson } from './canonical-json.js';
import { didOf, fromMultibase, keyOfDid } from './did-key.js';
import { type Credential, failures, issuerOf, judge, type Verdict, validityOf, verdict } from './verdict.js';

const SUITE = 'eddsa-jcs-2022';

/** Verifies a credential with Data Integrity proofs. All of those that can be verified have to be right, and one has to be there. */
export function verifyProofs(secured: Credential, now: Date): Verdict {
  const { proof, ...credential } = secured;
  const proofs = [proof].flat().filter(isMap);
  if (proofs.length === 0) return verdict('unverifiable', 'It is not signed: it has no proof.');
  const verifiable = proofs.filter(
    ({ type, cryptosuite }) => type === 'DataIntegrityProof' && cryptosuite === SUITE,
  );
  if (verifiable.length === 0) {
    const suites = proofs.map(({ type, cryptosuite }) => String(cryptosuite ?? type)).join(', ');
    return verdict('unverifiable', `It is signed by ${suites}. JWT with EdDSA and ${SUITE} can be verified.`);
  }
  const verdicts = verifiable.map((each) => verifyProof(credential, each, now));
  return (
    verdicts.find(({ status }) => status === 'forged') ??
    verdicts.find(({ status }) => status !== 'verified') ??
    verdicts[0] ??
    verdict('unreadable', 'It has no proof.')
  );
}

function verifyProof(credential: Credential, proof: Credential, now: Date): Verdict {
  const { proofValue, ...options } = proof;
  const { verificationMethod, proofPurpose, previousProof } = options;
  const issuer = issuerOf(credential);
  if (issuer === undefined) return failures.noIssuer();
  if (previousProof !== undefined)
    return verdict('unverifiable', 'Its proofs are a chain, which cannot be verified.');
  const key = keyOfDid(issuer);
  if (!key) return failures.noKey(issuer);
  if (typeof verificationMethod !== 'string' || didOf(verificationMethod) !== issuer)
    return failures.otherKey(issuer);
  if (proofPurpose !== 'assertionMethod')
    return verdict(
      'forged',
      `Its proof is for ${String(proofPurpose)}, and not for a statement of its issuer.`,
    );
  const signature = typeof proofValue === 'string' ? fromMultibase(proofValue) : undefined;
  const signed = inContextOf(credential, options);
  if (!signature || !signed || !verify(null, hashOf(signed, options), key, signature))
    return failures.otherText();
  const { from, until } = validityOf(credential);
  return judge(credential, { from, until: [...until, options.expires] }, now);
}

/**
 * The credential in the context of its proof, with which its own has to begin; nothing where it does not. What was added to
 * the context afterwards is not signed.
 */
function inContextOf(credential: Credential, options: Credential): Credential | undefined {
  const context = options['@context'];
  if (context === undefined) return credential;
  const own = [credential['@context']].flat();
  const begins = [context]
    .flat()
    .every((each, i) => canonicalJson(each ?? null) === canonicalJson(own[i] ?? null));
  return begins ? { ...credential, '@context': context } : undefined;
}

function hashOf(credential: Credential, options: Credential): Buffer {
  const sha256 = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest();
  return Buffer.concat([sha256(options), sha256(credential)]);
}
