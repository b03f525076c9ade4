import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostic/index.ts'
import type { Chronology } from '../record/index.ts'
import type { GivenTexts } from './given-texts.ts'
import { openText } from './open.ts'

export interface SourceTexts extends GivenTexts {
  /** What could not be read, with paths into the chronology. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface SourceTextsOptions {
  readonly allowOutside?: boolean
  /** Texts that go before the `file` of their source. */
  readonly given?: GivenTexts
}

const none: GivenTexts = { texts: new Map(), files: [] }

/**
 * The texts of the sources: those that are given, and those of sources that name a `file`, which is looked for from the
 * folder of the chronology's own file. A chronology may come from anybody: files outside that folder, be it by `..`, by
 * a path from the root or by a link, are read only if `allowOutside` says so.
 */
export function openSourceTexts(
  chronology: Chronology,
  chronologyFile: string,
  { allowOutside = false, given = none }: SourceTextsOptions = {},
): SourceTexts {
  const folder = dirname(chronologyFile)
  const texts = new Map(given.texts)
  const files = [...given.files]
  const diagnostics: Diagnostic[] = []
  for (const [index, { id, file }] of chronology.sources.entries()) {
    if (file === undefined || given.texts.has(id)) continue
    const path = isAbsolute(file) ? file : join(folder, file)
    const found = (diagnostic: Omit<Diagnostic, 'path'>) =>
      diagnostics.push({ ...diagnostic, path: ['sources', index, 'file'] })
    if (!allowOutside && !isInside(folder, path)) {
      found({
        code: 'R018',
        severity: 'warning',
        message: `"${file}" lies outside the folder of the chronology, and is not read`,
        help: 'allow it with --allow-outside, or move the file beside the chronology',
      })
      continue
    }
    const opened = openText(path)
    if (opened.ok) {
      texts.set(id, opened.value)
      files.push(path)
    } else for (const each of opened.diagnostics) found(withoutPlace(each, file))
  }
  return { texts, files, diagnostics }
}

/** By where links lead to; what is not there lies where it is named. */
function isInside(folder: string, path: string): boolean {
  const from = relative(real(resolve(folder)), real(resolve(path)))
  return from !== '' && !isAbsolute(from) && !/^\.\.(?:[/\\]|$)/.test(from)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : resolve(real(parent), relative(parent, path))
  }
}

/** A scan or a PDF is a source as well, though not one whose text is at hand. */
function withoutPlace({ place: _, ...diagnostic }: Diagnostic, file: string): Diagnostic {
  if (diagnostic.code !== 'R010') return { ...diagnostic, severity: 'warning' }
  return {
    code: 'R010',
    severity: 'info',
    message: `"${file}" is not text, so nothing is looked up in it`,
    help: 'give its text with --text, if there is one',
  }
}
