/** What the plugins of esbuild and tsup have in common: types of esbuild are not installed at the root. */
interface Plugin {
  readonly name: string;
  setup(build: {
    onLoad(
      options: { readonly filter: RegExp },
      callback: (args: { readonly path: string }) => undefined,
    ): void;
  }): void;
}

export function collectPackages(folders: Set<string>): Plugin;
export function embeddedIn(folder: string): readonly string[];
export function writeLicences(folders: Iterable<string>): Promise<void>;
