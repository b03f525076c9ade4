import type { Shape } from '@regesta/core/record'
import type { Item, Stroke } from '../layout/index.ts'
import { colours, mark } from '../theme.ts'

const black = colours.black
const line: Stroke = { width: mark.stroke, colour: black }

/** A square or lozenge looks as large as a disc of the same radius when it is a little smaller, or larger. */
const squareHalf = mark.radius * 0.88
const lozengeHalf = mark.radius * 1.2

/** The mark of a status, drawn as a path around a point: no typeface has all of them. */
export function markItems(shape: Shape, x: number, y: number): readonly Item[] {
  const r = mark.radius - mark.stroke / 2
  switch (shape) {
    case 'disc':
      return [{ kind: 'circle', x, y, radius: mark.radius, fill: black }]
    case 'square':
      return [square(x, y, { fill: black })]
    case 'open-square':
      return [square(x, y, { fill: colours.white, stroke: line })]
    case 'saltire': {
      const arm = mark.radius * 0.85
      const stroke = { ...line, width: mark.stroke * 1.3 }
      return [
        { kind: 'line', x: x - arm, y: y - arm, x2: x + arm, y2: y + arm, stroke },
        { kind: 'line', x: x - arm, y: y + arm, x2: x + arm, y2: y - arm, stroke },
      ]
    }
    case 'circle':
      return [{ kind: 'circle', x, y, radius: r, fill: colours.white, stroke: line }]
    case 'struck-circle': {
      const arm = mark.radius * 1.1
      return [
        { kind: 'circle', x, y, radius: r, fill: colours.white, stroke: line },
        { kind: 'line', x: x - arm, y: y + arm, x2: x + arm, y2: y - arm, stroke: line },
      ]
    }
    case 'lozenge':
      return [
        {
          kind: 'polygon',
          x,
          y,
          points: [
            [0, -lozengeHalf],
            [lozengeHalf, 0],
            [0, lozengeHalf],
            [-lozengeHalf, 0],
          ],
          fill: colours.white,
          stroke: line,
        },
      ]
  }
}

function square(x: number, y: number, paint: { fill?: number; stroke?: Stroke }): Item {
  const half = paint.stroke ? squareHalf - mark.stroke / 2 : squareHalf
  return { kind: 'rectangle', x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...paint }
}

/** White around a mark that stands on a line. */
export function halo(x: number, y: number): Item {
  return { kind: 'circle', x, y, radius: mark.radius + mark.halo, fill: colours.white }
}
