import type { ReactRenderer, StoryObj } from '@storybook/react-vite';
import { type ComponentType, createElement, type ReactNode } from 'react';
import type { StoryContext } from 'storybook/internal/types';

/** What a page of variants asks of a story. */
interface Variant {
  readonly args?: object | undefined;
  // Each story has arguments of its own kind.
  readonly render?: ((args: never, context: never) => unknown) | undefined;
}

interface Shown {
  readonly title: string;
  readonly component?: unknown;
  readonly args?: object | undefined;
}

/**
 * A page with every story of a component, each below its name: what a designer looks at first, and what visual tests
 * compare. It stays out of the docs, which list the same stories with their source.
 */
export function allVariants(
  { component, args }: Shown,
  stories: Readonly<Record<string, Variant>>,
): StoryObj {
  const shown = (story: Variant, context: StoryContext<ReactRenderer>) => {
    const own = { ...args, ...story.args };
    if (!story.render) return createElement(component as ComponentType, own);
    return story.render(own as never, { ...context, args: own } as never) as ReactNode;
  };
  return {
    tags: ['!autodocs'],
    parameters: {
      variants: Object.keys(stories),
      // The same landmark stands here once a variant.
      a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
    },
    render: (_, context) => (
      <>
        {Object.entries(stories).map(([name, story]) => (
          <section key={name} className="story-variant" aria-label={spaced(name)}>
            <p className="story-variant-name" lang="en" dir="ltr">
              {spaced(name)}
            </p>
            {shown(story, context)}
          </section>
        ))}
      </>
    ),
  };
}

/** `OneLongName` as Storybook's sidebar has it. */
const spaced = (name: string) => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ');
