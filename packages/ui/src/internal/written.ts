/**
 * A view as one writes it by hand: what is always there, and as much of the rest as there is. Prepared views fit, so do
 * items that never saw the schema.
 */
export type Written<View, Required extends keyof View> = Pick<View, Required> & {
  readonly [Key in Exclude<keyof View, Required>]?: View[Key] | undefined;
};
