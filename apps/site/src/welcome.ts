import { languages } from './settings.js';

// Goes on to the first of the visitor's languages that the site speaks.
const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
const found = wanted.find((tag) => languages.some((language) => language === tag));
location.replace(`/${found ?? languages[0]}/`);
