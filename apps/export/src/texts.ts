import { closest } from '@regesta/core/diagnostic'
import { openText } from '@regesta/core/node'
import type { Chronology } from '@regesta/core/record'
import type { Texts } from '@regesta/core/view'
import type { Refusal } from './arguments.ts'

type Read =
  | {
      readonly ok: true
      readonly texts: Texts
      /** The files that they were read from. */
      readonly files: readonly string[]
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** Reads what `--text SOURCE=FILE` names. */
export function readTexts(given: readonly string[], chronology: Chronology): Read {
  const ids = chronology.sources.map((source) => source.id)
  const texts = new Map<string, string>()
  const files: string[] = []
  for (const each of given) {
    const at = each.indexOf('=')
    const [source, path] = [each.slice(0, Math.max(at, 0)), each.slice(at + 1)]
    if (at <= 0 || path === '') {
      return refused(
        `--text cannot be "${each}"`,
        `write --text SOURCE=FILE, such as ${ids[0] ?? 'gazette'}=article.txt`,
      )
    }
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
    if (!opened.ok)
      return refused(opened.diagnostics[0]?.message ?? `"${path}" cannot be opened`, opened.diagnostics[0]?.help)
    texts.set(source, opened.value)
    files.push(path)
  }
  return { ok: true, texts, files }
}

function refused(problem: string, ...remedies: readonly (string | undefined)[]): Read {
  return { ok: false, refusal: { problem, remedies: remedies.filter((each) => each !== undefined) } }
}
