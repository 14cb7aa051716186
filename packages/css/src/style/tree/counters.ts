import type { ComputedStyle } from '../computed-style.js';
import type { ContentItem, CounterChange } from '../content-style.js';
import { counterText } from './counter-style.js';
import { quotesOf } from './quotes.js';

/** Strings grow no longer than this: `counters()` of hostile nesting could. */
const LONGEST = 10_000;

/** Counters and quotation marks in document order: what `counter()` and `open-quote` are at an element. */
export class Counters {
  /** The values of a counter, of the outermost scope first. */
  readonly #values = new Map<string, number[]>();
  /** The counters that each element around, and its siblings before, began. */
  readonly #scopes: Set<string>[] = [new Set()];
  #quoteDepth = 0;

  /**
   * Changes counters as an element begins.
   *
   * @param isList whether it begins to count items, whatever its styles say
   */
  change(style: ComputedStyle, isList = false): void {
    const { counterIncrement, counterSet, display } = style;
    const begins = isList && !style.counterReset.some(({ name }) => name === 'list-item');
    const counterReset: readonly CounterChange[] = begins
      ? [{ name: 'list-item', value: 0 }, ...style.counterReset]
      : style.counterReset;
    const siblings = this.#scopes.at(-1) as Set<string>;
    for (const { name, value } of counterReset) {
      const values = this.#valuesOf(name);
      if (siblings.has(name)) values.pop();
      siblings.add(name);
      values.push(value);
    }
    const counts = display === 'list-item' && !counterIncrement.some(({ name }) => name === 'list-item');
    const increments: readonly CounterChange[] = counts
      ? [...counterIncrement, { name: 'list-item', value: 1 }]
      : counterIncrement;
    for (const { name, value } of increments) this.#write(name, (before) => before + value);
    for (const { name, value } of counterSet) this.#write(name, () => value);
  }

  #valuesOf(name: string): number[] {
    const values = this.#values.get(name) ?? [];
    this.#values.set(name, values);
    return values;
  }

  #write(name: string, change: (before: number) => number): void {
    const values = this.#valuesOf(name);
    if (values.length === 0) {
      this.#scopes.at(-1)?.add(name);
      values.push(0);
    }
    values[values.length - 1] = change(values.at(-1) ?? 0);
  }

  /** Opens the scope of an element's children. */
  enter(): void {
    this.#scopes.push(new Set());
  }

  /** Closes it, with the counters that began there. */
  leave(): void {
    for (const name of this.#scopes.pop() ?? []) this.#values.get(name)?.pop();
  }

  /** The value of a counter; 0 where it was not begun. */
  valueOf(name: string): number {
    return this.#values.get(name)?.at(-1) ?? 0;
  }

  /** The text that `content` gives. Counters of pages and named strings are known in layout alone, and give none. */
  textOf(
    items: readonly ContentItem[],
    {
      attributes,
      language,
      quotes,
    }: {
      attributes: Readonly<Record<string, string>>;
      language: string;
      quotes: ComputedStyle['quotes'];
    },
  ): string {
    return items
      .map((item) => {
        if ('string' in item) return item.string;
        if ('attr' in item) return attributes[item.attr] ?? item.fallback;
        if ('counter' in item) return counterText(this.valueOf(item.counter), item.style);
        if ('counters' in item) {
          const values = this.#values.get(item.counters) ?? [0];
          return values.map((value) => counterText(value, item.style)).join(item.separator);
        }
        return 'quote' in item ? this.#quote(item.quote, quotes, language) : '';
      })
      .join('')
      .slice(0, LONGEST);
  }

  #quote(quote: string, quotes: ComputedStyle['quotes'], language: string): string {
    const isOpen = quote.endsWith('open-quote');
    const depth = isOpen ? this.#quoteDepth : Math.max(0, this.#quoteDepth - 1);
    this.#quoteDepth = isOpen ? depth + 1 : depth;
    if (quote.startsWith('no-') || quotes === 'none') return '';
    const pairs = quotes === 'auto' ? quotesOf(language) : quotes;
    const pair = pairs[Math.min(depth, pairs.length - 1)];
    return pair?.[isOpen ? 0 : 1] ?? '';
  }
}
