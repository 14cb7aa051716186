import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { base58, base64urlnopad } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../facts/read-facts.js';
import { prepareResume, type ResumeView } from '../prepare.js';
import type { Resume } from '../resume.js';
import type { EntryView } from '../sections/entry.js';
import { picture } from '../test/arbitrary.js';
import { visibleStrings } from '../visible-strings.js';
import { canonicalJson } from './canonical-json.js';
import { reportCredentials } from './report-credentials.js';
import type { Credential } from './verdict.js';
import { verifyCredential } from './verify-credential.js';

const now = new Date('2026-05-01T00:00:00Z');

interface Issuer {
  readonly did: string;
  readonly method: string;
  readonly key: KeyObject;
}

function issuerOf(): Issuer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const bytes = base64urlnopad.decode(publicKey.export({ format: 'jwk' }).x ?? '');
  const id = `z${base58.encode(Uint8Array.of(0xed, 0x01, ...bytes))}`;
  return { did: `did:key:${id}`, method: `did:key:${id}#${id}`, key: privateKey };
}

const academy = issuerOf();
const stranger = issuerOf();

const badge = (number = 0, more: Credential = {}): Credential => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: `urn:uuid:00000000-0000-4000-8000-00000000000${number}`,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: academy.did, type: ['Profile'], name: 'Lakeside Academy' },
  validFrom: '2025-01-01T00:00:00Z',
  validUntil: '2027-01-01T00:00:00Z',
  name: `Kurs ${number} – 方言识别 €`,
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: { type: ['Achievement'], name: `Course ${number}`, score: 1e21, hours: 4.5 },
  },
  ...more,
});

const encode = (value: unknown) => base64urlnopad.encode(Buffer.from(JSON.stringify(value)));

function jwt(payload: Credential, by = academy, header: Credential = {}): string {
  const text = `${encode({ alg: 'EdDSA', typ: 'JWT', kid: by.method, ...header })}.${encode(payload)}`;
  return `${text}.${base64urlnopad.encode(sign(null, Buffer.from(text), by.key))}`;
}

const sha256 = (value: unknown) =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(value))))
    .digest();

function proven(credential: Credential, by = academy, more: Credential = {}): Credential {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2025-01-01T00:00:00Z',
    verificationMethod: by.method,
    proofPurpose: 'assertionMethod',
    '@context': credential['@context'],
    ...more,
  };
  const signature = sign(null, Buffer.concat([sha256(proof), sha256(credential)]), by.key);
  return { ...credential, proof: { ...proof, proofValue: `z${base58.encode(signature)}` } };
}

const withProof = (credential: Credential, more: Credential): Credential => ({
  ...credential,
  proof: { ...(credential.proof as Credential), ...more },
});

/** The JWT with another payload under the same signature. */
function swapped(token: string, change: (payload: Credential) => Credential): string {
  const [head, body = '', signature] = token.split('.');
  const payload = JSON.parse(Buffer.from(base64urlnopad.decode(body)).toString('utf8'));
  return [head, encode(change(payload)), signature].join('.');
}

const status = (credential: unknown, at = now) =>
  verifyCredential(typeof credential === 'string' ? credential : JSON.stringify(credential), at).status;

const envelope = (token: string) => ({
  type: 'EnvelopedVerifiableCredential',
  id: `data:application/vc+jwt,${token}`,
});

const signed: Readonly<Record<string, unknown>> = {
  JWT: jwt(badge(1)),
  'JWT with the claim vc': jwt({ iss: academy.did, nbf: 1735689600, exp: 1798761600, vc: badge(2) }),
  'JWT with its key in the header': jwt(badge(3), academy, {
    kid: undefined,
    jwk: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: base64urlnopad.encode(base58.decode(academy.did.slice(9)).subarray(2)),
    },
  }),
  'JWT with a relative key': jwt(badge(4), academy, { kid: `#${academy.did.slice(8)}` }),
  'JWT without a key in the header': jwt(badge(5), academy, { kid: undefined }),
  'JWT in the vocabulary of Ed25519': jwt(badge(6), academy, { alg: 'Ed25519' }),
  'JWT of which the issuer is a text': jwt(badge(7, { issuer: academy.did })),
  'JWT without an end': jwt(badge(8, { validUntil: undefined })),
  'JWT of the data model 1.1': jwt(
    badge(9, { validFrom: undefined, validUntil: undefined, issuanceDate: '2025-01-01T00:00:00Z' }),
  ),
  'JWT as a text of JSON': JSON.stringify(jwt(badge(1))),
  'JWT in an envelope': envelope(jwt(badge(2))),
  'JWT with white space around it': `\n  ${jwt(badge(3))}\n`,
  proof: proven(badge(1)),
  'proof without a context': proven(badge(2), academy, { '@context': undefined }),
  'proof in a list': { ...proven(badge(3)), proof: [proven(badge(3)).proof] },
  'proof next to one of another suite': {
    ...proven(badge(4)),
    proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' }, proven(badge(4)).proof],
  },
  'proof of one type alone': proven(badge(5, { type: 'VerifiableCredential' })),
  'proof with keys in another order': Object.fromEntries(Object.entries(proven(badge(6))).reverse()),
  'proof in indented JSON': JSON.stringify(proven(badge(7)), null, 4),
  'proof with a mark of byte order': `\uFEFF${JSON.stringify(proven(badge(8)))}`,
};

const forged: Readonly<Record<string, unknown>> = {
  'JWT with another name': swapped(jwt(badge(1)), (payload) => ({ ...payload, name: 'Doctor' })),
  'JWT with a later end': swapped(jwt(badge(2)), (payload) => ({
    ...payload,
    validUntil: '2099-01-01T00:00:00Z',
  })),
  'JWT with a claim more': swapped(jwt(badge(3)), (payload) => ({ ...payload, awarded: true })),
  'JWT by a stranger in the name of the issuer': jwt(badge(4), stranger),
  'JWT by a stranger who names the key of the issuer': jwt(badge(5), stranger, { kid: academy.method }),
  'JWT by a stranger with his own key in the header': jwt(badge(6), stranger, {
    kid: undefined,
    jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' },
  }),
  'JWT without a signature': jwt(badge(7)).replace(/[^.]+$/, ''),
  'JWT with a shortened signature': jwt(badge(8)).slice(0, -8),
  'JWT of which token and credential name two issuers': jwt({ iss: stranger.did, vc: badge(9) }, stranger),
  'JWT whose header was changed': jwt(badge(1)).replace(
    /^[^.]+/,
    encode({ alg: 'EdDSA', kid: academy.method }),
  ),
  'JWT with the signature of another': jwt(badge(1)).replace(/[^.]+$/, jwt(badge(2)).split('.')[2] ?? ''),
  'JWT in an envelope with another name': envelope(swapped(jwt(badge(2)), (all) => ({ ...all, name: 'x' }))),
  'proof over another name': { ...proven(badge(1)), name: 'Doctor' },
  'proof over a key more': { ...proven(badge(2)), evidence: [] },
  'proof by a stranger': proven(badge(3), stranger),
  'proof by a stranger who names the key of the issuer': proven(badge(4), stranger, {
    verificationMethod: academy.method,
  }),
  'proof with a later date': withProof(proven(badge(5)), { created: '2026-01-01T00:00:00Z' }),
  'proof for another purpose': proven(badge(6), academy, { proofPurpose: 'authentication' }),
  'proof without a value': withProof(proven(badge(7)), { proofValue: undefined }),
  'proof under another context': { ...proven(badge(8)), '@context': ['https://example.org/other'] },
};

describe('verifyCredential', () => {
  it('tries 20 that are signed and 20 that are forged', () => {
    expect([Object.keys(signed).length, Object.keys(forged).length]).toEqual([20, 20]);
  });

  it.each(Object.entries(signed))('verifies: %s', (_, credential) => {
    expect(status(credential)).toBe('verified');
  });

  it.each(Object.entries(forged))('finds forged: %s', (_, credential) => {
    expect(status(credential)).toBe('forged');
  });

  it.each(Object.entries(signed).filter(([name]) => !/without an end|1\.1/.test(name)))(
    'finds expired later: %s',
    (_, credential) => {
      expect(status(credential, new Date('2027-06-01T00:00:00Z'))).toBe('expired');
    },
  );

  it('takes the earlier of the ends that a token and its credential give', () => {
    const token = jwt({ iss: academy.did, exp: 1767225600, vc: badge(1) });
    expect(verifyCredential(token, now)).toEqual({
      status: 'expired',
      message: 'Its signature is valid, and it expired on 2026-01-01.',
    });
  });

  it.each([
    ['before it is valid', proven(badge(1, { validFrom: '2026-06-01T00:00:00Z' })), 'early'],
    [
      'signed in another suite',
      withProof(proven(badge(1)), { cryptosuite: 'eddsa-rdfc-2022' }),
      'unverifiable',
    ],
    [
      'signed in an older way',
      withProof(proven(badge(1)), { type: 'Ed25519Signature2020', cryptosuite: undefined }),
      'unverifiable',
    ],
    ['by an issuer with a domain', jwt(badge(1, { issuer: 'did:web:example.org' })), 'unverifiable'],
    ['by an issuer with an address', proven(badge(1, { issuer: 'https://example.org' })), 'unverifiable'],
    ['by a key of another curve', jwt(badge(1), academy, { alg: 'ES256' }), 'unverifiable'],
    ['by no key at all', jwt(badge(1), academy, { alg: 'none' }), 'unverifiable'],
    ['without a proof', badge(1), 'unverifiable'],
    ['with an empty list of proofs', { ...badge(1), proof: [] }, 'unverifiable'],
    ['whose issuer is no one', jwt(badge(1, { issuer: null })), 'unreadable'],
    ['with a date that is none', proven(badge(1, { validUntil: 'soon' })), 'unreadable'],
    [
      'as an Open Badge 2.0',
      { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' },
      'unreadable',
    ],
    ['as a text', 'a certificate', 'unreadable'],
    ['as an empty file', '', 'unreadable'],
    ['as a list', [], 'unreadable'],
    ['as null', null, 'unreadable'],
    ['as a JWT of another kind', jwt({ sub: 'ada' }), 'unreadable'],
    ['as a JWT that is cut off', jwt(badge(1)).slice(0, 90), 'unreadable'],
    ['nested without an end', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'unreadable'],
  ])('does not verify one %s', (_, credential, expected) => {
    expect(status(credential)).toBe(expected);
  });

  it('says that a revocation cannot be seen offline', () => {
    const { status: found, message } = verifyCredential(
      jwt(badge(1, { credentialStatus: { id: 'x' } })),
      now,
    );
    expect([found, message]).toEqual(['verified', expect.stringContaining('revoked cannot be seen offline')]);
  });
});

/** A chunk of a PNG; its checksum is read by nobody here. */
function chunkOf(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A picture with a text chunk before its pixels, as issuers bake badges. */
function bakedPng(text: string, keyword = 'openbadgecredential', compression = 0): Buffer {
  const pixel = Buffer.from(picture, 'base64');
  const data = Buffer.concat([
    Buffer.from(`${keyword}\0`),
    Buffer.of(compression, 0, 0, 0),
    Buffer.from(text),
  ]);
  return Buffer.concat([pixel.subarray(0, 33), chunkOf('iTXt', data), pixel.subarray(33)]);
}

const bakedSvg = (element: string) =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${element}<circle r="9"/></svg>`;

describe('a credential that is baked into a picture', () => {
  const reported = async (bytes: Uint8Array | string) => {
    const options = { file: 'cv.yaml', readFile: async () => Buffer.from(bytes), now };
    const resume = { certificates: [{ name: 'Course 1', credential: 'badge.png' }] };
    const [{ code, message } = {}] = (await reportCredentials(resume, options)).diagnostics;
    return [code?.replace('credential-', ''), message] as const;
  };
  const signed = JSON.stringify(proven(badge(1)));
  const forged = JSON.stringify({ ...proven(badge(1)), name: 'Doctor of everything' });

  it.each([
    ['verified', 'a PNG with a JWT', bakedPng(jwt(badge(1)))],
    ['verified', 'a PNG with JSON', bakedPng(signed)],
    ['forged', 'a PNG with changed JSON', bakedPng(forged)],
    ['verified', 'an SVG with a JWT', bakedSvg(`<openbadges:credential verify="${jwt(badge(1))}"/>`)],
    [
      'verified',
      'an SVG with JSON',
      bakedSvg(`<openbadges:credential><![CDATA[${signed}]]></openbadges:credential>`),
    ],
    [
      'forged',
      'an SVG with changed JSON',
      bakedSvg(`<openbadges:credential><![CDATA[${forged}]]></openbadges:credential>`),
    ],
    ['unreadable', 'a PNG without one', Buffer.from(picture, 'base64')],
    ['unreadable', 'a PNG that is cut off', bakedPng(signed).subarray(0, 90)],
    ['unreadable', 'a PNG that ends in a header', bakedPng(signed).subarray(0, 10)],
    ['unreadable', 'a PNG with a compressed text', bakedPng('x', 'openbadgecredential', 1)],
    ['unreadable', 'a PNG with an Open Badge 2.0', bakedPng('{}', 'openbadges')],
    ['unreadable', 'an SVG without one', bakedSvg('')],
    ['unreadable', 'an SVG that is not well-formed', '<svg><circle>'],
    ['unreadable', 'a page', '<html></html>'],
  ])('is %s in %s', async (status, _, bytes) => {
    expect((await reported(bytes))[0]).toBe(status);
  });

  it('says what is wrong with the picture', async () => {
    expect((await reported(Buffer.from(picture, 'base64')))[1]).toMatch(/has no Open Badge 3\.0 in it/);
    expect((await reported(bakedSvg('')))[1]).toMatch(/has no Open Badge 3\.0 in it/);
  });
});

describe('a certificate with a verified credential', () => {
  const signed = proven(
    badge(1, {
      id: 'https://badges.example/1',
      name: 'Dialects',
      credentialSubject: { achievement: { name: ['Dialekte'] } },
    }),
  );
  const lineFor = async (certificate: object, credential: Credential = signed, locale = 'en') => {
    const resume = { certificates: [{ ...certificate, credential: 'badge.json' }] };
    const readFile = async (path: string) => {
      if (path === 'badge.json') return Buffer.from(JSON.stringify(credential));
      throw Object.assign(new Error(), { code: 'ENOENT' });
    };
    const facts = await readFacts(resume, { file: 'cv.yaml', readFile, now });
    const { sections } = prepareResume(facts.resume, { locale, now, verified: facts.verified });
    const shown = visibleStrings({ sections } as ResumeView).filter((text) => /signature|签名/.test(text));
    const [{ meta = [] } = {}] = (sections[0]?.items ?? []) as readonly EntryView[];
    return {
      codes: facts.diagnostics.map(({ code }) => code),
      shown,
      verified: meta.find(({ kind }) => kind === 'verified'),
    };
  };

  it('says so, and leads to where the credential can be seen', async () => {
    const { codes, shown, verified } = await lineFor({ name: '**Dialects**', issuer: 'Lakeside academy' });
    expect([codes, shown]).toEqual([['credential-verified'], ['signature verified']]);
    expect(verified?.text).toEqual({
      children: [{ type: 'link', href: 'https://badges.example/1', children: ['signature verified'] }],
    });
  });

  it('says so in the language of the view, under a name in another language', async () => {
    const { shown } = await lineFor({ name: { zh: '方言', de: 'Dialekte' } }, signed, 'zh');
    expect(shown).toEqual(['签名已验证']);
  });

  it.each(['urn:uuid:1', 'javascript:alert(1)', 'https://', undefined])(
    'has no link where the credential is called %s',
    async (id) => {
      const { verified } = await lineFor({ name: 'Dialects' }, proven(badge(1, { id, name: 'Dialects' })));
      expect(verified?.text).toBe('signature verified');
    },
  );

  it.each<[string, string, object, Credential]>([
    ['is another', 'credential-other', { name: 'Doctor of everything' }, signed],
    ['is of another issuer', 'credential-other', { name: 'Dialects', issuer: 'Great University' }, signed],
    [
      'names no issuer',
      'credential-other',
      { name: 'Dialects', issuer: 'Lakeside Academy' },
      proven({ ...badge(1, { name: 'Dialects' }), issuer: academy.did }),
    ],
    ['is forged', 'credential-forged', { name: 'Dialects' }, { ...signed, id: 'https://x.example' }],
    [
      'has expired',
      'credential-expired',
      { name: 'Dialects' },
      proven(badge(1, { name: 'Dialects', validUntil: '2026-04-01T00:00:00Z' })),
    ],
  ])('does not say so where it %s', async (_, code, certificate, credential) => {
    const { codes, shown } = await lineFor(certificate, credential);
    expect([codes, shown]).toEqual([[code], []]);
  });

  it('does not say so where the document says it itself', () => {
    const certificate = { name: 'Dialects', credential: 'badge.json', verified: true };
    const view = prepareResume({ certificates: [certificate] } as Resume, { locale: 'en', now });
    expect(visibleStrings(view)).toEqual(['Certificates', 'Dialects']);
  });
});

describe('canonicalJson', () => {
  // The examples of RFC 8785.
  it.each([
    ['{"peach":1,"péché":2,"pêche":3,"sin":4}', '{"peach":1,"péché":2,"pêche":3,"sin":4}'],
    [
      '{"\\u20ac":1,"\\r":2,"1":3,"\\u0080":4,"\\ud83d\\ude02":5,"\\ufb33":6}',
      '{"\\r":2,"1":3,"\u0080":4,"€":1,"😂":5,"\ufb33":6}',
    ],
    ['{"n":[333333333.33333329,1E30,4.50,2e-3,1e-27]}', '{"n":[333333333.3333333,1e+30,4.5,0.002,1e-27]}'],
    ['{"l":[null,true,false]}', '{"l":[null,true,false]}'],
  ])('writes %s in the one form', (json, expected) => {
    expect(canonicalJson(JSON.parse(json))).toBe(expected);
  });
});
