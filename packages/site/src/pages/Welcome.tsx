import { messagesFor } from '@resume/schema/languages';

/** A language of the site, as the door offers it. */
export interface Door {
  readonly locale: string;
  readonly name: string;
  readonly href: string;
}

/** The door at `/`: a script goes on to the visitor's language; without it, the languages are there to choose. */
export function Welcome({ doors }: { doors: readonly Door[] }) {
  return (
    <main className="site-welcome">
      <ul>
        {doors.map(({ locale, name, href }) => (
          <li key={locale}>
            <a href={href} hrefLang={locale} lang={locale}>
              <strong>{name}</strong> {messagesFor(locale).languageName}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
