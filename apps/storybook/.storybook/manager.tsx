/** @jsxRuntime classic */
import * as React from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types, useStorybookApi, useStorybookState } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { ComponentPanel } from './panels/ComponentPanel.js';
import { PdfPanel } from './panels/PdfPanel.js';
import { TokensPanel } from './panels/TokensPanel.js';
import { WordPanel } from './panels/WordPanel.js';

const panels = [
  ['tokens', 'Tokens', TokensPanel],
  ['pdf', 'PDF', PdfPanel],
  ['word', 'Word', WordPanel],
  ['component', 'Component', ComponentPanel],
] as const;

addons.setConfig({ theme: create({ base: 'light', brandTitle: 'Résumé', brandUrl: './' }) });

addons.register('resume', () => {
  for (const [name, title, Content] of panels) {
    addons.add(`resume/${name}`, {
      title,
      type: types.PANEL,
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active = false }) => (
        <AddonPanel active={active}>
          <WhenSelected panel={`resume/${name}`} Content={Content} />
        </AddonPanel>
      ),
    });
  }
});

/**
 * A panel that does its work only while its tab is selected. Storybook renders all panels, each of them as
 * active.
 */
function WhenSelected({
  panel,
  Content,
}: {
  panel: string;
  Content: React.ComponentType<{ active: boolean }>;
}) {
  // Read for its changes: the state itself may hold a panel that is not there.
  useStorybookState();
  const api = useStorybookApi();
  return <Content active={api.getSelectedPanel() === panel} />;
}
