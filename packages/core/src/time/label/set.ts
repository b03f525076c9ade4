import type { EdtfMember, EdtfPoint, EdtfRange, EdtfSet } from '../edtf/index.ts'
import type { Grain } from './locale.ts'
import { areSame, listOf, type Pieces } from './pieces.ts'
import { endsOfPoints, pointOf } from './point.ts'
import type { Style } from './style.ts'

/** One of several dates, or all of them. */
export function setLabel(set: EdtfSet, style: Style): string {
  const [only] = set.members
  if (set.members.length === 1 && only) {
    if (only.kind === 'range') return set.choice === 'oneOf' ? oneOf(only, style) : allOf(only, style)
    const { say } = pointOf(only, style)
    return set.choice === 'allOf' ? style.words.allOf(say) : say('nominative')
  }
  return join(set, style)
}

function oneOf({ from, to }: EdtfRange, style: Style): string {
  const { words } = style
  if (!from) return to ? words.by(pointOf(to, style).say) : words.anyTime
  const first = pointOf(from, style)
  if (!to) return words.notBefore(first.say)
  const last = pointOf(to, style)
  const ends = endsOfPoints(first, last, style)
  const days = from.kind === 'date' && to.kind === 'date' && from.day && to.day
  if (first.pieces && last.pieces) {
    if (areSame(first.pieces, last.pieces)) return last.say('nominative')
    if (days && areNeighbours(from, to)) return `${ends.from('nominative')}${words.or}${ends.to('nominative')}`
  }
  if (days && first.pieces && last.pieces) return words.oneDay(ends, 'nominative')
  return words.someTime(ends)
}

/** Two days that follow each other in the same month: "5 or 6 December". */
function areNeighbours(from: EdtfPoint, to: EdtfPoint): boolean {
  if (from.kind !== 'date' || to.kind !== 'date') return false
  const { year, month, day } = from
  if (year.value === undefined || month?.value === undefined || day?.value === undefined) return false
  return year.value === to.year.value && month.value === to.month?.value && day.value + 1 === to.day?.value
}

function allOf(range: EdtfRange, style: Style): string {
  const { words } = style
  const { from, to } = range
  const grain = grainOf(range)
  if (!from) return to ? words.allUpTo(grain, pointOf(to, style).say) : words.always
  const first = pointOf(from, style)
  if (!to) return words.allFrom(grain, first.say)
  return words.allFromTo(grain, endsOfPoints(first, pointOf(to, style), style))
}

function grainOf({ from, to }: EdtfRange): Grain {
  const date = from ?? to
  if (date?.kind === 'season') return date.season.value < 33 ? 'season' : 'partOfYear'
  return date?.day ? 'day' : date?.month ? 'month' : 'year'
}

/** Several members: "1667, 1668 or 1670–1672". */
function join({ members, choice }: EdtfSet, style: Style): string {
  const { words } = style
  const plain = members.map((member) => plainMember(member, style))
  const items = plain.every((member) => member !== undefined)
    ? listOf(plain, choice === 'oneOf' ? 'one' : 'many', words)
    : members.map((member) => memberLabel(member, choice, style))
  const word = choice === 'oneOf' ? 'or' : 'and'
  // "1667 or earlier, or 1670", "about 1667, or 1670": without the comma the words could belong to both.
  const last = plain.includes(undefined) ? words.lastOf[word] : words[word]
  return `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`
}

function plainMember(member: EdtfMember, style: Style): readonly [Pieces, Pieces] | readonly [Pieces] | undefined {
  const [first, last] = member.kind === 'range' ? [member.from, member.to] : [member, member]
  if (!first || !last) return undefined
  const from = pointOf(first, style).pieces
  const to = pointOf(last, style).pieces
  if (!from || !to) return undefined
  return areSame(from, to) ? [to] : [from, to]
}

function memberLabel(member: EdtfMember, choice: EdtfSet['choice'], style: Style): string {
  const { words } = style
  if (member.kind !== 'range') return pointOf(member, style).say('nominative')
  const from = member.from && pointOf(member.from, style)
  const to = member.to && pointOf(member.to, style)
  if (from && to) {
    const ends = endsOfPoints(from, to, style)
    if (from.pieces && to.pieces) return ends.dashed('nominative')
    return choice === 'oneOf' ? words.someTime(ends) : words.fromTo(ends)
  }
  if (from) return choice === 'oneOf' ? words.orLater(from.say) : words.fromOn(from.say)
  if (to) return choice === 'oneOf' ? words.orEarlier(to.say) : words.upTo(to.say)
  return words.always
}
