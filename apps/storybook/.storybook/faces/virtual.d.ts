declare module 'virtual:theme-faces' {
  const faces: readonly (import('@resume/ui/themes').ThemeFace & {
    /** Address of the font with the characters of the stories, and their `unicode-range`. */
    readonly screen: string;
    readonly range: string;
    /** Address of the whole font, and the `unicode-range` of its other characters. */
    readonly whole: string;
    readonly rest: string;
  })[];
  export default faces;
}
