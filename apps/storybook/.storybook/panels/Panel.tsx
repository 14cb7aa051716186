/** @jsxRuntime classic */
import * as React from 'react';
import { styled } from 'storybook/theming';

/** What every panel stands in. */
export const Panel = styled.div(({ theme }) => ({
  padding: '12px 16px 32px',
  color: theme.color.defaultText,
  fontSize: theme.typography.size.s2,
  lineHeight: 1.5,
  '& p': { margin: '0 0 8px', maxWidth: '70ch' },
  '& h3': { margin: '16px 0 6px', fontSize: theme.typography.size.s2, fontWeight: 700 },
  '& ul': { margin: 0, paddingInlineStart: 16, listStyle: 'none' },
  '& section > ul': { paddingInlineStart: 0 },
  '& code': { fontFamily: theme.typography.fonts.mono, fontSize: '0.92em' },
  '& pre': { margin: 0, whiteSpace: 'pre-wrap', font: 'inherit' },
}));

/** Children side by side where there is space. */
export const Columns = styled.div({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
  columnGap: 32,
});

/** One sentence in the place of a panel. */
export function Note({ children }: { children: React.ReactNode }) {
  return (
    <Panel>
      <p role="status">{children}</p>
    </Panel>
  );
}
