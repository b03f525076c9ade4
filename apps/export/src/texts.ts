import { closest, type Diagnostic } from '@regesta/core/diagnostic'
import { openText } from '@regesta/core/node'
import { type Chronology, checkPassage } from '@regesta/core/record'
import type { Refusal } from './arguments.ts'

/** The texts of sources that are at hand, by the source's id. */
export type Texts = ReadonlyMap<string, string>

type Read = { readonly ok: true; readonly texts: Texts } | { readonly ok: false; readonly refusal: Refusal }

/** Reads what `--text SOURCE=FILE` names. */
export function readTexts(given: readonly string[], chronology: Chronology): Read {
  const ids = chronology.sources.map((source) => source.id)
  const texts = new Map<string, string>()
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
  }
  return { ok: true, texts }
}

function refused(problem: string, ...remedies: readonly (string | undefined)[]): Read {
  return { ok: false, refusal: { problem, remedies: remedies.filter((each) => each !== undefined) } }
}

/** What of the citations does not stand in the texts at hand: R013 where it changed, R014 where it is missing. */
export function checkTexts(texts: Texts, chronology: Chronology): readonly Diagnostic[] {
  return chronology.events.flatMap((event, eventIndex) =>
    event.claims.flatMap((claim, claimIndex) =>
      claim.cites.flatMap(({ source, locator, digest }, citeIndex): Diagnostic[] => {
        const text = texts.get(source)
        if (text === undefined || locator === undefined) return []
        const check = checkPassage(text, { locator, digest })
        if (check.kind === 'found' || check.kind === 'notCounted') return []
        const help = check.moved ? `the cited sentence stands at ${check.moved.locator}` : undefined
        return [
          {
            code: check.kind === 'changed' ? 'R013' : 'R014',
            severity: 'warning',
            message:
              check.kind === 'changed'
                ? `the sentence at ${locator} of "${source}" is not the one that was cited`
                : `the text of "${source}" has no ${locator}`,
            path: ['events', eventIndex, 'claims', claimIndex, 'cites', citeIndex],
            ...(help !== undefined && { help }),
          },
        ]
      }),
    ),
  )
}
