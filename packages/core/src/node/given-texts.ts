import { closest } from '../diagnostic/index.ts'
import type { Chronology } from '../record/index.ts'
import { openText } from './open.ts'

/** Texts of sources that a command line gives. */
export interface GivenTexts {
  /** By the source's id. */
  readonly texts: ReadonlyMap<string, string>
  /** The files that they were read from. */
  readonly files: readonly string[]
}

/** Why a command line cannot be done, and what would be right. */
interface Refused {
  readonly problem: string
  readonly remedies: readonly string[]
}

type GivenTextsRead =
  | { readonly ok: true; readonly value: GivenTexts }
  | { readonly ok: false; readonly refused: Refused }

/** Reads what `--text SOURCE=FILE` names, each value as it was written; the first that cannot be read is refused. */
export function openGivenTexts(given: readonly string[], { sources }: Pick<Chronology, 'sources'>): GivenTextsRead {
  const ids = sources.map((source) => source.id)
  const texts = new Map<string, string>()
  const files: string[] = []
  for (const each of given) {
    const at = each.indexOf('=')
    const [source, path] = [each.slice(0, Math.max(at, 0)), each.slice(at + 1)]
    if (at <= 0 || path === '')
      return refused(
        `--text cannot be "${each}"`,
        `write --text SOURCE=FILE, such as ${ids[0] ?? 'gazette'}=article.txt`,
      )
    if (!ids.includes(source)) {
      const near = closest(source, ids)
      return refused(
        `no source has the id "${source}"`,
        near && `did you mean "${near}"?`,
        `the sources are ${ids.join(', ')}`,
      )
    }
    if (texts.has(source)) return refused(`the text of "${source}" is given twice`, 'give it once')
    const opened = openText(path)
    if (!opened.ok) {
      const [first] = opened.diagnostics
      return refused(first?.message ?? `"${path}" cannot be opened`, first?.help)
    }
    texts.set(source, opened.value)
    files.push(path)
  }
  return { ok: true, value: { texts, files } }
}

function refused(problem: string, ...remedies: readonly (string | undefined)[]): GivenTextsRead {
  return { ok: false, refused: { problem, remedies: remedies.filter((each) => each !== undefined) } }
}
