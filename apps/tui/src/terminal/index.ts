export {
  type ColourRequest,
  canDrawFullScreen,
  decideCharset,
  type Environment,
  usesColour,
} from './capabilities.ts'
export { clip, fit, fitRight } from './fit.ts'
export { type Charset, printable } from './printable.ts'
export { clustersOf, width } from './width.ts'
export { wrap } from './wrap.ts'
