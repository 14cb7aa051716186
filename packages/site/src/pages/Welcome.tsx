import { messagesFor } from '@resume/schema/languages';

/** The home page of one language. */
export interface HomeLink {
  readonly locale: string;
  readonly name: string;
  readonly href: string;
}

/** The page at `/`: a script goes on to the visitor's language; without it, the languages are there to choose. */
export function Welcome({ homes }: { homes: readonly HomeLink[] }) {
  return (
    <main className="site-welcome">
      <ul>
        {homes.map(({ locale, name, href }) => (
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
