import type { Path } from '../../diagnostic/index.ts'
import type { Statement } from '../network/index.ts'
import type { Material } from './material.ts'

/** Where a statement of the network is written. */
export function statementPath(statement: Statement, { chronology, eventIndex }: Material): Path {
  const index = eventIndex.get(statement.event) ?? 0
  const event = chronology.events[index]
  const at: Path = ['events', index]
  switch (statement.kind) {
    case 'date':
      return [...at, 'claims', statement.claims[0] ?? 0, 'when']
    case 'told':
      return [...at, 'claims', statement.claims[0] ?? 0, 'status']
    case 'duration':
      return [...at, 'duration']
    case 'relation': {
      const { relation } = statement
      return [...at, 'relations', event?.relations.indexOf(relation) ?? 0]
    }
    default:
      return statement satisfies never
  }
}
