import type { Rule } from '../types.ts'
import { clustering } from './clustering.ts'
import { contradiction } from './contradiction.ts'
import { dateNotInPassage } from './date-not-in-passage.ts'
import { duplicateEntry } from './duplicate-entry.ts'
import { fileChanged } from './file-changed.ts'
import { gap } from './gap.ts'
import { impossibleChoice } from './impossible-choice.ts'
import { laterSource } from './later-source.ts'
import { limitWithoutEffect } from './limit-without-effect.ts'
import { missingLocator } from './missing-locator.ts'
import { narrowerThanWords } from './narrower-than-words.ts'
import { outsideScope } from './outside-scope.ts'
import { passageChanged } from './passage-changed.ts'
import { passageMissing } from './passage-missing.ts'
import { passageVaguer } from './passage-vaguer.ts'
import { planWithoutOutcome } from './plan-without-outcome.ts'
import { quotationDiffers } from './quotation-differs.ts'
import { quotationElsewhere } from './quotation-elsewhere.ts'
import { quotationMissing } from './quotation-missing.ts'
import { reportedTooEarly } from './reported-too-early.ts'
import { saidAfterSource } from './said-after-source.ts'
import { selfRelation } from './self-relation.ts'
import { settingWithoutEffect } from './setting-without-effect.ts'
import { similarEntries } from './similar-entries.ts'
import { undatedSource } from './undated-source.ts'
import { unexplainedDate } from './unexplained-date.ts'
import { unknownConvention } from './unknown-convention.ts'
import { unknownRule } from './unknown-rule.ts'
import { unreadPassage } from './unread-passage.ts'
import { untraceableSource } from './untraceable-source.ts'
import { unusedDefinition } from './unused-definition.ts'
import { wordsContradictDate } from './words-contradict-date.ts'
import { wordsNotInPassage } from './words-not-in-passage.ts'

/** Every rule of `check`, by code. The last one judges what the others found. */
export const rules: readonly Rule[] = [
  passageChanged,
  passageMissing,
  unknownRule,
  contradiction,
  impossibleChoice,
  limitWithoutEffect,
  reportedTooEarly,
  saidAfterSource,
  outsideScope,
  planWithoutOutcome,
  laterSource,
  selfRelation,
  wordsContradictDate,
  narrowerThanWords,
  unexplainedDate,
  unknownConvention,
  clustering,
  undatedSource,
  missingLocator,
  untraceableSource,
  quotationMissing,
  quotationDiffers,
  quotationElsewhere,
  wordsNotInPassage,
  dateNotInPassage,
  passageVaguer,
  unreadPassage,
  fileChanged,
  duplicateEntry,
  similarEntries,
  gap,
  unusedDefinition,
  settingWithoutEffect,
]
