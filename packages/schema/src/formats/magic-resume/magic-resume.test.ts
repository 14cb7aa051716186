import { describe, expect, it } from 'vitest';
import { readResume } from '../../read/read-resume.js';
import { fromMagicResume } from './index.js';

const basic = { name: '白露', title: '工程师' };
const menu = (id: string, title: string, enabled = true) => ({ id, title, enabled, icon: '', order: 0 });

describe('fromMagicResume', () => {
  it('reads positions with their bullets under the titles of the menu', async () => {
    const { resume, format } = await readResume(
      JSON.stringify({
        basic: { ...basic, customFields: [{ label: '博客', value: 'https://b.example' }] },
        experience: [
          {
            id: '1',
            company: '竹海',
            position: '组长',
            date: '2020.07 - 至今',
            details: '<ul><li>缓存</li></ul>',
          },
        ],
        skillContent: '<ul><li>语言：Go、Rust</li></ul>',
        menuSections: [menu('experience', '经历'), menu('skills', '技能')],
      }),
    );
    expect(format).toBe('magic-resume');
    expect(resume).toMatchObject({
      basics: { name: '白露', label: '工程师', contacts: [{ label: '博客', url: 'https://b.example' }] },
      work: [{ name: '竹海', startDate: '2020-07', endDate: 'present', highlights: ['缓存'] }],
      skills: [{ name: '语言', keywords: ['Go', 'Rust'] }],
      layout: { titles: { work: '经历' } },
    });
  });

  it('keeps hidden entries and contacts for no audience', () => {
    const { resume } = fromMagicResume({
      basic: { ...basic, email: 'a@b.example', fieldOrder: [{ key: 'email', visible: false }] },
      projects: [{ name: '潮汐', date: '2021', visible: false }],
      menuSections: [menu('projects', '项目')],
    });
    expect(resume.basics?.email).toEqual({ value: 'a@b.example', visibility: 'private' });
    expect(resume.projects).toMatchObject([{ name: '潮汐', visibility: 'private' }]);
  });

  it('neither keeps nor prints the key of an account', () => {
    const { resume, warnings } = fromMagicResume({
      basic: { ...basic, githubKey: 'ghp_secret' },
      menuSections: [],
    });
    expect(JSON.stringify([resume, warnings])).not.toContain('ghp_secret');
    expect(warnings).toEqual([{ path: 'basic.githubKey', message: 'is a secret key; left out.' }]);
  });
});
