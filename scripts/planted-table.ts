import { pages } from '@regesta/core/check'
import { planted } from '../tests/check/planted.cases.ts'
import { table } from './markdown.ts'

const begin = '<!-- Printed by "npm run reference" from tests/check/planted.cases.ts. -->'
const end = '<!-- End of what is printed. -->'

const nameOf = (code: string) => pages.find((page) => page.code === code)?.name ?? ''

/** The mistakes that were planted in copies of the examples: what finds them, and why nothing does. */
function plantedTables(): string {
  const found = planted.filter((row) => row.found.length > 0)
  const missed = planted.filter((row) => row.found.length === 0)
  return `Of ${planted.length} mistakes ${found.length} are found:

${table(
  ['mistake', 'in', 'found by'],
  found.map(({ name, example, found: codes }) => [
    name,
    example,
    codes.map((code) => `${code} \`${nameOf(code)}\``).join(', '),
  ]),
)}

and ${missed.length} are not, and no rule could find most of them:

${table(
  ['mistake', 'in', 'why not'],
  missed.map(({ name, example, why = '' }) => [name, example, why]),
)}`
}

/** The page on checking with its tables as they are now. */
export function withPlanted(page: string): string {
  const [before = '', rest = ''] = page.split(begin)
  const [, after = ''] = rest.split(end)
  return `${before}${begin}\n\n${plantedTables()}\n\n${end}${after}`
}
