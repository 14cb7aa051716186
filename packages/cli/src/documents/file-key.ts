/** A key for a path: names that differ in case, or in how accents are composed, are one file on many disks. */
export const fileKey = (path: string): string => path.normalize('NFC').toLowerCase();
