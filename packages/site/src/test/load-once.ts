import type * as Loading from '../folder/load-folder.js';

/**
 * `load-folder.ts` for tests that build one folder without modules of its own again and again: the engine, which takes
 * seconds, is loaded by the first build alone. For `vi.mock`.
 */
export function loadOnce(loading: typeof Loading): typeof Loading {
  const loaded = new Map<string, ReturnType<typeof Loading.loadFolder>>();
  return {
    ...loading,
    async loadFolder(root) {
      const folder = loaded.get(root) ?? loading.loadFolder(root);
      loaded.set(root, folder);
      return { ...(await folder), close: async () => {} };
    },
  };
}
