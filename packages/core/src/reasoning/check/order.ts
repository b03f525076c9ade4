import { alternativeText, type Statement, tellContradiction } from '../network/index.ts'
import type { Material } from './material.ts'

/** What cannot all be true, in words; a statement is a sentence with its sources. */
export interface Conflict {
  /** One sentence without a full stop. */
  readonly message: string
  /** In the order of the proof. */
  readonly statements: readonly { readonly statement: Statement; readonly text: string }[]
}

/** What is said about order and cannot all be true. */
export function contradictionsIn({ timeline }: Material): readonly Conflict[] {
  return timeline.order.contradictions.map((contradiction) => {
    const { opening, statements, clash } = tellContradiction(timeline, contradiction)
    return {
      message: sentence(`${opening}: ${lowered(clash)}`),
      statements: contradiction.statements.map((statement, n) => ({ statement, text: statements[n] ?? '' })),
    }
  })
}

/** What allows one of several things, of which none fits what is proved. */
export function impossibleChoicesIn({ timeline }: Material): readonly Conflict[] {
  return timeline.order.alternatives
    .filter(({ holds }) => holds === 'impossible')
    .map((alternative) => ({
      message: sentence(alternativeText(timeline, alternative)),
      statements: [{ statement: alternative.statement, text: '' }],
    }))
}

/** Whether all that is said about order could be worked through. */
export const isOrderComplete = ({ timeline }: Material): boolean => timeline.order.isComplete

const sentence = (text: string) => lowered(text).replace(/\.$/, '')
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
