export { digestOf } from './digest.ts'
export { checkPassage, neighboursOf, type PassageCheck, passageAt } from './find.ts'
export { isLocator, type Locator, type LocatorKind, type PassagePoint, parseLocator } from './locator.ts'
export { type Passage, sentenceRule, sentencesOf } from './sentences.ts'
