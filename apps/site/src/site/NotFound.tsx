import { messagesFor } from '@resume/schema/locales';
import type { Door } from './Welcome.js';
import { type SiteLanguage, wordsFor } from './words.js';

/** What hosts show for an address that leads nowhere, in every language at once: the address may not tell which. */
export function NotFound({ doors }: { doors: readonly (Door & { readonly locale: SiteLanguage })[] }) {
  return (
    <main className="site-welcome">
      {doors.map(({ locale, href }) => (
        <section key={locale} lang={locale} dir={messagesFor(locale).direction}>
          <h1>{wordsFor(locale).notFound}</h1>
          <p>
            <a href={href}>{wordsFor(locale).toHome}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
