import { expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, vercelFile } from './headers.js';

it('allows the files of the site only, and nothing inline', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('style-src')).toEqual(["'self'"]);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|data:|\*/);
});

it.each([
  ['Netlify', headersFile('/')],
  ['Vercel', vercelFile('/')],
])('sends the policy in the headers of %s', (_, file) => {
  expect(file).toContain(`${contentSecurityPolicy}; frame-ancestors 'none'`);
});
