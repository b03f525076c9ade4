import { families, type Status, type StatusId, statuses, statusIds } from '@regesta/core/record'
import { type Convention, conventions } from '@regesta/core/time'
import { conventionsUsed, dateText, horizonText } from '@regesta/core/view'
import { barItems, markItems } from '../drawing/index.ts'
import { type Block, gap, type Item, paragraph, type Row, textAt, widthOf } from '../layout/index.ts'
import { columns, styles } from '../theme.ts'
import { headingRows, labelled, marginLabel } from './front.ts'
import { block, columnAt, familyOrder, flow, type LaidOut, type Press, place, placeOf, run } from './press.ts'
import { printedSources } from './sources.ts'

/** The signs, words and rules that the book uses, from the same tables that the program goes by. */
export function howToRead(press: Press): LaidOut {
  const key = placeOf.section('how-to-read')
  const { text, textItalic } = styles
  const blocks: readonly Block<undefined>[] = [
    block(undefined, [...headingRows('How to read it', 'How to read it', press), gap(7)], { keepNext: true }),
    labelled(
      'Entries',
      [
        run(
          'An entry is one event, statement, state or judgement. Its number is the same in every print. Its date stands in the margin in words; below it, in quotation marks, are ',
          text,
        ),
        run('the words of the source', textItalic),
        run(`. Where no word for its status follows, it is ${statuses.occurred.definition}.`, text),
      ],
      press,
    ),
    marksBlock(press),
    linesBlock(press),
    labelled(
      'Dates',
      [
        run(
          'No date says more than its source. What the source does not print is in square brackets: in “5 December [2000]” the year was supplied. A date that was worked out as a whole carries the word ',
          text,
        ),
        run('inferred', textItalic),
        run(', with its reasons in the entry; ', text),
        run('dated as 24', styles.link),
        run(' means: for the reasons that are given at entry 24.', text),
      ],
      press,
    ),
    labelled(
      'Bounds',
      [
        run('A vague word has two pairs of bounds: ', text),
        run('as stated', textItalic),
        run(' is what the words allow, and nothing outside it can be true; a narrower reading stands before it ', text),
        run('by', textItalic),
        run(' the convention that gives it, or as ', text),
        run('probable', textItalic),
        run(
          '. Only what is stated counts when order is worked out; what follows from other entries stands below it as ',
          text,
        ),
        run('derived', textItalic),
        run('.', text),
      ],
      press,
    ),
    ...conventionBlocks(press),
    horizonBlock(press),
    labelled(
      'Who says it',
      [
        run('Under each entry stands who says so and how. ', text),
        run('The author, reporting the minister, who announces', textItalic),
        run(
          ' means that the minister announced it and that we know so from the author. Sources that disagree stand side by side; where one is preferred, the reason is given. Notes marked ',
          text,
        ),
        run('Editor', styles.editor),
        run(' are not the source’s: they rest on other records.', text),
      ],
      press,
    ),
    labelled(
      'References',
      [
        run('1\u00a0· p5.s3', styles.reference),
        run(
          ' in the right column is source\u00a01, paragraph\u00a05, sentence\u00a03; further places of a source follow. The list of sources leads back to the entries.',
          text,
        ),
      ],
      press,
    ),
  ]
  return {
    key,
    title: 'How to read it',
    pages: flow(blocks, press, (_, index) => ({ head: 'How to read it', under: index === 0 ? [place(key)] : [] })),
    outline: { title: 'How to read it', key, open: false, children: [] },
  }
}

const signWidth = 13
const statusWordWidth = 46

/** All marks, in two columns read downwards. */
function marksBlock(press: Press): Block<undefined> {
  const x = columnAt(press, 'text')
  const half = Math.ceil(statusIds.length / 2)
  const second = x + 8 + Math.max(...statusIds.slice(0, half).map((id) => statusWidth(id, press)))
  const rows = statusIds.slice(0, half).map((left, index): Row => {
    const right = statusIds[half + index]
    const cells = [statusItems(left, x, press), right === undefined ? [] : statusItems(right, second, press)]
    return { height: signHeight, baseline: signBaseline, items: cells.flat(), keepNext: true }
  })
  return block(undefined, rows, { margin: marginLabel('Marks', rows, press), after: 7, whole: true })
}

function statusItems(id: StatusId, x: number, press: Press): readonly Item[] {
  const { shape, word, definition }: Status = statuses[id]
  return signItems(markItems(shape, x + 4, signCentre), x, signWidth, statusWordWidth, word, definition, press)
}

function statusWidth(id: StatusId, press: Press): number {
  return signWidth + statusWordWidth + widthOf([run(statuses[id].definition, styles.bounds)], press.typesetter)
}

function linesBlock(press: Press): Block<undefined> {
  const width = 40
  const x = columnAt(press, 'text')
  const rows = familyOrder.map((family): Row => {
    const sample = barItems(
      {
        family,
        mode: 'throughout',
        possible: { from: 0, to: 1 },
        start: 'bounded',
        end: 'bounded',
        derived: { start: false, end: false },
      },
      { from: x, to: x + width },
      signCentre,
    )
    const { word, definition } = families[family]
    return {
      height: signHeight,
      baseline: signBaseline,
      items: signItems(sample, x, width + 8, 60, word, definition, press),
      keepNext: true,
    }
  })
  return block(undefined, rows, { margin: marginLabel('Lines of the timeline', rows, press), after: 7, whole: true })
}

const signHeight = 13
const signBaseline = 9.5
const signCentre = signBaseline - 3

/** A sign, its word, and what it means. */
function signItems(
  sign: readonly Item[],
  x: number,
  indent: number,
  wordWidth: number,
  word: string,
  definition: string,
  press: Press,
): readonly Item[] {
  const { typesetter } = press
  return [
    ...sign,
    ...textAt([run(word, styles.labelStrong)], typesetter, x + indent, signBaseline),
    ...textAt([run(definition, styles.bounds)], typesetter, x + indent + wordWidth, signBaseline),
  ]
}

/** The conventions that a date of this print was read by: of its entries, of its horizon, of its sources. */
function conventionBlocks(press: Press): readonly Block<undefined>[] {
  const { entries, timeline } = press.view
  const { chronology } = timeline
  const ofSources = printedSources(press).flatMap(({ source }) => [source.issued ?? [], source.accessed ?? []].flat())
  const besides = [horizonText(timeline), ...ofSources.map((when) => dateText(when, chronology))]
  const known = new Map<string, Convention>([
    ...Object.entries(conventions),
    ...chronology.conventions.map((own) => [own.id, own] as const),
  ])
  const used = [
    ...new Set([
      ...conventionsUsed(timeline, entries),
      ...besides.flatMap(({ convention = '' }) => known.get(convention) ?? []),
    ]),
  ]
  return used.map(({ name, definition }, index) => {
    const runs = [
      run(`${name.charAt(0).toUpperCase()}${name.slice(1)}. `, styles.textItalic),
      run(definition, styles.text),
    ]
    return labelled(index === 0 ? 'Conventions' : '', runs, press, index === used.length - 1 ? 6 : 2)
  })
}

function horizonBlock(press: Press): Block<undefined> {
  const { label } = horizonText(press.view.timeline)
  const rows = paragraph(
    [
      run('The chronology shows what was known as of ', styles.text),
      run(label, styles.textItalic),
      run(
        ': that day is its horizon. Where the day itself is one of several, the timeline tints all of them. What had not happened by then is a plan or an expectation, never a fact.',
        styles.text,
      ),
    ],
    press.typesetter,
    { x: columnAt(press, 'text'), measure: columns.textWidth, hyphenate: press.hyphenate },
  )
  return block(undefined, rows, { margin: marginLabel('Horizon', rows, press), after: 6 })
}
