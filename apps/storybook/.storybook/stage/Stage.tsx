import { messagesFor } from '@resume/schema/languages';
import { designTokens, themeCss } from '@resume/ui/tokens';
import source from '@resume/ui/tokens.json' with { type: 'json' };
import type { ReactElement } from 'react';
import { Paper } from '../paper/Paper.js';
import { BrowserPrint } from '../print/BrowserPrint.js';
import { withChanges } from '../tokens/token-file.js';
import { accents, type Choice } from '../toolbars.js';
import './stage.css';

export interface StageProps {
  readonly story: ReactElement;
  readonly choice: Choice;
  /** Whether the story lies on the sheet that a whole résumé brings along itself. */
  readonly sheet: boolean;
  /** Whether paper is a medium for the story. */
  readonly paper: boolean;
}

/** A story in the medium that is chosen. */
export function Stage({ story, choice, sheet, paper }: StageProps) {
  const { locale, medium } = choice;
  const page = sheet ? (
    <div className="resume-document stage-sheet" lang={locale}>
      {story}
    </div>
  ) : (
    story
  );
  if (medium === 'screen' || !paper) return page;
  if (medium === 'print') return <BrowserPrint>{page}</BrowserPrint>;
  const pdf = <Paper element={directed(story, choice)} lang={locale} look={paperLook(choice)} />;
  if (medium === 'paper') return pdf;
  return (
    <div className="stage-both">
      <div>{page}</div>
      {pdf}
    </div>
  );
}

/** Says on the page what the toolbars chose: language, direction, look and tokens. */
export function dressPage({ accent, density, direction, locale, scheme, theme, tokens }: Choice): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction === 'auto' ? messagesFor(locale).direction : direction;
  Object.assign(root.dataset, { scheme, theme, density });
  if (accent === 'theme') root.style.removeProperty('--resume-color-accent');
  else {
    const { light, dark } = accents[accent];
    root.style.setProperty('--resume-color-accent', `light-dark(${light}, ${dark})`);
  }
  liveStyle().textContent = Object.keys(tokens).length > 0 ? themeCss(designOf(tokens)) : '';
}

/** How the story looks on paper, which is always light. */
export function paperLook({ accent, density, theme, tokens }: Choice) {
  const design = designOf(tokens);
  const own = design.themes[theme].color.light.accent;
  return { theme, density, tokens: design, accent: accent === 'theme' ? own : accents[accent].light };
}

/** On paper a story has the direction of its language, unless another is asked for. */
export function directed(story: ReactElement, { direction }: Choice): ReactElement {
  return direction === 'auto' ? story : <div dir={direction}>{story}</div>;
}

const designOf = (changes: Choice['tokens']) => designTokens(withChanges(source, changes));

/** Stands after the library's own CSS in the same layer, so that changed tokens win. */
function liveStyle(): HTMLStyleElement {
  const found = document.querySelector<HTMLStyleElement>('style[data-live-tokens]');
  if (found) return found;
  const style = document.createElement('style');
  style.dataset.liveTokens = '';
  return document.head.appendChild(style);
}
