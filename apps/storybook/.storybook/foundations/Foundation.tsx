import { type DesignTokens, designTokens } from '@resume/ui/tokens';
import source from '@resume/ui/tokens.json' with { type: 'json' };
import type { Meta } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { withChanges } from '../tokens/token-file.js';
import type { Choice } from '../toolbars.js';
import './foundations.css';

/** The tokens on view: those of the repository, with what the Tokens panel changed. */
export function designOnView(globals: unknown): DesignTokens {
  return designTokens(withChanges(source, (globals as Choice).tokens));
}

/** A sheet about one kind of token. */
export function Foundation({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="foundation resume-document" lang="en" dir="ltr">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

/** What stories of this kind have in common: a sheet of their own, no paper, no page of docs. */
export const foundation = {
  parameters: { sheet: false, paper: false },
  tags: ['!autodocs'],
} satisfies Pick<Meta, 'parameters' | 'tags'>;
