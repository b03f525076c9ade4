import type { Mark } from '@regesta/core/view'
import type { Charset } from '../../terminal/index.ts'
import type { Style } from '../rows.ts'
import type { Cell } from './mark.ts'

/** A cell of the chart as it is printed. */
export interface Painted {
  readonly glyph: string
  readonly style: Style
}

export interface ChartOptions {
  readonly columns: number
  readonly charset: Charset
  readonly selected: string | undefined
  /** Entries with a mark for each of several claims. */
  readonly severalMarks: ReadonlySet<string>
  /** Whether titles stand beside the marks where there is room. */
  readonly titles: boolean
}

/** A mark with its cells; `short` ones are counted where they share a cell. */
export interface Drawn {
  readonly mark: Mark
  readonly painted: readonly Cell[]
  readonly short: boolean
}
