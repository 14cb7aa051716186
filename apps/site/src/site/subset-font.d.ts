declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      targetFormat?: 'sfnt' | 'woff2';
      noLayoutClosure?: boolean;
      /** Entries of the name table to keep besides those that identify the font. */
      preserveNameIds?: readonly number[];
    },
  ): Promise<Uint8Array>;
}
