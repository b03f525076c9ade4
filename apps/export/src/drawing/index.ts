export { barItems, reachOf, type Span } from './bars.ts'
export { halo, markItems } from './marks.ts'
export { horizonItems, rulerHeight, rulerItems, tickLines } from './ruler.ts'
