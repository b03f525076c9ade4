import type { Diagnostic } from '@regesta/core/diagnostic'
import { horizonText, type View } from '@regesta/core/view'
import { count, sentence } from './prose.ts'
import { safe } from './safe.ts'

/** How much is shown, what is left out and why, and what contradicts: nothing goes in silence. */
export function omissionSentences(view: View, diagnostics: readonly Diagnostic[]): readonly string[] {
  const { total, omitted, notYetKnown } = view
  const asOf = safe(horizonText(view.timeline).label)
  const contradictions = view.timeline.order.contradictions.length
  const unread = diagnostics.filter((each) => each.severity === 'error').length
  return [
    omitted === 0
      ? sentence(count(total, 'entry', 'entries'))
      : sentence(`${view.entries.length} of ${count(total, 'entry', 'entries')}; the filter leaves out ${omitted}`),
    notYetKnown === 0
      ? ''
      : sentence(`${count(notYetKnown, 'more entry', 'more entries')} not known yet, as of ${asOf}, and left out`),
    contradictions === 0
      ? ''
      : sentence(
          `${count(contradictions, 'contradiction')} between dates and relations: the filter "is:contradicted" shows the entries`,
        ),
    unread === 0 ? '' : sentence(`${count(unread, 'fault')} in the file: what could not be read is left out`),
  ].filter((each) => each !== '')
}
