import { conventions, labelBounds, type ReadingRule, readingRules, readWords } from '@regesta/core/time'
import { table } from './markdown.ts'

function exampleRows({ examples }: ReadingRule): readonly (readonly string[])[] {
  return examples.map(({ edtf, soft, ...example }) => {
    const { words, anchor, within, tense, convention } = example
    const reading = readWords(words, { anchor, within, tense, convention })
    const extent = reading.ok ? reading.value.extent : undefined
    const from = [
      anchor && `from \`${anchor}\``,
      within && `within “${within}”`,
      tense && `told as ${tense}`,
      convention,
    ]
    return [
      `“${words}”`,
      from.filter(Boolean).join(', '),
      edtf === undefined ? '' : `\`${edtf}\``,
      extent ? labelBounds(extent.hard) : '',
      extent?.soft ? labelBounds(extent.soft) : '',
    ]
  })
}

/** The page on dates, for readers who are historians first. */
export function datesPage(): string {
  return `<!-- Printed by "npm run reference": the prose stands in scripts/dates-page.ts, the tables in the code. -->

# Dates

A date in Regesta says what its source says, with bounds, and nothing more. This page tells what that means, how words
become bounds, and how disputed points were decided.

\`regesta date\` answers for any date: \`regesta date "late September" --anchor 2000-12-08\`.

## Two kinds of bounds

Every date has four bounds in whole days: the earliest and the latest day on which it can have begun, and on which it can
have ended. The *hard* ones are what the words really exclude: outside them the words are false. Only they decide what came
before what. The *soft* ones lie inside, and are the best reading of a vague word under a named convention: "late
September" is some day from 1 to 30 September, and by the convention of thirds one from 21 to 30. Soft bounds are drawn
and labelled; they never prove anything.

- A single date is *within* its unit: some day of December. An interval, \`2000-12-05/2000-12-06\`, is filled
  *throughout*: both days. A set, \`[2000-12-05..2000-12-06]\`, is one of its members. These are three different things.
- An end may be *open* (\`..\`: it does not end), or *unknown* (left empty: nobody says). These are different too.
- A season's hard bounds are its year: "spring 2001" surely excludes 2002, and hardly the 1st of June. A winter that has
  two years, "the winter of 1739/40", is December to March: no other month of both years is winter by any usual count.
- "About 1450" (\`1450~\`), "perhaps" (\`?\`) and both (\`%\`) have no hard bounds at all: how far "about" reaches is nowhere
  agreed. Such a date is listed and drawn where it is about, and proves nothing.
- What an editor supplied stands in square brackets: 5 December [2000]. What was inferred as a whole says *inferred*.

Days are those of the Gregorian calendar, also before it was introduced; years are counted as astronomers do, so that 0 is
1 BC and -43 is 44 BC.

## From words to bounds

A phrase is read with the day it is counted from, the *anchor*. Where that day is itself one of several, a phrase is
resolved only as far as all of them agree: "next year", in an article published on some day from 6 to 10 December 2000,
is 2001; "yesterday" is one of five days. Wording that is not known is refused, with what was understood so far.

${readingRules
  .map(
    (rule) =>
      `### \`${rule.id}\`\n\n${rule.words}.\n\n${table(
        ['words', 'read', 'EDTF', 'what they allow', 'best reading'],
        exampleRows(rule),
      )}`,
  )
  .join('\n\n')}

## Conventions

${table(
  ['convention', 'what it makes of a vague word'],
  Object.entries(conventions).map(([id, { definition }]) => [`\`${id}\``, definition]),
)}

## Disputed points of EDTF, and how they were decided

EDTF is ISO 8601-2:2019, annex A. Implementations differ; these are our decisions.

| question | decision | reason |
|---|---|---|
| seasons 21 to 24, 25 to 32 | whole meteorological months (spring is March to May; winter runs into the next year; the south is shifted) | four of the five implementations with bounds agree; ISO leaves it to the place. As an extent these months are soft |
| a bare decade or century, \`196\`, \`19\` | refused, with the right form: \`196X\`, \`19XX\` | not in annex A |
| dates without hyphens, spaces, \`24:00\`, fractions, times without seconds | refused | not in annex A |
| unspecified digits of negative years, \`-20XX\` | accepted: 2100 to 2001 BC and so on | five families of implementations accept them |
| \`../..\`, \`/\`, \`../\`, \`/..\` | accepted as "nothing known" | useful for what is still to be found out |
| an end before its start, a day that does not exist | refused, with the place of the fault | |
| ends that overlap, \`2004-06/2004\` | accepted | the end may lie later in the year |
| \`~\`, \`?\`, \`%\` | never move the days that EDTF itself names | the standard's note on 8.4.2; as extents they are soft |
| a time of day | kept whole; bounded by its own civil day | the machine's zone must not move a date |
| \`1950S2\` | 1900 to 1999 | two significant digits say no more |
| both sides of a range in a set | of one precision | ISO 8601-2, 6.3 |
| more than 4,096 characters | refused at once | no input may hang |

\`packages/core/src/time/edtf/departures.cases.ts\` lists every known difference from two other implementations, with its
reason; a test fails if the list is out of date in either direction.
`
}
