declare module 'virtual:own-theme' {
  /** The theme that RESUME_THEME names, if it does and can be read. */
  export const theme: import('@resume/ui/themes').Theme | undefined;
  /** Why it cannot be read. */
  export const problem: string | undefined;
  /** The faces that it brings itself, with the addresses of their files. */
  export const faces: readonly (import('@resume/ui/themes').ThemeFace & { readonly url: string })[];
}
