import { type ColorScheme, type Density, defaultTheme, designTokens } from '@resume/ui/themes';
import type { Preview } from '@storybook/react-vite';
import { firstTheme, shownThemes } from './themes/themes.js';
import type { TokenChanges } from './tokens/token-file.js';

const { color } = designTokens(defaultTheme.tokens);

/** Accents by name: colours of the tokens, for light and dark. `theme` is the theme's own. */
export const accents = {
  seal: fromTokens('accent'),
  ink: fromTokens('ink'),
  slate: fromTokens('muted'),
} as const;

function fromTokens(name: keyof ColorScheme) {
  return { light: color.light[name], dark: color.dark[name] };
}

/** What the toolbars choose. Storybook keeps it in the address, as `globals=theme:plain;medium:pdf`. */
export interface Choice {
  readonly locale: string;
  readonly audience: string;
  readonly theme: string;
  readonly accent: 'theme' | keyof typeof accents;
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly density: Density;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly medium: 'screen' | 'print' | 'pdf' | 'both';
  /** Token values changed in the Tokens panel, by name. */
  readonly tokens: TokenChanges;
}

export const initialGlobals: Choice = {
  locale: 'zh',
  audience: 'public',
  theme: firstTheme.name,
  accent: 'theme',
  scheme: 'light',
  density: 'comfortable',
  direction: 'auto',
  medium: 'screen',
  tokens: {},
};

type Icon = 'globe' | 'user' | 'paintbrush' | 'circle' | 'mirror' | 'component' | 'transfer' | 'document';

const toolbar = (description: string, icon: Icon, titles: Readonly<Record<string, string>>) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
  },
});

export const globalTypes = {
  locale: toolbar('Language of the content', 'globe', {
    zh: '中文',
    en: 'English',
    de: 'Deutsch',
    ja: '日本語',
    ar: 'العربية',
  }),
  audience: toolbar('Whom it is prepared for', 'user', { public: 'Everyone', recruiter: 'Recruiters' }),
  theme: toolbar(
    'Look',
    'paintbrush',
    Object.fromEntries(Object.keys(shownThemes).map((name) => [name, capitalized(name)])),
  ),
  accent: toolbar('Colour of links and marks', 'circle', {
    theme: "The theme's own",
    ...Object.fromEntries(Object.keys(accents).map((name) => [name, capitalized(name)])),
  }),
  scheme: toolbar('Light or dark', 'mirror', { light: 'Light', dark: 'Dark', auto: "The system's" }),
  density: toolbar('Space between lines and entries', 'component', {
    comfortable: 'Comfortable',
    compact: 'Compact',
  }),
  direction: toolbar('Which way lines run', 'transfer', {
    auto: 'Direction of the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  medium: toolbar('Where it is seen', 'document', {
    screen: 'Screen',
    print: 'Browser print',
    pdf: 'PDF',
    both: 'Screen and PDF',
  }),
} satisfies Preview['globalTypes'];

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
