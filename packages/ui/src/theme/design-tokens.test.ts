import { expectTypeOf, it } from 'vitest';
import type { DesignTokens } from './design-tokens.js';
import type source from './tokens.json';

type Base = typeof source;
type Names<Group> = Exclude<keyof Group & string, `$${string}`>;

it('has a name for every token of tokens.json', () => {
  expectTypeOf<keyof DesignTokens['color']>().toEqualTypeOf<Names<Base['color']>>();
  expectTypeOf<keyof DesignTokens['color']['light']>().toEqualTypeOf<Names<Base['color']['light']>>();
  expectTypeOf<keyof DesignTokens['font']>().toEqualTypeOf<Names<Base['font']>>();
  expectTypeOf<keyof DesignTokens['weight']>().toEqualTypeOf<Names<Base['weight']>>();
  expectTypeOf<keyof DesignTokens['scale']>().toEqualTypeOf<Names<Base['scale']>>();
  expectTypeOf<keyof DesignTokens['space']>().toEqualTypeOf<Names<Base['space']>>();
  expectTypeOf<keyof DesignTokens['density']>().toEqualTypeOf<Names<Base['density']>>();
  type Comfortable = Base['density']['comfortable'];
  expectTypeOf<keyof DesignTokens['density']['comfortable']>().toEqualTypeOf<Names<Comfortable>>();
  type Print = Base['print']['density']['comfortable'];
  expectTypeOf<keyof DesignTokens['print']['density']['comfortable']>().toEqualTypeOf<Names<Print>>();
});
