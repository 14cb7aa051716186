import { personView } from '@resume/schema/fixtures';
import { expect, it } from 'vitest';
import { charactersOf } from './render-html.js';

it('asks fonts for the labels of names, which forms print', () => {
  expect(charactersOf([personView('officeJa')])).toMatch(/氏名ふりがな$/);
});
