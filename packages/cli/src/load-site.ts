import { CliError, type World } from './terminal.js';

/**
 * The engine of sites, which few commands need: it is installed when one of them is first asked for.
 *
 * @throws {CliError} where it is not there
 */
export async function loadSite(_world: World): Promise<typeof import('@resume/site/node')> {
  try {
    return await import('@resume/site/node');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CliError(
      'This command needs the engine of sites. Install it next to this one: npm install @resume/site',
    );
  }
}
