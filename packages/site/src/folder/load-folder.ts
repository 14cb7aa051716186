import { createServer, type ViteDevServer } from 'vite';
import { FOLDER, type FolderModules } from './folder-modules.js';
import { viteConfig } from './vite-config.js';

/** The modules of a folder, and the server that read them. */
export interface LoadedFolder extends FolderModules {
  /** Makes the stack of an error name the files of the folder as they were written. */
  fixStack(error: unknown): void;
  close(): Promise<void>;
}

/** Reads the settings, pages and documents of a folder, with the engine that makes a site of them. */
export async function loadFolder(root: string): Promise<LoadedFolder> {
  // No socket for hot updates: its port may be taken by a development server elsewhere.
  const server = await createServer({
    ...viteConfig(root),
    server: { middlewareMode: true, watch: null, ws: false },
    logLevel: 'silent',
  });
  try {
    return {
      ...(await modulesOf(server)),
      fixStack: (error) => fixStack(server, error),
      close: () => server.close(),
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** The modules of a folder as a server has them now. */
export async function modulesOf(server: ViteDevServer): Promise<FolderModules> {
  try {
    const { engine, settings, pages, documents } = await server.ssrLoadModule(FOLDER);
    return { engine, settings, pages, documents };
  } catch (error) {
    fixStack(server, error);
    throw error;
  }
}

/** Makes the stack of an error name files as they were written, not as Vite runs them. */
export function fixStack(server: ViteDevServer, error: unknown): void {
  if (error instanceof Error) server.ssrFixStacktrace(error);
}
