import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { markdownPages } from './docs/markdown-pages.js';
import { themeFacesPlugin } from './faces/vite-plugin.js';
import { documentationPlugin } from './facts/vite-plugin.js';
import { registryFiles } from './registry/files.js';
import { staticFilesPlugin } from './static-files.js';
import { ownThemePlugin } from './themes/vite-plugin.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './guides/**/*.mdx',
    './foundations/*.stories.tsx',
    './print/*.stories.tsx',
    './pdf/*.stories.tsx',
    '../../../packages/ui/src/**/*.stories.tsx',
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) => ({
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      documentationPlugin(),
      themeFacesPlugin(),
      ownThemePlugin(),
      staticFilesPlugin(registryFiles, markdownPages),
    ],
  }),
};

export default config;
