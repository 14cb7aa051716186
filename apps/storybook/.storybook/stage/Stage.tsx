import { messagesFor } from '@resume/schema/languages';
import { defineTheme, designTokens, type Theme, themeCss } from '@resume/ui/themes';
import type { ReactElement } from 'react';
import { BrowserPrint } from '../print/BrowserPrint.js';
import { PdfPages } from '../print/PdfPages.js';
import { firstTheme, shownThemes, themeProblem } from '../themes/themes.js';
import { withChanges } from '../tokens/token-file.js';
import { accents, type Choice } from '../toolbars.js';
import './stage.css';

export interface StageProps {
  readonly story: ReactElement;
  readonly choice: Choice;
  /** Whether the story lies on the sheet that a whole résumé brings along itself. */
  readonly sheet: boolean;
  /** Whether the story is printed, or for the screen alone. */
  readonly isPrinted: boolean;
}

/** A story in the medium that is chosen, below what keeps the owner's theme from being shown. */
export function Stage(props: StageProps) {
  return (
    <>
      {themeProblem !== undefined && (
        <p className="stage-problem" role="alert">
          {themeProblem}
        </p>
      )}
      <StoryIn {...props} />
    </>
  );
}

function StoryIn({ story, choice, sheet, isPrinted }: StageProps) {
  const { locale, medium } = choice;
  const page = sheet ? (
    <div className="resume-document stage-sheet" lang={locale}>
      {story}
    </div>
  ) : (
    story
  );
  if (medium === 'screen' || !isPrinted) return page;
  if (medium === 'print') return <BrowserPrint>{page}</BrowserPrint>;
  const pdf = <PdfPages element={directed(story, choice)} lang={locale} look={pdfLook(choice)} />;
  if (medium === 'pdf') return pdf;
  return (
    <div className="stage-both">
      <div>{page}</div>
      {pdf}
    </div>
  );
}

/** Says on the page what the toolbars chose: language, direction, look and tokens. */
export function dressPage(choice: Choice): void {
  const { accent, density, direction, locale, scheme, theme } = choice;
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction === 'auto' ? messagesFor(locale).direction : direction;
  Object.assign(root.dataset, { scheme, theme, density });
  if (accent === 'theme') root.style.removeProperty('--resume-color-accent');
  else {
    const { light, dark } = accents[accent];
    root.style.setProperty('--resume-color-accent', `light-dark(${light}, ${dark})`);
  }
  themeStyle().textContent = themeCss(themeOnView(choice));
}

/** How the story looks in print, which is always light. */
export function pdfLook(choice: Choice) {
  const { accent, density } = choice;
  const theme = themeOnView(choice);
  const own = designTokens(theme.tokens).color.light.accent;
  return { theme, density, accent: accent === 'theme' ? own : accents[accent].light };
}

/** The theme that the toolbar chooses, with the tokens that the panel changed. */
export function themeOnView({ theme: name, tokens: changes }: Pick<Choice, 'theme' | 'tokens'>): Theme {
  const theme = shownThemes[name] ?? firstTheme;
  if (Object.keys(changes).length === 0) return theme;
  return defineTheme({
    name: theme.name,
    extends: theme,
    tokens: withChanges(theme.tokens, theme.ownTokens, changes),
  });
}

/** In print a story has the direction of its language, unless another is asked for. */
export function directed(story: ReactElement, { direction }: Choice): ReactElement {
  return direction === 'auto' ? story : <div dir={direction}>{story}</div>;
}

/** Holds the CSS of the theme on view. */
function themeStyle(): HTMLStyleElement {
  const found = document.querySelector<HTMLStyleElement>('style[data-theme-css]');
  if (found) return found;
  const style = document.createElement('style');
  style.dataset.themeCss = '';
  return document.head.appendChild(style);
}
