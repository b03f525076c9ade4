import type { Bound } from '../edtf/index.ts'
import { parseEdtf } from '../edtf/index.ts'
import { type Convention, conventions, type Extent, extentOf } from '../extent/index.ts'
import type { Anchor, Context, ReadingOptions, Refusal } from './types.ts'

/** Some million years either way: far enough, and near enough to count from. */
const furthestDay = 4e8

/** What the options give a reading to go by. The period spoken of has been read already. */
export function contextOf(options: ReadingOptions, spokenOf: Extent | undefined): Context | Refusal {
  const { tense, convention, conventions: own = [] } = options
  const anchor = anchorOf(options.anchor)
  if (anchor && 'refused' in anchor) return anchor
  const within = spokenOf && withinOf(spokenOf)
  if (within && 'refused' in within) return within
  const known = new Map<string, Convention>([
    ...Object.entries(conventions),
    ...own.map((one) => [one.id, one] as const),
  ])
  if (convention !== undefined && !known.has(convention)) {
    return {
      refused: `there is no convention "${convention.slice(0, 64)}"`,
      help: `conventions: ${[...known.keys()].join(', ').slice(0, 500)}`,
    }
  }
  return {
    tense,
    ...(anchor ? { anchor } : {}),
    ...(within ? { within } : {}),
    conventionFor: (usual) => {
      const id = convention ?? usual
      return { id, convention: known.get(id) ?? conventions.thirds }
    },
  }
}

function anchorOf(text: string | undefined): Anchor | Refusal | undefined {
  if (text === undefined) return undefined
  const parsed = parseEdtf(text)
  if (!parsed.ok) {
    const { message, help } = parsed.diagnostics[0]!
    return { refused: `the anchor is not EDTF: ${message}`, help: help ?? 'write it as EDTF' }
  }
  const { earliestStart: from, latestEnd: to } = extentOf({ edtf: text }).hard
  if (from === null || to === null) {
    return {
      refused: 'the anchor has no bounds from which days could be counted',
      help: 'give the days that it may be, such as [2000-12-06..2000-12-10]',
    }
  }
  return isNear(from) && isNear(to) ? { from, to } : tooFar
}

function withinOf({ hard }: Extent): { readonly from: number; readonly to: number } | Refusal {
  const { earliestStart: from, latestEnd: to } = hard
  if (from === null || to === null || !Number.isFinite(from) || !Number.isFinite(to)) {
    return { refused: 'the period spoken of (within) is open', help: 'give one that has a beginning and an end' }
  }
  return isNear(from) && isNear(to) ? { from, to } : tooFar
}

const isNear = (bound: Bound) => bound !== null && (!Number.isFinite(bound) || Math.abs(bound) < furthestDay)

const tooFar: Refusal = { refused: 'it lies too far away to count days from it', help: 'give a nearer date' }
