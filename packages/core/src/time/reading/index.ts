export { type DateWords, dateWordsIn } from './date-words.ts'
export { readWords } from './read-words.ts'
export { type ReadingRule, readingRules } from './reading-rules.ts'
export type { Component, Example, OwnConvention, Reading, ReadingOptions, SpokenDuration } from './types.ts'
