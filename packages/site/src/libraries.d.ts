declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      targetFormat?: 'sfnt' | 'woff2';
    },
  ): Promise<Uint8Array>;
}

declare module 'fontverter' {
  /** A font in another format; the same bytes where it is in that one. */
  export function convert(font: Buffer, format: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}

/** Native calls on files, as far as builds use them. */
declare module 'fs-native-extensions' {
  const native: {
    /** Locks an open file for this process; `false` where another one holds it. */
    tryLock(fd: number): boolean;
    /** Exchanges two paths in one step. */
    swap(from: string, to: string): Promise<void>;
  };
  export default native;
}
