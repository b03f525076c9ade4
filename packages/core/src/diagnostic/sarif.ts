import type { DiagnosticCode } from './codes.ts'
import type { Diagnostic, Path, Place, Severity } from './diagnostic.ts'
import { placesIn } from './place.ts'
import { pathText } from './render.ts'

/** A kind of problem, as a reader of a log learns of it. */
export interface SarifRule {
  readonly code: DiagnosticCode
  readonly name: string
  readonly severity: Severity
  readonly about: string
  readonly why: string
  readonly remedy: string
}

/** A file with what was found in it. */
export interface SarifFile {
  /** As it was named, with `/` or `\` between folders; absent for a chronology that is in no file. */
  readonly file?: string | undefined
  /** What was read: ends of regions are found by it. */
  readonly text?: string | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** What was found and is silenced, with the reason. */
  readonly silenced?: readonly { readonly finding: Diagnostic; readonly reason: string }[]
  /** Rules that had nothing to judge. */
  readonly notRun?: readonly { readonly rule: string; readonly why: string }[]
  /** Not if it could not be opened: then its diagnostics are about that. */
  readonly wasRead: boolean
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/**
 * Diagnostics as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS 2020), as data: one run,
 * every rule with its help, results with regions in lines and columns (UTF-16 units, as ours are), silenced ones with
 * their justification, and a notification for each rule that did not run.
 */
export function sarifLog(
  files: readonly SarifFile[],
  { rules, version }: { readonly rules: readonly SarifRule[]; readonly version: string },
): object {
  const indexOf = new Map<string, number>(
    rules.flatMap(
      ({ code, name }, n) =>
        [
          [code, n],
          [name, n],
        ] as const,
    ),
  )
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'regesta', version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: files.every(({ wasRead }) => wasRead),
            toolExecutionNotifications: files.flatMap((file) => notificationsOf(file, indexOf)),
          },
        ],
        results: files.flatMap((file) => resultsOf(file, indexOf)),
      },
    ],
  }
}

function descriptorOf({ code, name, severity, about, why, remedy }: SarifRule): object {
  return {
    id: code,
    name,
    shortDescription: { text: about },
    fullDescription: { text: `${about} ${why}` },
    help: { text: `${why}\n\n${remedy}` },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultsOf(from: SarifFile, indexOf: ReadonlyMap<string, number>): readonly object[] {
  if (!from.wasRead) return []
  const place = locator(from)
  const result = (found: Diagnostic) => ({
    ruleId: found.code,
    ...indexed(found.code, indexOf, 'ruleIndex'),
    level: levels[found.severity],
    message: { text: messageOf(found) },
    locations: [place(found)],
    ...(found.related
      ? {
          relatedLocations: found.related.map((other, n) => ({
            id: n + 1,
            message: { text: other.message },
            ...place(other),
          })),
        }
      : {}),
  })
  return [
    ...from.diagnostics.map(result),
    ...(from.silenced ?? []).map(({ finding, reason }) => ({
      ...result(finding),
      suppressions: [{ kind: 'external', justification: reason }],
    })),
  ]
}

function notificationsOf(from: SarifFile, indexOf: ReadonlyMap<string, number>): readonly object[] {
  const { file, diagnostics, notRun = [], wasRead } = from
  const locations = file === undefined ? {} : { locations: [{ physicalLocation: artifact(file) }] }
  const failures = wasRead
    ? []
    : diagnostics.map((found) => ({
        level: levels[found.severity],
        message: { text: messageOf(found) },
        descriptor: { id: found.code },
        ...locations,
      }))
  return [
    ...failures,
    ...notRun.map(({ rule, why }) => ({
      level: 'note',
      message: { text: `the rule "${rule}" did not run: ${why}` },
      ...(indexOf.has(rule) ? { associatedRule: { index: indexOf.get(rule) } } : {}),
      ...locations,
    })),
  ]
}

const messageOf = ({ message, help }: Diagnostic) => (help === undefined ? message : `${message}\n${help}`)

/** Where something is: in the file by lines and columns, in the chronology by its path. */
function locator({ file, text }: SarifFile): (at: { path?: Path; place?: Place }) => object {
  const placeAt = text === undefined ? undefined : placesIn(text)
  return ({ path, place }) => ({
    ...(file === undefined
      ? {}
      : { physicalLocation: { ...artifact(file), ...(place ? { region: regionOf(place, placeAt) } : {}) } }),
    ...(path && path.length > 0 ? { logicalLocations: [{ fullyQualifiedName: pathText(path), kind: 'member' }] } : {}),
  })
}

/** The end is where the place ends, exclusive; without the text, the end of the line. */
function regionOf({ line, column, offset, length }: Place, placeAt: ReturnType<typeof placesIn> | undefined): object {
  const end = placeAt?.(offset + length)
  return {
    startLine: line,
    startColumn: column,
    ...(end ? { endLine: end.line, endColumn: Math.max(end.column, end.line === line ? column + 1 : 1) } : {}),
  }
}

function artifact(file: string): object {
  return { artifactLocation: { uri: uriOf(file) } }
}

/** A relative reference, or `file:` for a path from the root (RFC 8089). */
function uriOf(file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map((part, n) =>
      n === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')),
    )
    .join('/')
  if (path.startsWith('/')) return `file://${path}`
  return /^[A-Za-z]:/.test(path) ? `file:///${path}` : path
}

function indexed(code: string, indexOf: ReadonlyMap<string, number>, field: string): object {
  const index = indexOf.get(code)
  return index === undefined ? {} : { [field]: index }
}
