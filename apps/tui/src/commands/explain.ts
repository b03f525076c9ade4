import { pages } from '@regesta/core/check'
import { closest } from '@regesta/core/diagnostic'
import { explainList, explainPage } from '../plain/index.ts'
import { defineCommand } from './command.ts'
import { refusal, suggestion } from './refusal.ts'
import { plainWidth } from './surroundings.ts'

export const explain = defineCommand({
  name: 'explain',
  words: 'tell what a problem means, why it matters and what to do about it; without a code, list them all',
  arguments: [{ name: 'CODE', optional: true }],
  options: {},
  examples: [
    { line: 'regesta explain R114', words: 'one problem, by the code that "check" prints' },
    { line: 'regesta explain clustering', words: 'the same by its name' },
  ],
  run(_values, [wanted], { surroundings }) {
    const width = plainWidth(surroundings)
    if (wanted === undefined) return { status: 0, out: explainList(pages, width) }
    const key = wanted.toLowerCase()
    const page = pages.find(({ code, name }) => code.toLowerCase() === key || name === key)
    if (page) return { status: 0, out: explainPage(page, width) }
    const names = pages.flatMap(({ code, name }) => [code, name])
    return refusal(
      `there is no code or rule "${wanted}"`,
      suggestion(closest(wanted, names)),
      '"regesta explain" lists them',
    )
  },
})
