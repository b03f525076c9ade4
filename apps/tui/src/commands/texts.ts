import type { Diagnostic } from '@regesta/core/diagnostic'
import { openGivenTexts, openSourceTexts } from '@regesta/core/node'
import type { Texts } from '@regesta/core/view'
import type { Opened, OrRefusal } from './chronology.ts'
import type { Values } from './command.ts'
import type { textOptions } from './options.ts'
import { refusal } from './refusal.ts'

interface ReadTexts {
  readonly texts: Texts
  /** What of the texts could not be read. */
  readonly diagnostics: readonly Diagnostic[]
  /** All that could not be read, of the chronology too, as lines for standard error. */
  readonly report: string
}

/** The texts of a chronology's sources: those that the command line gives, and the files that the sources name. */
export function readTexts(
  { chronology, file, report, tell }: Opened,
  { text = [], 'allow-outside': allowOutside = false }: Values<typeof textOptions>,
): OrRefusal<ReadTexts> {
  const read = openGivenTexts(text, chronology)
  if (!read.ok) return { ok: false, refusal: refusal(read.refused.problem, ...read.refused.remedies) }
  const given = read.value
  if (file === undefined) return { ok: true, value: { texts: given.texts, diagnostics: [], report } }
  const { texts, diagnostics } = openSourceTexts(chronology, file, { allowOutside, given })
  return { ok: true, value: { texts, diagnostics, report: report + tell(diagnostics) } }
}
