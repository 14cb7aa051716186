import { compileStylesheet, type Stylesheet } from '@resume/css';
import { type Look, stylesheetSources } from '@resume/ui/look';

/** The stylesheets of a document in their order: components and theme, what the options change, the caller's own. */
export const stylesheetsOf = (look: Look): readonly Stylesheet[] =>
  stylesheetSources(look).map(({ css, ...options }) => compileStylesheet(css, options));
