export {
  type Colour,
  type ColourRequest,
  canDrawFullScreen,
  decideCharset,
  decideColour,
  type Environment,
} from './capabilities.ts'
export { clip, fit, fitRight } from './fit.ts'
export { type Charset, printable } from './printable.ts'
export { clustersOf, width } from './width.ts'
export { wrap } from './wrap.ts'
