import { messagesFor } from '@resume/schema/languages';
import type { HomeLink } from './Welcome.js';

/** What hosts show for an address that leads nowhere, in every language at once: the address may not say which. */
export function NotFound({ homes }: { homes: readonly HomeLink[] }) {
  return (
    <main className="site-welcome">
      {homes.map(({ locale, href }) => (
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
