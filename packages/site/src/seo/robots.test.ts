import { expect, it } from 'vitest';
import { robots } from './machine-files.js';

it('lets robots into a public site, with its map', () => {
  expect(robots('https://ada.example/cv/', false)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://ada.example/cv/sitemap.xml\n',
  );
});

it('keeps robots out of a hidden site', () => {
  expect(robots('https://ada.example/', true)).toBe('User-agent: *\nDisallow: /\n');
});
