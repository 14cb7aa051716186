declare module 'virtual:theme-faces' {
  const faces: readonly (import('@resume/ui/themes').ThemeFace & { readonly url: string })[];
  export default faces;
}
