import { fill } from '@resume/schema/languages';
import { Header } from '@resume/ui';
import { PREVIEW } from '../../media/preview-size.js';
import { definePage } from '../../pages/define.js';
import { Sheet } from '../../pages/Sheet.js';

/** Every edition with a picture of its first page. */
export default definePage({
  path: 'papers/',
  order: 30,
  title: ({ site }) => site.words.site.papers,
  description: ({ site }) => site.words.site.papersAbout,
  Body: ({ view, site }) => (
    <Sheet view={view}>
      <Header basics={{ name: site.words.site.papers, label: site.words.site.papersAbout, contacts: [] }} />
      <ul className="site-papers">
        {site.papers.map(({ title, description, href, preview, word }) => (
          <li key={href}>
            <a href={href} type="application/pdf">
              <img
                src={preview}
                alt={fill(site.words.site.firstPage, { title })}
                {...PREVIEW}
                loading="lazy"
              />
              <strong>{title}</strong>
            </a>
            <p>{description}</p>
            {word && (
              <p>
                <a href={word.href} type={word.type}>
                  {word.name}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="site-formats">
        {site.words.site.formats}{' '}
        {site.formats.map(({ name, href, type }) => (
          <a key={href} href={href} type={type}>
            {name}
          </a>
        ))}
      </p>
    </Sheet>
  ),
});
