import type { PhraseRule } from '../types.ts'
import { about } from './about.ts'
import { after } from './after.ts'
import { already } from './already.ts'
import { atPresent } from './at-present.ts'
import { before } from './before.ts'
import { between } from './between.ts'
import { by } from './by.ts'
import { duration } from './duration.ts'
import { either } from './either.ts'
import { from } from './from.ts'
import { future } from './future.ts'
import { night } from './night.ts'
import { notBefore } from './not-before.ts'
import { notLater } from './not-later.ts'
import { past } from './past.ts'
import { perhaps } from './perhaps.ts'
import { plain } from './plain.ts'
import { range } from './range.ts'
import { rest } from './rest.ts'
import { since } from './since.ts'
import { soFar } from './so-far.ts'
import { throughout } from './throughout.ts'
import { until } from './until.ts'
import { withinCount } from './within-count.ts'

/** Every rule for a whole phrase. The first that reads the words to their end is the one. */
export const phrases: readonly PhraseRule[] = [
  plain,
  night,
  range,
  between,
  either,
  throughout,
  by,
  notLater,
  before,
  after,
  notBefore,
  since,
  from,
  until,
  about,
  perhaps,
  soFar,
  atPresent,
  already,
  past,
  future,
  rest,
  withinCount,
  duration,
]
