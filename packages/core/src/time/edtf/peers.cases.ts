import { parse } from '@edtf-ts/core'
// @ts-expect-error: it comes without types
import edtfJs from 'edtf'
import { isoDay } from '../calendar/index.ts'
import { type Bound, boundsOf, parseEdtf } from './index.ts'

/** The first and the last day that an implementation gives to a text, or that it takes it for something else. */
export type Verdict = `${string}..${string}` | 'not EDTF'

export function ours(text: string): Verdict {
  const result = parseEdtf(text)
  if (!result.ok) return 'not EDTF'
  const { lower, upper } = boundsOf(result.value)
  return `${boundText(lower)}..${boundText(upper)}`
}

/** Other implementations (edtf 4.11.1, @edtf-ts/core 0.4.2), and which texts they can be asked about. */
export const peers = {
  edtf: {
    /** A time without a zone would be one of the machine's zone. */
    isAskable: (text: string) => !text.includes('T') || /(Z|[+-]\d\d(:?\d\d)?)$/.test(text),
    ask: (text: string): Verdict => {
      try {
        const { min, max } = edtfJs(text) as { readonly min: number | null; readonly max: number | null }
        return `${boundText(min && dayAt(min))}..${boundText(max && dayAt(max))}`
      } catch {
        return 'not EDTF'
      }
    },
  },
  '@edtf-ts/core': {
    /** It lists every member of a range: `[2000-21..2001-08]` never ends, a range of days can take seconds. */
    isAskable: (text: string) => !/[[{].*-\d\d\.\.[-\d]/.test(text),
    ask: (text: string): Verdict => {
      const result = parse(text)
      if (!result.success) return 'not EDTF'
      const { minMs, maxMs, ...value } = result.value as typeof result.value & Ends
      const lower = isFurthest(minMs) ? (value.start === null && !value.openStart ? null : -Infinity) : dayAt(minMs)
      const upper = isFurthest(maxMs) ? (value.end === null && !value.openEnd ? null : Infinity) : dayAt(maxMs)
      return `${boundText(lower)}..${boundText(upper)}`
    },
  },
} as const

interface Ends {
  readonly start?: null
  readonly end?: null
  readonly openStart?: true
  readonly openEnd?: true
}

/** Whether it is the first or the last day of the JavaScript Date, which stands for an end that is open or not known. */
const isFurthest = (milliseconds: bigint) =>
  milliseconds === 8_640_000_000_000_000n || milliseconds === -8_640_000_000_000_000n

const dayAt = (milliseconds: number | bigint) => Math.floor(Number(milliseconds) / 86_400_000)

function boundText(bound: Bound): string {
  if (bound === null) return 'unknown'
  if (Number.isNaN(bound)) return 'NaN'
  return Number.isFinite(bound) ? isoDay(bound) : bound < 0 ? '-inf' : '+inf'
}

export type PeerName = keyof typeof peers
