import { hedges } from '@regesta/core/record'
import type { ClaimText, Entry } from '@regesta/core/view'
import { gap, paragraph, type Row, type Stroke } from '../layout/index.ts'
import { colours, columns, disagreement, space, styles } from '../theme.ts'
import { columnAt, type Press, run } from './press.ts'
import type { Supported } from './references.ts'
import { occasionRuns, sayingRuns } from './statements.ts'

const hairline: Stroke = { width: 0.3, colour: colours.rule }

/** The claims of an entry that cannot all be true, in the order of the record. */
export function disputedClaims(entry: Entry, press: Press): readonly ClaimText[] {
  const event = press.view.timeline.events.find(({ number }) => number === entry.number)
  const indices = new Set(event?.disputes.flatMap(({ claims }) => claims))
  return entry.claims.filter((claim) => claim.known && indices.has(claim.number - 1))
}

/** Two claims side by side, three or more one under the other: each with its source, its words and its date. */
export function disagreementRows(entry: Entry, claims: readonly ClaimText[], press: Press): readonly Supported[] {
  const x = columnAt(press, 'text')
  const rule: Row = {
    height: 6,
    baseline: 0,
    items: [
      {
        kind: 'line',
        x,
        y: 3,
        x2: x + columns.textWidth,
        y2: 3,
        stroke: { width: disagreement.rule, colour: colours.black },
      },
    ],
    keepNext: true,
  }
  const [first, second] = claims
  const compared =
    claims.length === 2 && first && second
      ? [{ rows: sideBySide(first, second, press), cites: [...first.cites, ...second.cites] }]
      : stacked(claims, press)
  const why = paragraph([run(entry.disputes.join(' '), styles.bounds)], press.typesetter, {
    x,
    measure: columns.textWidth,
  })
  return [{ rows: [gap(space.beforeStatement), rule], cites: [] }, ...compared, { rows: [gap(2), ...why], cites: [] }]
}

function sideBySide(first: ClaimText, second: ClaimText, press: Press): readonly Row[] {
  const x = columnAt(press, 'text')
  const { column, gap: between } = disagreement
  const left = claimRows(first, x, column, press)
  const right = claimRows(second, x + column + between, column, press)
  const count = Math.max(left.length, right.length)
  const middle = x + column + between / 2
  return Array.from({ length: count }, (_, index): Row => {
    const [a, b] = [left[index], right[index]]
    const height = Math.max(a?.height ?? 0, b?.height ?? 0)
    return {
      height,
      baseline: (a ?? b)?.baseline ?? 0,
      items: [
        ...(a?.items ?? []),
        ...(b?.items ?? []),
        { kind: 'line', x: middle, y: 0, x2: middle, y2: height, stroke: hairline },
      ],
      keepNext: index < count - 1,
    }
  })
}

function stacked(claims: readonly ClaimText[], press: Press): readonly Supported[] {
  return claims.map((claim, index) => ({
    rows: [
      ...(index > 0 ? [gap(4, false)] : []),
      ...claimRows(claim, columnAt(press, 'text'), columns.textWidth, press),
    ],
    cites: claim.cites,
  }))
}

function claimRows(claim: ClaimText, x: number, measure: number, press: Press): readonly Row[] {
  const [cite] = claim.cites
  const source = cite ? `Source ${cite.number}${cite.locator ? `, ${cite.locator}` : ''}` : `Statement ${claim.number}`
  const head = claim.preferred === undefined ? source : `${source} (preferred)`
  const set = (runs: Parameters<typeof paragraph>[0]) =>
    paragraph(runs, press.typesetter, { x, measure, hyphenate: press.hyphenate })
  const keep = (rows: readonly Row[]) => rows.map((row) => ({ ...row, keepNext: true }))
  const words = claim.date.words === undefined ? [] : [run(` (“${claim.date.words}”)`, styles.smallItalic)]
  const said = [claim.date.label, claim.standing, claim.hedge && hedges[claim.hedge].held]
  return [
    ...keep(set([run(head, styles.columnHead)])),
    ...keep(set([run(said.filter(Boolean).join(', '), styles.small), ...words])),
    ...set([...sayingRuns(claim), ...occasionRuns(claim, press)]),
    ...(claim.preferred === undefined ? [] : set([run(`Preferred: ${claim.preferred}`, styles.small)])),
  ]
}
