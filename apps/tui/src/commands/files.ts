import { readdir, stat } from 'node:fs/promises'
import { closest } from '@regesta/core/diagnostic'

/** Whether there is anything of that name, be it a file, a folder or a pipe. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The name in the working folder that is most like this one. */
export async function fileLike(name: string): Promise<string | undefined> {
  return closest(name, (await readdir('.').catch(() => [])).sort())
}
