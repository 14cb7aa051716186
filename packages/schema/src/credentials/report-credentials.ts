import { type Diagnostic, formatPath, type Place } from '../diagnostics/diagnostic.js';
import { decode } from '../read/decode.js';
import type { Resume } from '../resume.js';
import { type Baked, unbakePng, unbakeSvg } from './unbake.js';
import type { Verdict } from './verdict.js';
import { mismatch, shownOf, type VerifiedCredential, type VerifiedCredentials } from './verified.js';
import { verifyCredential } from './verify-credential.js';

export interface CredentialOptions {
  /** The path of the document, which those of credentials are relative to. */
  readonly file: string;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The place of a path of the document. */
  readonly placeAt?: ((path: string) => Place | undefined) | undefined;
  /** The moment that their validity is judged at. */
  readonly now: Date;
}

/** The largest credential that is read, in bytes: badges hold their picture. */
const LARGEST = 5_000_000;

const SEVERITY = {
  verified: 'info',
  expired: 'warning',
  early: 'warning',
  unverifiable: 'warning',
  forged: 'error',
  unreadable: 'error',
} as const satisfies Record<Verdict['status'], Diagnostic['severity']>;

/** What is known of the credentials of certificates. */
export interface CredentialReport {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that they were read from. */
  readonly files: readonly string[];
  /** Those that say what their certificates say. */
  readonly verified: VerifiedCredentials;
}

/** Verifies the credentials of certificates, and compares them with what the certificates say. */
export async function reportCredentials(
  { certificates = [] }: Resume,
  { file, readFile, placeAt, now }: CredentialOptions,
): Promise<CredentialReport> {
  const named = certificates.flatMap(({ credential, name, issuer }, i) =>
    credential === undefined ? [] : [{ credential, name, issuer, i }],
  );
  const verified = new Map<string, VerifiedCredential>();
  const others = new Set<string>();
  const found = await Promise.all(
    named.map(async ({ credential: source, i, ...certificate }) => {
      const path = formatPath(['certificates', i, 'credential']);
      const { status, message, credential } = await verifyFile(source, { file, readFile, now });
      const other = credential && mismatch(credential, certificate);
      if (credential) verified.set(source, shownOf(credential));
      if (other !== undefined) others.add(source);
      const diagnostic: Diagnostic = {
        severity: other === undefined ? SEVERITY[status] : 'warning',
        code: other === undefined ? `credential-${status}` : 'credential-other',
        file,
        ...placeAt?.(path),
        path,
        message: `The credential ${source} is ${status}. ${message}${other === undefined ? '' : ` ${other} ${NOT_SHOWN}`}`,
      };
      return diagnostic;
    }),
  );
  for (const source of others) verified.delete(source);
  return { diagnostics: found, files: named.map(({ credential }) => nextTo(file, credential)), verified };
}

const NOT_SHOWN =
  'The certificate is not shown as verified: give it the name and the issuer of the credential, or the credential that belongs to it.';

async function verifyFile(
  credential: string,
  { file, readFile, now }: Omit<CredentialOptions, 'placeAt'>,
): Promise<Verdict> {
  if (/^[a-z][a-z\d+.-]+:/i.test(credential))
    return {
      status: 'unverifiable',
      message: 'Builds do not go out. Download it, and write the path of the file.',
    };
  try {
    const bytes = await readFile(nextTo(file, credential));
    if (bytes.length > LARGEST)
      return { status: 'unreadable', message: `It has ${bytes.length} bytes, more than ${LARGEST}.` };
    const picture = unbakePng(bytes);
    if (picture) return verifyBaked(picture, now);
    const decoded = await decode(bytes);
    if (!('text' in decoded))
      return {
        status: 'unreadable',
        message: 'It is no text. Write the path of its JSON, JWT, PNG or SVG file.',
      };
    const drawing = await unbakeSvg(decoded.text);
    return drawing ? verifyBaked(drawing, now) : verifyCredential(decoded.text, now);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { status: 'unreadable', message: `It could not be read (${code}). Check its path and rights.` };
  }
}

const verifyBaked = (baked: Baked, now: Date): Verdict =>
  'text' in baked ? verifyCredential(baked.text, now) : { status: 'unreadable', message: baked.message };

/** A path that is relative to the folder of a document. */
const nextTo = (file: string, path: string): string =>
  /^(?:[/\\]|[a-z]:[/\\])/i.test(path) ? path : `${file.replace(/[^/\\]*$/, '')}${path}`;
