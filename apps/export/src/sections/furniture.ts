import { horizonText } from '@regesta/core/view'
import { type Item, roman, type Sheet, textAt, widthOf } from '../layout/index.ts'
import { colours, columns, styles } from '../theme.ts'
import { type LaidOut, type LaidOutPage, type Press, run } from './press.ts'

/** A part of the book whose pages are numbered alike. */
export interface Numbered {
  readonly numerals: Sheet['numerals']
  readonly laidOut: LaidOut
}

/** The folio of the page on which each place of the book stands. */
export type Folios = ReadonlyMap<string, string>

interface NumberedPage {
  readonly numerals: Sheet['numerals']
  readonly folio: string
  readonly page: LaidOutPage
}

/** Front matter from i, then the rest from 1. */
function numberedPages(parts: readonly Numbered[]): readonly NumberedPage[] {
  const next = { roman: 0, arabic: 0 }
  return parts.flatMap(({ numerals, laidOut }) =>
    laidOut.pages.map((page) => {
      next[numerals] += 1
      return { numerals, page, folio: numerals === 'roman' ? roman(next.roman) : String(next.arabic) }
    }),
  )
}

export function foliosOf(parts: readonly Numbered[]): Folios {
  return new Map(numberedPages(parts).flatMap(({ page, folio }) => page.keys.map((key) => [key, folio] as const)))
}

/** All pages with running head, foot line and folio; the first page of the book has none. */
export function sheetsOf(parts: readonly Numbered[], press: Press): readonly Sheet[] {
  return numberedPages(parts).map(({ page, numerals, folio }, index) => ({
    numerals,
    folio,
    items: index === 0 ? page.items : [...headItems(page, press), ...page.items, ...footItems(page, folio, press)],
  }))
}

function headItems(page: LaidOutPage, press: Press): readonly Item[] {
  const { paper, typesetter, view } = press
  const right = paper.left + columns.measure
  const span = page.head ?? ''
  const spanWidth = Math.min(widthOf([run(span, styles.headSpan)], typesetter), columns.measure * 0.6)
  const title = shortened(view.timeline.chronology.title, columns.measure - spanWidth - 16, press)
  return [
    ...textAt([run(title, styles.head)], typesetter, paper.left, paper.headBaseline),
    ...textAt([run(span, styles.headSpan)], typesetter, right, paper.headBaseline, 'right'),
    {
      kind: 'line',
      x: paper.left,
      y: paper.headRule,
      x2: right,
      y2: paper.headRule,
      stroke: { width: 0.3, colour: colours.rule },
    },
  ]
}

/** The title as far as there is room for it in the running head; it stands in full on the title page. */
function shortened(title: string, room: number, press: Press): string {
  const fits = (text: string) => widthOf([run(text, styles.head)], press.typesetter) <= room
  const words = title.split(' ')
  let kept = ''
  for (const word of words) {
    const longer = kept === '' ? word : `${kept} ${word}`
    if (!fits(longer === title ? longer : `${longer} …`)) return kept === '' ? '…' : `${kept} …`
    kept = longer
  }
  return kept
}

function footItems(page: LaidOutPage, folio: string, press: Press): readonly Item[] {
  const { paper, typesetter, view } = press
  const parts = [
    `As of ${horizonText(view.timeline).label}`,
    view.timeline.chronology.id,
    page.foot ?? '',
    `sha-256 ${press.digest.slice(0, 4)} ${press.digest.slice(4, 8)} …`,
  ].filter((part) => part !== '')
  return [
    ...textAt([run(parts.join('  ·  '), styles.foot)], typesetter, paper.left, paper.footBaseline),
    ...textAt([run(folio, styles.folio)], typesetter, paper.left + columns.measure, paper.footBaseline, 'right'),
  ]
}
