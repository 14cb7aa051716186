import { createPublicKey, type KeyObject } from 'node:crypto';
import { base58, base64urlnopad } from '@scure/base';

/** The multicodec prefix of Ed25519 public keys. */
const ED25519 = [0xed, 0x01];

/** What stands before the fragment of a DID URL. */
export const didOf = (url: string): string => url.split('#', 1)[0] ?? '';

/** The bytes of a value in multibase; those in base58btc alone, which begin with `z`. */
export function fromMultibase(text: string): Uint8Array | undefined {
  if (!text.startsWith('z')) return undefined;
  try {
    return base58.decode(text.slice(1));
  } catch {
    return undefined;
  }
}

/** The public key that a `did:key` is made of; nothing where it is another DID or a key of another kind. */
export function keyOfDid(did: string): KeyObject | undefined {
  if (!did.startsWith('did:key:')) return undefined;
  const bytes = fromMultibase(did.slice('did:key:'.length));
  if (bytes?.length !== 34 || !ED25519.every((byte, i) => bytes[i] === byte)) return undefined;
  return createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: base64urlnopad.encode(bytes.subarray(2)) },
  });
}
