import { messagesFor } from '@resume/schema/languages';
import type { Door } from './Welcome.js';

/** What hosts show for an address that leads nowhere, in every language at once: the address may not tell which. */
export function NotFound({ doors }: { doors: readonly Door[] }) {
  return (
    <main className="site-welcome">
      {doors.map(({ locale, href }) => (
        <section key={locale} lang={locale} dir={messagesFor(locale).direction}>
          <h1>{messagesFor(locale).site.notFound}</h1>
          <p>
            <a href={href}>{messagesFor(locale).site.toHome}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
