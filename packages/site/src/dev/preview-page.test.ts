import { defaultTheme, themes } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { choicesIn, type PreviewedSite, previewPage } from './preview-page.js';

const site = {
  settings: { languages: ['en'], audiences: { public: {} }, theme: defaultTheme },
  editions: [{ name: 'resume' }],
  variants: [],
  filesFor: () => ['en/index.html'],
} as unknown as PreviewedSite;

it('leads from a picture of each theme to the preview in that theme', () => {
  const page = previewPage({
    site,
    choices: choicesIn(site, {}),
    problems: [],
    base: '/cv/',
    version: 3,
    client: (name) => `/${name}`,
  });
  for (const theme of Object.keys(themes)) {
    expect(page).toMatch(new RegExp(`href="/cv/preview\\?[^"]*theme=${theme}&`));
    expect(page).toMatch(
      new RegExp(`src="/cv/preview/resume\\.en\\.pdf/1\\.webp\\?[^"]*theme=${theme}&[^"]*version=3"`),
    );
  }
});
