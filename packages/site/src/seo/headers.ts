/** What a page may load and do: its own files, and nothing inline. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as pages carry it themselves, for hosts that send no headers. */
export const contentSecurityPolicy = DIRECTIVES.join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  // A page can't say of itself who may frame it, so only the header does.
  'Content-Security-Policy': [...DIRECTIVES, "frame-ancestors 'none'"].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** What Vite names by content never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The headers as Netlify and Cloudflare Pages read them. */
export function headersFile(base: string): string {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n${base}assets/*\n  Cache-Control: ${FOREVER}\n`;
}

/** The headers as Vercel reads them. */
export function vercelFile(base: string): string {
  const headers = Object.entries(HEADERS).map(([key, value]) => ({ key, value }));
  const rules = [
    { source: `${base}(.*)`, headers },
    { source: `${base}assets/(.*)`, headers: [{ key: 'Cache-Control', value: FOREVER }] },
  ];
  return `${JSON.stringify({ headers: rules, trailingSlash: true }, null, 2)}\n`;
}
