import { enhance } from '@resume/ui/enhance';
import { onChange } from './on-change.js';

let stopIslands = enhance();

// Puts what has changed into the page on view; the reader stays where they are.
onChange((next) => {
  stopIslands();
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  document.body.replaceChildren(...next.body.childNodes);
  stopIslands = enhance();
  // Fonts hold the characters of the pages: new ones are in the fonts asked for anew.
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[href*="fonts.css"]'))
    sheet.href = `${sheet.href.split('?')[0]}?${Date.now()}`;
});
