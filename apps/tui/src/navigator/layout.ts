import type { Pane, Size } from './actions.ts'
import type { State } from './state.ts'

/** Cells of the screen; `top` and `left` count from 0. */
export interface Rectangle {
  readonly top: number
  readonly left: number
  readonly columns: number
  readonly rows: number
}

/**
 * Where everything stands. Rectangles do not overlap; a pane without room is absent. The panes'
 * rectangles have no frame: above each pane, but for the axis, one row is left for a rule, and beside panes a column.
 */
export interface Layout {
  readonly kind: 'tooSmall' | 'compact' | 'stacked' | 'wide' | 'single'
  readonly header: number
  readonly panes: Readonly<Partial<Record<Pane, Rectangle>>>
  readonly status: number
}

export const leastSize: Size = { columns: 24, rows: 6 }

/** Whether the screen is so small that it has one row of header, and counts instead of words. */
export function isBrief({ columns, rows }: Size): boolean {
  return columns < 60 || rows < 16
}

/** What of the state changes the layout. */
export type Arrangement = Pick<State, 'size' | 'focus' | 'maximised'> & { readonly asking: boolean }

export function arrangementOf(state: State): Arrangement {
  return { size: state.size, focus: state.focus, maximised: state.maximised, asking: state.prompt !== undefined }
}

/** Cuts the screen into rectangles. */
export function layOut({ size, focus, maximised, asking }: Arrangement): Layout {
  const { columns, rows } = size
  if (columns < leastSize.columns || rows < leastSize.rows) return { kind: 'tooSmall', header: 0, panes: {}, status: 0 }
  const compact = isBrief(size)
  const header = compact ? 1 : 2
  const status = asking ? 2 : 1
  const top = header
  const body = rows - header - status
  const whole = (from: number, height: number): Rectangle => ({ top: from, left: 0, columns, rows: height })

  if (maximised || (compact && focus === 'detail')) {
    return { kind: 'single', header, panes: { [focus]: whole(top + 1, body - 1) }, status }
  }
  if (columns >= 120 && rows >= 30) {
    const axis = Math.floor(body * 0.42)
    const below = body - axis - 1
    const left = Math.floor((columns - 1) / 2)
    return {
      kind: 'wide',
      header,
      panes: {
        axis: whole(top, axis),
        list: { top: top + axis + 1, left: 0, columns: left, rows: below },
        detail: { top: top + axis + 1, left: left + 1, columns: columns - left - 1, rows: below },
      },
      status,
    }
  }
  if (!compact) {
    const axis = Math.max(4, Math.floor(body * 0.45))
    const below = body - axis - 2
    const list = focus === 'detail' ? Math.min(3, below - 3) : Math.ceil(below * 0.6)
    return {
      kind: 'stacked',
      header,
      panes: {
        axis: whole(top, axis),
        list: whole(top + axis + 1, list),
        detail: whole(top + axis + 1 + list + 1, below - list),
      },
      status,
    }
  }
  return { kind: 'compact', header, panes: compactPanes(body, top, whole), status }
}

/** A list always; an axis of a ruler and up to three lanes, and two lines of detail, where there is room. */
function compactPanes(body: number, top: number, whole: (from: number, height: number) => Rectangle): Layout['panes'] {
  const detail = body >= 9 ? 2 : 0
  const axis = body >= 9 ? 4 : body >= 6 ? 2 : 0
  const list = body - axis - 1 - (detail > 0 ? detail : 0)
  return {
    ...(axis > 0 && { axis: whole(top, axis) }),
    list: whole(top + axis + 1, list),
    ...(detail > 0 && { detail: whole(top + axis + 1 + list, detail) }),
  }
}
