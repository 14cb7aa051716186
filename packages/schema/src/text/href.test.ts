import { expect, it } from 'vitest';
import { withScheme } from './href.js';

it.each([
  'nora.dev',
  'www.nora.example/cv?x=1',
  'github.com/nora',
  'blog.nora.co.uk',
  'müller.de',
  'example.org:8080/a',
])('gives %s its scheme', (href) => expect(withScheme(href)).toBe(`https://${href}`));

it.each([
  'https://nora.dev',
  'mailto:a@b.org',
  'a@b.org',
  '/papers/a.pdf',
  'papers/a.pdf',
  './nora.dev',
  'cv.pdf',
  'photo.JPG',
  'nora',
  '#work',
  'v1.2',
  'tel:123',
  'two words.org',
  '',
])('leaves %j as it is', (href) => expect(withScheme(href)).toBeUndefined());
