/** A CSS pixel in pt. */
export const POINT = 0.75;
