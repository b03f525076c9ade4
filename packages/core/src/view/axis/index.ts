export { type AxisOptions, layOutAxis } from './axis.ts'
export { type Ruler, type RulerSpan, rulerOf } from './ruler.ts'
export type { Axis, Fraction, Lane, Mark, MarkEnd, Tick, Window } from './types.ts'
export {
  dayNear,
  densestWindow,
  nearestTo,
  nextByDate,
  panWindow,
  wholeWindow,
  windowAround,
  windowAt,
  zoomWindow,
} from './window.ts'
