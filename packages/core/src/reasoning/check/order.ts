import { alternativeText, contradictionText, type Statement } from '../network/index.ts'
import type { Material } from './material.ts'

/** What cannot all be true, in words; a statement is a sentence with its sources. */
export interface Conflict {
  /** One sentence without a full stop. */
  readonly message: string
  /** In the order of the proof. */
  readonly statements: readonly { readonly statement: Statement; readonly text: string }[]
}

/** What the constraint network finds contradictory. */
export function contradictionsIn({ network }: Material): readonly Conflict[] {
  return network.contradictions.map((contradiction) => {
    const [opening = '', ...lines] = contradictionText(network, contradiction).split('\n')
    const clash = lines.pop() ?? ''
    return {
      message: sentence(`${opening} ${lowered(clash)}`),
      statements: contradiction.statements.map((statement, n) => ({
        statement,
        text: (lines[n] ?? '').replace(/^\d+\. /, ''),
      })),
    }
  })
}

/** What allows one of several things, of which the network excludes all. */
export function impossibleChoicesIn({ network }: Material): readonly Conflict[] {
  return network.alternatives
    .filter(({ holds }) => holds === 'impossible')
    .map((alternative) => ({
      message: sentence(alternativeText(network, alternative)),
      statements: [{ statement: alternative.statement, text: '' }],
    }))
}

/** Whether the network could be worked through to its end. */
export const isOrderComplete = ({ network }: Material): boolean => network.isComplete

const sentence = (text: string) => lowered(text).replace(/\.$/, '')
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
