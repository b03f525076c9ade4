import { boundsOf, levelOf, writeEdtf } from '@regesta/core/time'
import { boundsData, boundText } from './bounds-data.ts'
import type { DateAnswer } from './date.ts'
import { written, writtenInLine } from './written.ts'

/** One answer as a JSON object. */
export function dateJson(answer: DateAnswer): string {
  return written(answerData(answer))
}

/** One answer in one line. */
export function dateNdjson(answer: DateAnswer): string {
  return writtenInLine(answerData(answer))
}

/** Answers as the next members of a JSON array; `isFirst` if none stands before them. */
export function datesJson(answers: readonly DateAnswer[], isFirst: boolean): string {
  const members = answers.map((answer) => `  ${dateJson(answer).trimEnd().replaceAll('\n', '\n  ')}`)
  return members.length === 0 ? '' : `${isFirst ? '\n' : ',\n'}${members.join(',\n')}`
}

/** Every field there is; null where one does not apply. */
function answerData(answer: DateAnswer) {
  const date = answer.ok ? answer.date : undefined
  const bounds = date?.edtf && boundsOf(date.edtf)
  const hard = date && boundsData(date.extent.hard)
  return {
    input: answer.input,
    valid: answer.ok,
    kind: date?.kind ?? null,
    level: date?.edtf ? levelOf(date.edtf) : null,
    edtf: date?.edtf ? writeEdtf(date.edtf) : null,
    lower: bounds ? boundText(bounds.lower) : null,
    upper: bounds ? boundText(bounds.upper) : null,
    earliestStart: hard?.earliestStart ?? null,
    latestStart: hard?.latestStart ?? null,
    earliestEnd: hard?.earliestEnd ?? null,
    latestEnd: hard?.latestEnd ?? null,
    soft: date?.extent.soft ? boundsData(date.extent.soft) : null,
    mode: date?.extent.mode ?? null,
    rule: date?.rule ?? null,
    convention: date?.convention ?? null,
    supplied: date?.supplied ?? [],
    error: answer.ok ? null : errorData(answer),
  }
}

function errorData({ problem }: Extract<DateAnswer, { ok: false }>) {
  const { offset, message, help } = problem
  return { offset: offset ?? 0, message, help: help ?? null }
}
