import type { DesignTokens } from '@resume/ui/themes';

/** What link previews ask for, in px. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** What stands on the card of a page. */
export interface SocialImage {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the page is called. */
  readonly title: string;
  /** Whose it is. */
  readonly owner: string;
  /** One line below. */
  readonly description: string;
  readonly accent: string;
  /** The tokens of the theme of the page. */
  readonly design: DesignTokens;
}
