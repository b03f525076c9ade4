import { type Diagnostic, type Path, placesIn } from '../../diagnostic/index.ts'
import { parseInPart, type Read } from '../model/index.ts'
import { isIn, readAroundFaults } from './around-faults.ts'
import { unreadableCharacter } from './characters.ts'
import type { Value } from './composed.ts'
import { limits } from './limits.ts'
import { placeOf, positionsOf } from './positions.ts'
import { diagnosticOf, type Problem } from './problem.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'
import { type ReadFile, saidOfFile } from './said-of-file.ts'
import { withoutIdle } from './short/authors.ts'
import { expand } from './short/expand.ts'
import { writtenPaths } from './written-path.ts'

export interface ReadOptions {
  readonly format: 'yaml' | 'json'
}

/** What could be read of a text, and where it stands in it. */
export interface ReadText extends Read {
  /** Gives lines and columns to what is found in the chronology later on, by its paths. */
  readonly locate: (found: Diagnostic) => Diagnostic
}

/**
 * A chronology from the text of a file: YAML 1.2 (core schema, one document, no anchors, aliases or tags) or JSON
 * (RFC 8259), in the full form of the format, in the short one that people may write, or mixed. Never throws. All that
 * can be read is kept, and every problem is reported with its line and column: faults of the notation (R001, R002, R009,
 * R010, R021), words that are no date (R020), and everything that `parseChronology` finds. A text with a fault of R001,
 * R009 or R010 gives no chronology, and in YAML all the same what is wrong around its faults.
 */
export function readChronology(text: string, options: ReadOptions): Read {
  const { chronology, diagnostics } = readLocated(text, options)
  return { chronology, diagnostics }
}

/** `readChronology`, for whoever has more to say of the chronology than its reader. */
export function readLocated(text: string, { format }: ReadOptions): ReadText {
  const placed = (problems: readonly Problem[]) => {
    const placeAt = placesIn(text)
    return problems.map((problem) => diagnosticOf(problem, placeAt))
  }
  const refused = beyondLimits(text, format) ?? unreadableCharacter(text)
  if (refused) return { ...nothing, diagnostics: placed([refused]) }

  const { document, problems } = format === 'yaml' ? readYaml(text) : readJson(text)
  if (!document) {
    const diagnostics = format === 'yaml' ? brokenYaml(text, problems) : placed(problems)
    return { ...nothing, diagnostics }
  }
  return readComposed(text, format, { document, problems })
}

/** The faults of a text that is no YAML, and what is wrong with what stands around them. */
function brokenYaml(text: string, problems: readonly Problem[]): readonly Diagnostic[] {
  const { faults, rest, unread } = readAroundFaults(text, problems)
  const placeAt = placesIn(text)
  const told = faults.map((problem) => diagnosticOf(problem, placeAt))
  if (!rest) return told
  // Of the whole, and of what has not been read, nothing can be said; nor of what is counted from a date in it.
  const isAnchorRead = !unread.some(({ from, to }) => /\bissued:/.test(text.slice(from, to)))
  const others = readComposed(text, 'yaml', rest).diagnostics.filter(
    ({ code, path, place }) =>
      (path === undefined || path.length > 1) && !isIn(unread, place?.offset ?? 0) && (code !== 'R020' || isAnchorRead),
  )
  return [...told, ...others].sort(byPlace)
}

const byPlace = (a: Diagnostic, b: Diagnostic) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0)

function readComposed(
  text: string,
  format: ReadOptions['format'],
  { document, problems }: { readonly document: Value; readonly problems: readonly Problem[] },
): ReadText {
  const placeAt = placesIn(text)
  const full = expand(document)
  const positions = positionsOf(text, full.document.spot)
  const { chronology, diagnostics, leftOut } = parseInPart(full.document.value)
  const locatedAt = (found: Diagnostic) =>
    located(found, { text, format, root: full.document.value, positions, wishingFor: full.wishingFor })
  const writtenPath = writtenPaths(leftOut)
  return {
    chronology: chronology && withoutIdle(chronology, full.made),
    diagnostics: [
      ...[...problems, ...full.problems].map((problem) => diagnosticOf(problem, placeAt)),
      ...diagnostics.map(locatedAt),
    ].sort(byPlace),
    locate: (found) => locatedAt(withPaths(found, writtenPath)),
  }
}

const nothing: ReadText = { chronology: undefined, diagnostics: [], locate: (found) => found }

function withPaths(found: Diagnostic, written: (path: Path) => Path): Diagnostic {
  const { path, related } = found
  return {
    ...found,
    ...(path ? { path: written(path) } : {}),
    ...(related
      ? { related: related.map((other) => (other.path ? { ...other, path: written(other.path) } : other)) }
      : {}),
  }
}

/** Every value but the first comes after one of these. */
const beginningsOfValues = { yaml: /[,:?[{\n\r]|-[ \t]/g, json: /[,:[{]/g }

function beyondLimits(text: string, format: ReadOptions['format']): Problem | undefined {
  if (text.length > limits.characters) {
    return {
      code: 'R009',
      at: { from: 0, to: 0 },
      message: `the text has ${text.length} characters; the limit is ${limits.characters}`,
      help: 'divide the chronology into several files',
    }
  }
  let beginnings = 0
  for (const { index } of text.matchAll(beginningsOfValues[format])) {
    if (++beginnings > limits.values) {
      return {
        code: 'R009',
        at: { from: index, to: index + 1 },
        message: `the text may hold more than ${limits.values} values, counted by the signs that stand between them`,
        help: 'divide the chronology into several files',
      }
    }
  }
  return undefined
}

/** A finding of the model, which knows only paths, at its place in the file and in its terms. */
function located(found: Diagnostic, file: ReadFile): Diagnostic {
  const { path = [], related } = found
  const { positions } = file
  const key = found.code === 'R003'
  return {
    ...found,
    ...saidOfFile(found, file),
    place: placeOf(positions, path, { key, offset: found.offset }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((other) => (other.path ? { ...other, place: placeOf(positions, other.path) } : other)),
        }),
  }
}
