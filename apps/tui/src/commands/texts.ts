import { closest } from '@regesta/core/diagnostic'
import { openText } from '@regesta/core/node'
import type { Chronology } from '@regesta/core/record'
import type { Texts } from '@regesta/core/view'
import type { Outcome } from './command.ts'
import { refusal, refusalOf, suggestion } from './refusal.ts'

/** Reads what `--text SOURCE=FILE` names. */
export function readTexts(
  given: readonly string[],
  chronology: Pick<Chronology, 'sources'>,
): { ok: true; texts: Texts } | { ok: false; refusal: Outcome } {
  const ids = chronology.sources.map((source) => source.id)
  const texts = new Map<string, string>()
  for (const each of given) {
    const [source, path] = splitOnce(each)
    if (source === '' || !path) {
      const example = `${ids[0] ?? 'gazette'}=article.txt`
      return {
        ok: false,
        refusal: refusal(`--text cannot be "${each}"`, `write --text SOURCE=FILE, such as ${example}`),
      }
    }
    if (!ids.includes(source)) {
      const remedy = `the sources are ${ids.join(', ')}`
      return {
        ok: false,
        refusal: refusal(`no source has the id "${source}"`, suggestion(closest(source, ids)), remedy),
      }
    }
    if (texts.has(source)) {
      return { ok: false, refusal: refusal(`the text of "${source}" is given twice`, 'give it once') }
    }
    const opened = openText(path)
    if (!opened.ok) return { ok: false, refusal: refusalOf(opened.diagnostics) }
    texts.set(source, opened.value)
  }
  return { ok: true, texts }
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
