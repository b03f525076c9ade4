import { type Item, moved } from './item.ts'
import { heightOf, type Row } from './rows.ts'

/**
 * What belongs together: rows of text, and beside them rows of the margin, which begin at the same height. `about` is
 * whatever the section wants to know again of what came to stand on a page.
 */
export interface Block<About> {
  readonly about: About
  readonly rows: readonly Row[]
  readonly margin: readonly Row[]
  /** Space above, which the top of a page swallows, and below, which its foot does. */
  readonly before: number
  readonly after: number
  /** Parts that a page break never comes between, if the page can hold them. */
  readonly keepNext: boolean
  readonly keepPrevious: boolean
  /** Whether it is never split, if a page can hold it. */
  readonly whole: boolean
  /** What stands at the top of each page on which it goes on. */
  readonly again: readonly Row[]
}

export interface Frame {
  readonly top: number
  readonly bottom: number
}

/** A block, or a part of one, in its place on a page. */
export interface Placed<About> {
  readonly about: About
  readonly top: number
  readonly height: number
  /** Whether this is its beginning, and its end. */
  readonly begins: boolean
  readonly ends: boolean
}

export interface FlowPage<About> {
  readonly items: readonly Item[]
  readonly placed: readonly Placed<About>[]
  /** Where the next thing would stand. */
  readonly end: number
}

interface OpenPage<About> {
  items: Item[]
  placed: Placed<About>[]
  y: number
}

interface Cursor<About> {
  readonly frame: Frame
  readonly pages: OpenPage<About>[]
}

/**
 * Fills pages with blocks, from the top down. Chains of blocks that are kept together move to the next page if they,
 * up to the least possible part of the last, do not fit. A row that is higher than a page overflows it rather than
 * get lost.
 */
export function fillPages<About>(blocks: readonly Block<About>[], frame: Frame): readonly FlowPage<About>[] {
  const cursor: Cursor<About> = { frame, pages: [{ items: [], placed: [], y: frame.top }] }
  let index = 0
  while (index < blocks.length) {
    let last = index
    while (last + 1 < blocks.length && (blocks[last]?.keepNext || blocks[last + 1]?.keepPrevious)) last += 1
    const chain = blocks.slice(index, last + 1)
    const page = current(cursor)
    const fits = page.y + leastHeight(chain, frame) <= frame.bottom
    const split = fits || page.placed.length === 0 ? undefined : splitHeight(chain, frame.bottom - page.y)
    if (page.placed.length > 0 && !fits && split === undefined) open(cursor)
    for (const block of chain) place(block, cursor, block === chain[0] ? split : undefined)
    index = last + 1
  }
  return cursor.pages.map(({ items, placed, y }) => ({ items, placed, end: y }))
}

function current<About>(cursor: Cursor<About>): OpenPage<About> {
  return cursor.pages.at(-1) as OpenPage<About>
}

function open<About>(cursor: Cursor<About>): void {
  cursor.pages.push({ items: [], placed: [], y: cursor.frame.top })
}

function blockHeight(block: Pick<Block<unknown>, 'rows' | 'margin'>): number {
  return Math.max(heightOf(block.rows), heightOf(block.margin))
}

/** The chain's height with only as much of its last block as a page may end with. */
function leastHeight<About>(chain: readonly Block<About>[], frame: Frame): number {
  let height = 0
  chain.forEach((block, index) => {
    const full = blockHeight(block)
    const splits = index === chain.length - 1 && (!block.whole || full > frame.bottom - frame.top)
    height += block.before + (splits ? leastHead(block) : full)
    if (index < chain.length - 1) height += block.after
  })
  return height
}

/**
 * Where to split the first block of a chain that does not fit, so that its end meets the rest of the chain overleaf:
 * the height of what stays here. Nothing where it may not be split, or where too little of it would stay.
 */
function splitHeight<About>([first, second]: readonly Block<About>[], room: number): number | undefined {
  if (!first || !second || first.whole) return undefined
  const last = first.rows.findLastIndex((row, index) => !row.keepNext && index < first.rows.length - 1)
  const most = Math.min(heightOf(first.rows.slice(0, last + 1)), room - first.before)
  const least = Math.max(leastHead(first), heightOf(first.margin))
  return last === -1 || most < least ? undefined : most
}

function leastHead<About>(block: Block<About>): number {
  const end = block.rows.findIndex((row) => !row.keepNext)
  return heightOf(block.rows.slice(0, end === -1 ? undefined : end + 1))
}

/** The share of a page that may go to what was on the last one already. */
const highestAgain = 0.5

/** Puts a block where the last one ended; no more than `most` points of it on this page, if that is given. */
function place<About>(block: Block<About>, cursor: Cursor<About>, most = Number.POSITIVE_INFINITY): void {
  const { frame } = cursor
  let rows = block.rows
  let margin = block.margin
  let begins = true
  /** How many of the rows have been there before: a page must take more than these, or the next would be no further. */
  let repeated = 0
  let page = current(cursor)
  if (page.placed.length > 0) page.y += block.before
  while (true) {
    const height = Math.max(heightOf(rows), heightOf(margin))
    const room = Math.min(frame.bottom - page.y, begins ? most : Number.POSITIVE_INFINITY)
    if (height <= room) {
      put(page, block, rows, margin, height, begins, true)
      page.y += block.after
      return
    }
    const mustStayWhole = begins && block.whole && height <= frame.bottom - frame.top
    const fit = mustStayWhole ? 0 : headRows(rows, room)
    const head = fit > repeated ? fit : 0
    const beside = mustStayWhole ? 0 : fitting(margin, room)
    if (head > 0 || (rows.length === 0 && beside > 0)) {
      put(page, block, rows.slice(0, head), margin.slice(0, beside), room, begins, false)
      rows = rows.slice(head)
      margin = margin.slice(beside)
      begins = false
    } else if (page.placed.length === 0) {
      // Even an empty page is too small for what must not be parted: part it all the same.
      const forced = Math.max(repeated + 1, fitting(rows, room))
      put(page, block, rows.slice(0, forced), margin.slice(0, Math.max(1, beside)), room, begins, false)
      rows = rows.slice(forced)
      margin = margin.slice(Math.max(1, beside))
      begins = false
      if (rows.length === 0 && margin.length === 0) return
    }
    open(cursor)
    page = current(cursor)
    repeated = 0
    if (!begins && margin.length === 0 && heightOf(block.again) <= highestAgain * (frame.bottom - frame.top)) {
      rows = [...block.again, ...opened(rows)]
      repeated = block.again.length
    }
  }
}

function opened(rows: readonly Row[]): readonly Row[] {
  const [first, ...others] = rows
  return first?.opening ? [{ ...first, items: [...first.opening, ...first.items] }, ...others] : rows
}

/** How many rows fit into the room, whatever they belong to. */
function fitting(rows: readonly Row[], room: number): number {
  let height = 0
  let fit = 0
  for (const row of rows) {
    height += row.height
    if (height > room) break
    fit += 1
  }
  return fit
}

/** How many rows may stand before a page break in this room. */
function headRows(rows: readonly Row[], room: number): number {
  let fit = fitting(rows, room)
  while (fit > 0 && rows[fit - 1]?.keepNext) fit -= 1
  return fit
}

function put<About>(
  page: OpenPage<About>,
  block: Block<About>,
  rows: readonly Row[],
  margin: readonly Row[],
  height: number,
  begins: boolean,
  ends: boolean,
): void {
  for (const column of [rows, margin]) {
    let y = page.y
    for (const row of column) {
      for (const item of row.items) page.items.push(moved(item, 0, y))
      y += row.height
    }
  }
  page.placed.push({ about: block.about, top: page.y, height, begins, ends })
  page.y += height
}
