import { defineSettings } from '@resume/site';

/** Everything about the site that the résumé itself does not say. */
export default defineSettings({
  // Where the site will be found. Its path is the base of every address, so a site in a folder says so here:
  // https://ada.github.io/resume/. RESUME_URL takes its place where it is set, as in a fork's workflow.
  url: 'https://donghande.github.io/',

  // The first one greets visitors whose own language is not among them.
  languages: ['zh', 'en'],

  // How pages and PDFs look: a theme by its name, a folder such as './press' or an installed package; comfortable or
  // compact. Add tokens: './tokens.json' to change its colours and sizes, such as a file exported from Storybook.
  theme: 'ledger',
  density: 'comfortable',

  // The accent of the tokens, or one of your own for each scheme: { light: '#1f5f8b', dark: '#7fb6dd' }.
  accent: undefined,

  // Further fonts for characters that those of the site lack in PDFs: npm packages that are installed, such as
  // '@fontsource/noto-sans-khmer', or font files as seen from this folder.
  fonts: [],

  // Every page there is, or the names of those to publish: ['Home', 'Publications'].
  pages: 'all',

  // Every edition there is, or the names of those to publish, the first being the one that pages offer.
  editions: 'all',

  // Whether the editions that have word: true are published for Word too.
  word: true,

  // Whom the site is built for, and the folder each build goes to. Only `public` is meant to be published.
  audiences: {
    public: { folder: 'dist' },
    recruiter: { folder: 'dist-recruiter' },
  },
});
