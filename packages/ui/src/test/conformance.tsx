import { render } from '@testing-library/react';
import axe from 'axe-core';
import { type ComponentType, createElement, createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

interface Conforming<Props> {
  /** Props that make the component show something. */
  props: Props;
  /** The one element it renders. */
  element: keyof HTMLElementTagNameMap | 'svg';
  /** The part on that element. */
  part: string;
  /** What it has to stand in to mean something. */
  inside?: 'ol';
}

/** Rules about whole pages, and about colours, which jsdom does not compute; stories are checked for them in Chromium. */
const NOT_HERE = {
  region: { enabled: false },
  'color-contrast': { enabled: false },
  'heading-order': { enabled: false },
};

/** What holds for every component: one element, which takes the remaining props, ref, className and style. */
export function describeConformance<Props extends object>(
  Component: ComponentType<Props>,
  { props, element, part, inside }: Conforming<Props>,
): void {
  const root = (extra: object) => {
    const { container } = render(createElement(Component, { ...props, ...extra }));
    expect(container.children).toHaveLength(1);
    return container.firstElementChild;
  };

  describe(`<${element} class="${part}">`, () => {
    it('renders one element and hands it the ref', () => {
      const ref = createRef<HTMLElement>();
      const node = root({ ref });
      expect(node?.localName).toBe(element);
      expect(ref.current).toBe(node);
    });

    it('keeps its part class next to yours', () => {
      expect(root({ className: 'mine' })).toHaveClass(part, 'mine');
    });

    it('hands on style and remaining props', () => {
      const node = root({ style: { color: 'red' }, 'data-mine': 'yes' });
      expect(node).toHaveStyle({ color: 'rgb(255, 0, 0)' });
      expect(node).toHaveAttribute('data-mine', 'yes');
    });

    it('has no flaw that axe sees', async () => {
      const host = inside ? document.createElement(inside) : document.createElement('div');
      document.body.append(host);
      const { container } = render(<Component {...props} />, { container: host });
      const { violations } = await axe.run(container, { rules: NOT_HERE });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

    it('renders the same on a server', () => {
      const { container } = render(<Component {...props} />);
      // A client keeps neighbouring texts apart; a parser joins them.
      container.normalize();
      const server = document.createElement('div');
      server.innerHTML = renderToStaticMarkup(<Component {...props} />);
      // A client writes declarations in its own way.
      for (const each of server.querySelectorAll<HTMLElement>('[style]')) each.style.cssText += '';
      expect(server.isEqualNode(container)).toBe(true);
    });
  });
}
