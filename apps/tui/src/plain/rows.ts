import { wrap } from '../terminal/index.ts'

export type Row = readonly [label: string, text: string]

const labelCells = 11

/** Each text beside its label; one that follows under the same label goes without it. */
export function setRows(rows: readonly Row[], width: number): string {
  const room = Math.max(labelCells, width - labelCells)
  let last = ''
  const lines = rows.flatMap(([label, text]) => {
    const shown = label === last ? '' : label
    if (label !== '') last = label
    return wrap(text, room).map((line, n) => `${(n === 0 ? shown : '').padEnd(labelCells)}${line}`.trimEnd())
  })
  return `${lines.join('\n')}\n`
}
