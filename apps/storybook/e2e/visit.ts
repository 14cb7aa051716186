import { fileURLToPath } from 'node:url';
import type { Person } from '@resume/schema/fixtures';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { preview } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import type { Choice } from '../.storybook/toolbars.js';

/** Where the Storybook is served: below a path that the build knows nothing of. */
const BASE = '/some/where/else/';

/** The built Storybook, served, and a browser to see it with. */
export interface Visit extends AsyncDisposable {
  readonly browser: Browser;
  /** Where it is served, with a slash at the end. */
  readonly root: string;
  /** Opens a story by itself, with these choices of the toolbars in the address. */
  open(story: string, choice: Partial<Choice>): Promise<Page>;
}

/** A story as the Storybook's index lists it. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly importPath: string;
}

/** Serves the built Storybook and opens a browser, started with more than its usual arguments where a test needs it. */
export async function openStorybook({
  args = [],
  env,
}: Pick<LaunchOptions, 'args' | 'env'> = {}): Promise<Visit> {
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    base: BASE,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { port: 0 },
  });
  const address = server.httpServer.address();
  const root = `http://localhost:${typeof address === 'object' ? address?.port : ''}${BASE}`;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, ...args],
    ...(env && { env }),
  });
  return {
    browser,
    root,
    async open(story, choice) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const globals = Object.entries(choice).map(([name, value]) => `${name}:${value}`);
      await page.goto(`${root}iframe.html?id=${story}&viewMode=story&globals=${globals.join(';')}`);
      await page.locator('body.sb-show-main').waitFor();
      return page;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}

/** Every story, in the order of the sidebar; no pages of docs. */
export async function storiesOf({ root }: Visit): Promise<readonly StoryEntry[]> {
  const index = await (await fetch(`${root}index.json`)).json();
  const entries: (StoryEntry & { type: string })[] = Object.values(index.entries);
  return entries.filter(({ type }) => type === 'story');
}

/**
 * Shows another story (never the one on view) on a page that shows one already, as a click in the sidebar does; with other choices if given.
 * Settles when the story is drawn and played to its end, for one that is left half-way makes Storybook load anew.
 * Throws where the story or its play function failed.
 */
export async function showStory(page: Page, storyId: string, choice: Partial<Choice> = {}): Promise<void> {
  if (Object.keys(choice).length > 0) await finish(page, 'updateGlobals', { globals: choice });
  await finish(page, 'setCurrentStory', { storyId, viewMode: 'story' });
}

const finish = (page: Page, event: string, options: { storyId?: string; [name: string]: unknown }) =>
  page.evaluate(
    ([name, details]) =>
      new Promise<void>((resolve, reject) => {
        type Finished = { storyId: string; status: 'success' | 'error' };
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__: {
            on(event: string, listener: (finished: Finished) => void): void;
            off(event: string, listener: (finished: Finished) => void): void;
            emit(event: string, options: object): void;
          };
        };
        const onFinished = ({ storyId, status }: Finished) => {
          if (details.storyId && details.storyId !== storyId) return;
          channel.off('storyFinished', onFinished);
          if (status === 'success') resolve();
          else reject(new Error(`${storyId} failed; open it in Storybook to see why`));
        };
        channel.on('storyFinished', onFinished);
        channel.emit(name, details);
      }),
    [event, options] as const,
  );

/** The id of the story of a person: `compositions-people--office-ja` for `officeJa`. */
export const personStory = (name: Person): string =>
  `${PEOPLE}${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Whether a story is that of a person, which shows the same in every language of the toolbar. */
export const isPersonStory = (id: string): boolean => id.startsWith(PEOPLE);

const PEOPLE = 'compositions-people--';
