/** The parts of citation-js used here; the package brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      data(input: string, format: '@bibtex/text'): unknown;
      chain(input: unknown, options: { generateGraph: boolean }): unknown;
    };
    readonly output: { format(format: 'bibtex', data: readonly object[]): string };
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly constants: { readonly defaultStrings: Readonly<Record<string, string>> };
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
