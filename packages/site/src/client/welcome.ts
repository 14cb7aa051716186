// Goes on to the first of the visitor's languages that the site speaks, or else to the site's own first.
const translations = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')];
const found = navigator.languages
  .map((tag) => translations.find(({ hreflang }) => hreflang === tag.split('-')[0]))
  .find((home) => home !== undefined);
// The site may stand elsewhere than its links say: at a preview's address, for one.
const home = found ?? translations[0];
if (home) location.replace(new URL(home.href).pathname);
