import { readdir, stat } from 'node:fs/promises'
import { closest } from '@regesta/core/diagnostic'
import { type Chronology, writeJson, writeYaml } from '@regesta/core/record'
import type { Outcome } from './command.ts'
import { refusal } from './refusal.ts'

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

/** What is said instead of writing over a file that nobody asked to write over. */
export async function refusalToReplace(path: string, isForced: boolean | undefined): Promise<Outcome | undefined> {
  return isForced || !(await exists(path))
    ? undefined
    : refusal(`there is a "${path}" already`, 'choose another name, or add --force to put the new one in its place')
}

/** Whether a chronology is written as JSON: where the name of its file says so. Everywhere else it is YAML, for people. */
export function isJsonName(path: string): boolean {
  return /\.json$/i.test(path)
}

/** A chronology in the notation that the name of its file asks for. */
export function writtenFor(path: string, chronology: Chronology): string {
  return isJsonName(path) ? writeJson(chronology) : writeYaml(chronology)
}
