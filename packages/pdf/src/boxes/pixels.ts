/** A picture pixel by pixel: red, green, blue, alpha. */
export interface Pixels {
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}
