import { type Theme, themes } from '@resume/ui/themes';
import type { Meta } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { themeOnView } from '../stage/Stage.js';
import type { Choice } from '../toolbars.js';
import './foundations.css';

/** Every theme, that on view with what the Tokens panel changed. */
export function themesOnView(globals: unknown): readonly Theme[] {
  const onView = themeOnView(globals as Choice);
  return Object.values(themes).map((theme) => (theme.name === onView.name ? onView : theme));
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

/** What stories of this kind have in common: a sheet of their own, none in print, no page of docs. */
export const foundation = {
  parameters: { sheet: false, print: false },
  tags: ['!autodocs'],
} satisfies Pick<Meta, 'parameters' | 'tags'>;
