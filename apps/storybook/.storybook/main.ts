import type { StorybookConfig } from '@storybook/react-vite';
import { componentFactsPlugin } from './facts/vite-plugin.js';
import { registryPlugin } from './registry/vite-plugin.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './guides/*.mdx',
    './foundations/*.stories.tsx',
    './paper/*.stories.tsx',
    '../../../packages/ui/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), componentFactsPlugin(), registryPlugin()],
  }),
};

export default config;
