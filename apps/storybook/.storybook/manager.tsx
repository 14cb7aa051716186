/** @jsxRuntime classic */
import * as React from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { ComponentPanel } from './panels/ComponentPanel.js';
import { PaperPanel } from './panels/PaperPanel.js';
import { TokensPanel } from './panels/TokensPanel.js';

const panels = [
  ['tokens', 'Tokens', TokensPanel],
  ['paper', 'Paper', PaperPanel],
  ['component', 'Component', ComponentPanel],
] as const;

addons.register('resume', () => {
  for (const [name, title, Content] of panels) {
    addons.add(`resume/${name}`, {
      title,
      type: types.PANEL,
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active = false }) => (
        <AddonPanel active={active}>
          <Content active={active} />
        </AddonPanel>
      ),
    });
  }
});
