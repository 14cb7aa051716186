// Packages without types of their own; only what is used here.

declare module 'punycode.js' {
  const punycode: {
    /** A host with its `xn--` labels decoded. Throws a RangeError where one of them is no Punycode. */
    toUnicode(host: string): string;
  };
  export default punycode;
}
