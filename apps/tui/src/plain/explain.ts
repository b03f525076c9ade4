import type { CodePage } from '@regesta/core/check'
import { wrap } from '../terminal/index.ts'
import { paragraph } from './prose.ts'

const indent = 2
/** Examples that are long by nature are cut: the point shows at their beginning. */
const longestExample = 30

/** Everything about one kind of problem. */
export function explainPage(
  { code, name, severity, about, why, remedy, bad, good, isRule }: CodePage,
  width: number,
): string {
  const settings = isRule
    ? [
        `A chronology can set it: checks: [{ rule: ${name}, severity: info, reason: ... }]; without a severity it is silenced.`,
      ]
    : []
  return [
    `${code} ${name} (${severity})\n`,
    ...[about, why, remedy, ...settings].map((text) => `\n${paragraph([text], width)}`),
    ...(bad ? [`\nNot so:\n\n${exampleText(bad)}`] : []),
    ...(good ? [`\nBut so:\n\n${exampleText(good)}`] : []),
  ].join('')
}

/** Every code in a line or two. */
export function explainList(pages: readonly CodePage[], width: number): string {
  const rows = pages.map(
    ({ code, name, severity, about }) => [`${code} ${severity.padEnd(longestSeverity)} `, `${name}: ${about}`] as const,
  )
  return rows
    .flatMap(([label, text]) =>
      wrap(text, Math.max(1, width - label.length)).map(
        (line, n) => `${n === 0 ? label : ' '.repeat(label.length)}${line}\n`,
      ),
    )
    .join('')
}

const longestSeverity = 'warning'.length

function exampleText(example: NonNullable<CodePage['bad']>): string {
  if ('line' in example) return `${' '.repeat(indent)}${example.line}\n`
  const lines = example.yaml.split('\n')
  const shown =
    lines.length > longestExample ? [...lines.slice(0, longestExample), `# ... ${lines.length} lines in all`] : lines
  const texts = Object.entries('texts' in example ? (example.texts ?? {}) : {}).flatMap(([source, text]) => [
    '',
    `# The text of "${source}":`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `#   ${line}`),
  ])
  return [...shown, ...texts].map((line) => `${' '.repeat(line === '' ? 0 : indent)}${line}\n`).join('')
}
