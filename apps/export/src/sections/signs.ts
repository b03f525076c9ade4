import { type Family, type Shape, statuses, statusIds } from '@regesta/core/record'
import type { Mark } from '@regesta/core/view'
import { barItems, markItems } from '../drawing/index.ts'
import { type Block, type Item, textAt } from '../layout/index.ts'
import { bars, colours, columns, styles } from '../theme.ts'
import { block, type Press, run } from './press.ts'

type Sample = Omit<Mark, 'entry' | 'number' | 'title' | 'status' | 'claim'>

const bounded: Sample = {
  family: 'actual',
  mode: 'throughout',
  possible: { from: 0, to: 1 },
  start: 'bounded',
  end: 'bounded',
  derived: { start: false, end: false },
  contradicted: false,
  exactDay: false,
}

/** Every sign that a bar can carry, in the order in which they explain each other. */
const samples: readonly { readonly sample: Sample; readonly means: string }[] = [
  { sample: { ...bounded, certain: { from: 0.3, to: 0.7 } }, means: 'certainly (black) and possibly (grey) under way' },
  {
    sample: { ...bounded, soft: { from: 0.55, to: 1 } },
    means: 'the best reading of a vague word, inside what it allows',
  },
  { sample: { ...bounded, mode: 'within' }, means: 'one moment, somewhere between the ticks' },
  {
    sample: { ...bounded, mode: 'within', soft: { from: 0.55, to: 1 } },
    means: 'the same, by the best reading in the heavy part',
  },
  {
    sample: { ...bounded, derived: { start: true, end: true } },
    means: 'the ends follow from other entries: derived, not stated',
  },
  { sample: { ...bounded, end: 'open' }, means: 'open: no end is stated on this side' },
  { sample: { ...bounded, end: 'unknown' }, means: 'the end is not known' },
  { sample: { ...bounded, end: 'beyond' }, means: 'goes on beyond the panel' },
  { sample: { ...bounded, family: 'alleged' }, means: wordsOf('alleged') },
  { sample: { ...bounded, family: 'prospective' }, means: wordsOf('prospective') },
  {
    sample: { ...bounded, family: 'prospective', certain: { from: 0.3, to: 0.7 } },
    means: 'the same, with the time it would certainly take',
  },
  { sample: { ...bounded, family: 'contingent' }, means: wordsOf('contingent') },
]

const step = 10.2
const sampleWidth = 48

/** The key of the timeline: all signs of its bars at the left, all marks at the right. */
export function signsBlock<About>(about: About, press: Press): Block<About> {
  const { typesetter, paper } = press
  const { left } = paper
  const right = left + 310
  const head = 12
  const items: Item[] = [
    ...textAt([run('Signs', styles.labelStrong)], typesetter, left, 8),
    {
      kind: 'line',
      x: left,
      y: head,
      x2: left + columns.measure,
      y2: head,
      stroke: { width: 0.4, colour: colours.rule },
    },
  ]
  const centre = (row: number) => head + 12 + row * step
  samples.forEach(({ sample, means }, row) => {
    items.push(...barItems(sample, { from: left, to: left + sampleWidth }, centre(row)))
    items.push(...textAt([run(means, styles.label)], typesetter, left + sampleWidth + 10, centre(row) + 2.8))
  })
  const last = centre(samples.length)
  items.push(
    { kind: 'rectangle', x: left, y: last - 4.5, width: sampleWidth, height: 9, fill: colours.horizonTint },
    {
      kind: 'line',
      x: left + sampleWidth,
      y: last - 5,
      x2: left + sampleWidth,
      y2: last + 5,
      stroke: { width: bars.horizon, colour: colours.rubric },
    },
    ...textAt(
      [run('the horizon: the last day of what was known, and its own uncertainty', styles.label)],
      typesetter,
      left + sampleWidth + 10,
      last + 2.8,
    ),
  )
  shapes().forEach(([shape, words], row) => {
    items.push(...markItems(shape, right + 4, centre(row)))
    items.push(...textAt([run(words, styles.label)], typesetter, right + 16, centre(row) + 2.8))
  })
  const height = last + 10
  return block(about, [{ height, baseline: 8, items, keepNext: false }], { whole: true, before: 6 })
}

/** Each mark with all statuses that it stands for. */
function shapes(): readonly (readonly [Shape, string])[] {
  const words = new Map<Shape, string[]>()
  for (const id of statusIds) {
    const { shape, word } = statuses[id]
    words.set(shape, [...(words.get(shape) ?? []), word])
  }
  return [...words].map(([shape, list]) => [shape, list.join(', ')])
}

/** All statuses of a family: "conditional, predicted, feared or hinted". */
function wordsOf(family: Family): string {
  const words = statusIds.filter((id) => statuses[id].family === family).map((id) => statuses[id].word)
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('')
}
