import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { families, relations, stances, statuses } from '@regesta/core/record'
import { columns, readableColumns } from '@regesta/core/record/table'
import { conventions } from '@regesta/core/time'
import { fields } from '@regesta/core/view'
import { groups, keys } from '../apps/tui/src/navigator/keys.ts'
import { commandsPage } from './commands-page.ts'
import { datesPage } from './dates-page.ts'
import { jsonSchemaText } from './json-schema.ts'
import { table } from './markdown.ts'
import { modelPage } from './model-page.ts'
import { withPlanted } from './planted-table.ts'
import { rulesPage } from './rules-page.ts'
import { root } from './run-turbo.ts'

const keyName = (key: string) => `\`${key}\``

/** Every table that people look things up in, printed from the tables the programs run on. */
export function reference(): string {
  return `<!-- Printed by "npm run reference" from the tables in the code. Change those. -->

# Reference

## Statuses

${table(
  ['status', 'mark', 'ASCII', 'code', 'family', 'meaning'],
  Object.entries(statuses).map(([id, s]) => [`\`${id}\``, s.glyph, `\`${s.ascii}\``, s.code, s.family, s.definition]),
)}

The families, from strongest to weakest:

${table(
  ['family', 'line', 'what stands in it'],
  Object.values(families).map((f) => [f.word, f.line, f.definition]),
)}

## Stances

${Object.keys(stances)
  .map((id) => `\`${id}\``)
  .join(', ')}.

## Relations

${table(
  ['relation', 'reads', 'from the other side', 'orders'],
  Object.entries(relations).map(([id, r]) => [`\`${id}\``, r.words, r.inverse, r.orders ? 'yes' : '']),
)}

The relations that order allow the same day: two things can follow each other within it.

## Conventions

${table(
  ['convention', 'what it makes of a vague word'],
  Object.entries(conventions).map(([id, c]) => [`\`${id}\``, c.definition]),
)}

## Queries

Words and "quoted phrases" are looked for in all texts, accents and capitals apart. All terms must hold; \`-\` before a term
asks for the opposite, a comma for either of two values.

${table(
  ['field', 'what goes after the colon', 'what it asks'],
  Object.entries(fields).map(([id, f]) => [`\`${id}:\``, f.value, f.about]),
)}

## Columns of a table

\`regesta import\` recognises a column by its header, capitals, signs, a plural s and a final number apart, or by
\`--map column=Header\`.

${table(
  ['column', 'headers', 'what it holds'],
  readableColumns.map((id) => [`\`${id}\``, columns[id].headers.join(', '), columns[id].words]),
)}

## Keys of the navigator

${groups
  .map((group) => {
    const rows = keys.filter((row) => row.group === group)
    return `### ${group}\n\n${table(
      ['keys', 'what it does', 'where'],
      rows.map((row) => [row.keys.map(keyName).join(' '), row.words, row.where]),
    )}`
  })
  .join('\n\n')}

## Problems

[rules.md](rules.md) lists everything that can be reported, with examples.
`
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'docs', 'reference.md'), reference())
  writeFileSync(join(root, 'docs', 'commands.md'), commandsPage())
  writeFileSync(join(root, 'docs', 'dates.md'), datesPage())
  writeFileSync(join(root, 'docs', 'model.md'), modelPage())
  writeFileSync(join(root, 'packages', 'core', 'schema', 'chronology.schema.json'), jsonSchemaText())
  writeFileSync(join(root, 'docs', 'rules.md'), rulesPage())
  const checkPage = join(root, 'docs', 'check.md')
  writeFileSync(checkPage, withPlanted(readFileSync(checkPage, 'utf8')))
}
