import { expect, it } from 'vitest';
import { createSite } from '../create-site.js';
import home from '../defaults/pages/Home.js';
import { settingsFrom } from '../settings/settings-from.js';

it('leads to no page that no file makes', async () => {
  const site = createSite({
    resume: {
      basics: { name: 'Ada Lovelace' },
      projects: [{ name: 'Notes' }],
      publications: [{ name: 'Sketch', authors: ['Ada Lovelace'], issued: '1843' }],
    },
    settings: { ...settingsFrom({ RESUME_URL: 'https://ada.example/' }), languages: ['en'] },
    pages: [home],
    audience: 'public',
    now: new Date('2026-01-01'),
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
  });
  for (const path of ['en/index.html', 'en/feed.xml']) {
    const text = String(await site.get(path)?.());
    const links = [...text.matchAll(/href="(?:https:\/\/ada\.example)?\/([^"]*)"/g)];
    const files = links.map(([, link = '']) => link.replace(/\?.*$/, '').replace(/(^|\/)$/, '$1index.html'));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !site.has(file))).toEqual([]);
  }
});
