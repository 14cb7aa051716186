import source from './tokens.json' with { type: 'json' };

/** The colours of one scheme, each a hex string such as `#1a1d21`. */
export type ColorScheme = { readonly [Name in keyof typeof source.color.light & string as Name]: string };

const values = <Group extends Record<string, { $value: string }>>(group: Group) =>
  Object.fromEntries(Object.entries(group).map(([name, token]) => [name, token.$value])) as {
    readonly [Name in keyof Group]: string;
  };

/** The raw values behind the ledger look: hex colours, family names, weights and lengths in CSS px. */
export const tokens = {
  color: {
    light: values(source.color.light) as ColorScheme,
    dark: values(source.color.dark) as ColorScheme,
  },
  font: {
    text: source.font.text.$value as readonly string[],
    title: source.font.title.$value as readonly string[],
  },
  weight: {
    regular: source.weight.regular.$value,
    title: source.weight.title.$value,
    bold: source.weight.bold.$value,
  },
  space: {
    1: source.space[1].$value.value,
    2: source.space[2].$value.value,
    3: source.space[3].$value.value,
    4: source.space[4].$value.value,
    6: source.space[6].$value.value,
    8: source.space[8].$value.value,
    12: source.space[12].$value.value,
  },
} as const;

export type Tokens = typeof tokens;
