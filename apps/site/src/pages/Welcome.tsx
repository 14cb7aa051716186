import { messagesFor } from '@resume/schema/locales';
import { languages } from '../settings.js';

/** The door at `/`: a script goes on to the visitor's language; without it, the languages are there to choose. */
export function Welcome({ names }: { names: Readonly<Record<string, string>> }) {
  return (
    <main className="site-welcome">
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a href={`/${language}/`} hrefLang={language} lang={language}>
              <strong>{names[language]}</strong> {messagesFor(language).languageName}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
