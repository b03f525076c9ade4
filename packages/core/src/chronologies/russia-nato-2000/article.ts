import { digests } from './digests.ts'

type Locator = keyof typeof digests

/** Cites one sentence of the article, with the digest by which it can be found again. */
/* @__NO_SIDE_EFFECTS__ */
export function article<const L extends Locator>(locator: L) {
  return { source: 'article', locator, digest: digests[locator] } as const
}
