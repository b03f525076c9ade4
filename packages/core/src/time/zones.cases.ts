import { agreedInvalid, agreedValid } from './edtf/conformance.cases.ts'
import {
  before,
  boundsOf,
  compareForDisplay,
  countDays,
  extentOf,
  gapDays,
  labelDate,
  levelOf,
  parseEdtf,
  possibleRelations,
  precisionOf,
  readingRules,
  readWords,
  writeEdtf,
} from './index.ts'

/** All that is made of dates, as one text: of every date of the conformance tables, and of the examples of readings. */
export function allOfDates(): string {
  const dates = agreedValid.map(([edtf]) => ({ edtf, extent: extentOf({ edtf }) }))
  const council = extentOf({ edtf: '2000-12-05/2000-12-06' })
  const made = [
    dates.map(({ edtf, extent }) => {
      const result = parseEdtf(edtf)
      if (!result.ok) return result
      const { value } = result
      const said = [value, boundsOf(value), levelOf(value), precisionOf(value), writeEdtf(value), labelDate({ edtf })]
      return [said, extent, countDays(extent), possibleRelations(extent, council), gapDays(extent, council)]
    }),
    dates.map(({ extent }) => before(council, extent)),
    dates.toSorted((a, b) => compareForDisplay(a.extent, b.extent)).map(({ edtf }) => edtf),
    agreedInvalid.map(parseEdtf),
    readingRules.flatMap(({ examples }) => examples.map(({ words, ...options }) => readWords(words, options))),
  ]
  return JSON.stringify(made, (_, value) => (typeof value === 'number' ? String(value) : value))
}

if (import.meta.main) process.stdout.write(allOfDates())
