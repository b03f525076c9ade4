import type { StatusId } from './statuses.ts'

type Tense = 'past' | 'future'

const tenses: Readonly<Record<string, Tense>> = {
  occurred: 'past',
  scheduled: 'future',
  planned: 'future',
  proposed: 'future',
  demanded: 'future',
  conditional: 'future',
  predicted: 'future',
  feared: 'future',
} satisfies Partial<Record<StatusId, Tense>>

/**
 * On which side of its record lies what is told with a status: a source tells what was, and plans what will be. Nothing
 * where the status does not tell, or is none.
 */
export function tenseOf(status: unknown): Tense | undefined {
  return typeof status === 'string' && Object.hasOwn(tenses, status) ? tenses[status] : undefined
}
