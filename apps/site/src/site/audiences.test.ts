import { expect, it } from 'vitest';
import { checkAudiences } from './audiences.js';

const known = ['public', 'recruiter'];

it('warns of an audience that the site can never be for, with its place', () => {
  const resume = {
    basics: { phone: { value: '+44 20 7946 0000', visibility: 'recuiter' } },
    work: [{ name: 'Notes' }, { name: 'Sketch', visibility: ['recruiter', 'family'] }],
  };
  expect(checkAudiences(resume, known, 'resume.yaml')).toEqual([
    expect.objectContaining({
      path: 'basics.phone.visibility',
      message: expect.stringMatching(/^found the audience "recuiter", .* Use one of: public, recruiter\.$/),
    }),
    expect.objectContaining({ path: 'work[1].visibility', message: expect.stringContaining('"family"') }),
  ]);
});

it('has nothing to say of those that it can be for', () => {
  const resume = {
    work: [
      { name: 'Notes', visibility: 'recruiter' },
      { name: 'Sketch', visibility: known },
    ],
  };
  expect(checkAudiences(resume, known, 'resume.yaml')).toEqual([]);
});
