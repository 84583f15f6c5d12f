import {PipelineError} from './errors.ts'

/**
 * Import a package that is installed only where it is needed.
 *
 * @param what it is needed for, for the message: `read CSV`.
 * @throws {PipelineError} that names the packages to install.
 */
export async function importPeer<T>(load: () => Promise<T>, what: string, ...packages: string[]): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new PipelineError(`cannot ${what}: install ${packages.join(' and ')} beside copydesk`)
  }
}
