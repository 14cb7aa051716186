// Goes on to the first of the visitor's languages that the site speaks, or else to the site's own first.
const doors = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')];
const found = navigator.languages
  .map((tag) => doors.find(({ hreflang }) => hreflang === tag.split('-')[0]))
  .find((door) => door !== undefined);
// The site may stand elsewhere than its links say: at a preview's address, for one.
const door = found ?? doors[0];
if (door) location.replace(new URL(door.href).pathname);
