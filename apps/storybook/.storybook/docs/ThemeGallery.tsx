import { themes } from '@resume/ui/themes';
import './theme-gallery.css';

const STORY = 'compositions-resume--default';

/** The same résumé in every theme of `@resume/ui`, as small pages that lead to the large ones. */
export function ThemeGallery() {
  return (
    <ul className="theme-gallery">
      {Object.keys(themes).map((name) => (
        <li key={name}>
          <a href={`?path=/story/${STORY}&globals=theme:${name}`} target="_top">
            {name}
          </a>
          <iframe
            title={`Résumé in the theme ${name}`}
            src={`iframe.html?id=${STORY}&viewMode=story&globals=theme:${name};locale:en`}
            loading="lazy"
            tabIndex={-1}
          />
        </li>
      ))}
    </ul>
  );
}
