/**
 * Installs the projects in a folder together, with packed tarballs of our packages for what is not published yet.
 *
 * @param folder holds a folder for each project
 * @param names the folders of our packages in `packages`, those that others depend on included
 */
export function installPacked(folder: string, names: readonly string[]): Promise<void>;
