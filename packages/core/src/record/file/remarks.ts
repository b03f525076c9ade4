import type { Span } from './positions.ts'

/** Directly behind a value: a # with something close behind it, as in "Exhibit #3"; not a remark, which has a space there. */
const sign = /[ \t]+(#[^\s#]\S*)/y

/** A # that may belong to the text before it, with the word it begins; nothing where a remark begins, or none. */
export function signOfRemark(text: string, from: number): Span | undefined {
  sign.lastIndex = from
  const found = sign.exec(text)?.[1]
  return found === undefined ? undefined : { from: sign.lastIndex - found.length, to: sign.lastIndex }
}
