import { type CodePage, exampleHead, pages } from '@regesta/core/check'
import { table } from './markdown.ts'

/** Examples that are long by nature are cut. */
const longestExample = 24

function exampleBlocks(title: string, example: NonNullable<CodePage['bad']>): string {
  if ('line' in example) return `${title}:\n\n\`\`\`sh\n${example.line}\n\`\`\``
  const lines = example.yaml.split('\n')
  const shown =
    lines.length > longestExample
      ? [...lines.slice(0, longestExample), `# ... ${lines.length} lines in all`].join('\n')
      : example.yaml
  const texts = Object.values('texts' in example ? (example.texts ?? {}) : {}).map(
    (text) => `with this text of the source:\n\n> ${text.trim()}`,
  )
  return [`${title}:\n\n\`\`\`yaml\n${shown}\n\`\`\``, ...texts].join('\n\n')
}

function pageOf({ code, name, severity, about, why, remedy, bad, good }: CodePage): string {
  return [
    `### ${code} \`${name}\``,
    `*${severity}.* ${about}`,
    `${why} ${remedy}`,
    ...(bad ? [exampleBlocks('Not so', bad)] : []),
    ...(good ? [exampleBlocks('But so', good)] : []),
  ].join('\n\n')
}

const list = (of: readonly CodePage[]) =>
  table(
    ['code', 'name', 'severity', 'what it reports'],
    of.map(({ code, name, severity, about }) => [code, `\`${name}\``, severity, about]),
  )

/** The page on everything that can be reported. */
export function rulesPage(): string {
  const rules = pages.filter(({ isRule }) => isRule)
  const others = pages.filter(({ isRule }) => !isRule)
  return `<!-- Printed by "npm run reference" from the rules and the table of codes. Change those. -->

# Rules and problems

\`regesta check\` holds a chronology against the rules; reading, opening and writing report the other problems.
\`regesta explain CODE\` prints any of these pages. [check.md](check.md) tells how to use and to set the rules.

## The rules

${list(rules)}

## The other problems

${list(others)}

## What the examples leave out

Fields that an example does not have are these:

\`\`\`yaml
${exampleHead}
\`\`\`

## Each rule

${rules.map(pageOf).join('\n\n')}

## Each other problem

${others.map(pageOf).join('\n\n')}
`
}
