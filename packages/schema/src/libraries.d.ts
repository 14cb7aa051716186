// Packages without types of their own; only what is used here.

declare module 'punycode.js' {
  const punycode: {
    /** A host with its `xn--` labels decoded. Throws a RangeError where one of them is no Punycode. */
    toUnicode(host: string): string;
  };
  export default punycode;
}

declare module 'papaparse' {
  interface ParseError {
    readonly code: string;
    readonly message: string;
    readonly row?: number;
  }
  const papaparse: {
    parse<Row>(
      text: string,
      options: {
        readonly header: true;
        readonly skipEmptyLines: 'greedy';
        transformHeader(header: string): string;
      },
    ): { readonly data: readonly Row[]; readonly errors: readonly ParseError[] };
  };
  export default papaparse;
}
