import type { Colour, TextStyle } from './layout/index.ts'

/** Every size, distance and colour of the book. Points; origin at the top left of the page; `y` of text is its baseline. */

export const colours = {
  black: 0,
  secondary: 0.38,
  rule: 0.55,
  spine: 0.72,
  possible: 0.8,
  soft: 0.52,
  hachure: 0.6,
  grid: 0.82,
  white: 1,
  rubric: [0.62, 0.13, 0.1],
  horizonTint: [0.97, 0.9, 0.88],
} as const satisfies Record<string, Colour>

export type PaperName = 'A4' | 'Letter'

/** A sheet and what stays free of its edges; the columns are the same on every paper, moved to its left margin. */
export interface Paper {
  readonly name: PaperName
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly headBaseline: number
  readonly headRule: number
  readonly textTop: number
  readonly textBottom: number
  readonly footBaseline: number
}

export const papers: Record<PaperName, Paper> = {
  A4: {
    name: 'A4',
    width: 595.28,
    height: 841.89,
    left: 54,
    right: 541.28,
    headBaseline: 52,
    headRule: 59,
    textTop: 80,
    textBottom: 768,
    footBaseline: 803,
  },
  Letter: {
    name: 'Letter',
    width: 612,
    height: 792,
    left: 62,
    right: 549.28,
    headBaseline: 48,
    headRule: 55,
    textTop: 75,
    textBottom: 720,
    footBaseline: 755,
  },
}

/** Distances from the left margin. */
export const columns = {
  numberRight: 14,
  date: 22,
  dateWidth: 84,
  spine: 117,
  text: 130,
  textWidth: 286,
  references: 432,
  referencesWidth: 55.28,
  measure: 487.28,
  /** The label column of the timeline, its marks, and the axis. */
  laneWidth: 76,
  laneMark: 87,
  axis: 96,
  axisWidth: 391.28,
} as const

const black = colours.black
const grey = colours.secondary
const red = colours.rubric

const style = (face: TextStyle['face'], size: number, leading: number, rest: Partial<TextStyle> = {}): TextStyle => ({
  face,
  size,
  leading,
  figures: 'text',
  colour: black,
  tracking: 0,
  ...rest,
})

export const styles = {
  bookTitle: style('display', 34, 39),
  heading: style('display', 21, 25),
  lead: style('text', 10.6, 15),
  text: style('text', 9.8, 13),
  textItalic: style('text-italic', 9.8, 13),
  entryTitle: style('text-semibold', 10.2, 13),
  small: style('small', 8.7, 11.5),
  smallGrey: style('small', 8.7, 11.5, { colour: grey }),
  smallItalic: style('small-italic', 8.7, 11.5),
  words: style('small-italic', 8, 10),
  horizon: style('small-italic', 8.6, 11.5),
  date: style('sans-semibold', 8.8, 11),
  bounds: style('sans', 7.2, 9.5, { colour: grey }),
  derived: style('sans', 7.2, 9.5),
  status: style('sans-semibold', 7.4, 10, { figures: 'label', tracking: 0.5 }),
  number: style('sans', 8.4, 11, { colour: red }),
  section: style('sans', 8, 11, { figures: 'label', tracking: 0.6, colour: red }),
  horizonLabel: style('sans-semibold', 7, 9, { figures: 'label', tracking: 0.5, colour: red }),
  count: style('sans', 7.8, 11, { colour: grey }),
  reference: style('sans', 7.4, 10, { figures: 'tabular' }),
  referenceGrey: style('sans', 7.4, 10, { figures: 'tabular', colour: grey }),
  referenceRed: style('sans', 7.4, 10, { figures: 'tabular', colour: red }),
  fact: style('sans', 7.6, 11),
  link: style('sans', 7.6, 11, { colour: grey }),
  linkNumber: style('sans', 7.6, 11, { colour: red }),
  editor: style('sans-semibold', 7.6, 11.5),
  columnHead: style('sans-semibold', 7.4, 10),
  head: style('sans', 7.6, 10, { colour: grey }),
  headSpan: style('sans-semibold', 7.6, 10),
  folio: style('sans', 9, 11, { figures: 'tabular' }),
  foot: style('sans', 6.6, 9, { colour: grey }),
  label: style('sans', 8.2, 11),
  labelStrong: style('sans-semibold', 8.2, 11),
  tick: style('sans', 7, 9, { colour: grey }),
  tickMajor: style('sans-semibold', 7, 9),
  bar: style('sans', 7, 8.6),
  barNumber: style('sans', 7, 9, { colour: red, figures: 'tabular' }),
  barNote: style('sans', 7, 9, { colour: grey }),
  panel: style('sans-semibold', 8.8, 11),
  lane: style('sans-semibold', 7.6, 9.5),
  laneNote: style('sans', 6.6, 8.5, { colour: grey }),
} as const satisfies Record<string, TextStyle>

/** Vertical distances. */
export const space = {
  afterEntry: 9,
  afterHeading: 42,
  beforeHeading: 22,
  countBelowHeading: 15,
  beforeStatement: 3,
  horizon: 35,
  afterBlock: 5,
} as const

export const statement = { indent: 12, rule: 3, ruleWidth: 0.6, ruleColour: 0.45 } as const
export const disagreement = { column: 136, gap: 14, rule: 0.4 } as const
export const mark = { radius: 3, stroke: 0.9, halo: 2, aboveBaseline: 3.1 } as const
export const horizonRules = { thick: 0.9, thin: 0.3, apart: 1.8, textBelow: 11 } as const

export const bars = {
  height: 6.2,
  row: 14.4,
  lanePadding: 7,
  outline: 0.7,
  moment: 0.9,
  momentSoft: 2.4,
  within: 1.8,
  derived: 0.6,
  derivedApart: 1.6,
  dash: [2.6, 1.6],
  dot: [0.01, 1.7],
  hachures: [2.4, 1.9, 1.4, 0.9],
  hachureStep: 3.5,
  horizon: 1,
  labelGap: 5,
} as const
