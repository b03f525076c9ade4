import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderWith, harbour, regesta } from './regesta.ts'

const contradictions = readFileSync(new URL('../../examples/contradictions.yaml', import.meta.url), 'utf8')
const folder = folderWith({ 'chronology.yaml': harbour, 'weir.yaml': contradictions, 'broken.yaml': 'regesta: 1\n' })
const run = (...args: readonly string[]) => regesta(args, folder)

describe('regesta why', () => {
  it('tells the chain of statements that bounds an entry of the built-in chronology', async () => {
    const { status, out, err } = run('why', 'enlargement-worry')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    await expect(out).toMatchFileSnapshot('snapshots/why-enlargement-worry.txt')
  })

  it('gives the same as JSON: bounds, steps with their citations, premises', () => {
    const { status, out } = run('why', 'enlargement-worry', '--format', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      id: 'enlargement-worry',
      stated: { earliestStart: 'unknown', latestStart: 'unknown', earliestEnd: 'unknown', latestEnd: 'unknown' },
      proved: { latestStart: '2000-12-10', earliestEnd: '2000-12-06' },
      derived: ['latestStart', 'earliestEnd'],
      reasons: [
        { bound: 'latestStart', day: '2000-12-10', derived: true, steps: [{ kind: 'told', basis: 'inferred' }] },
        {
          bound: 'earliestEnd',
          day: '2000-12-06',
          steps: [
            { event: 'article-published', kind: 'date', point: { event: 'article-published', end: 'end' } },
            {
              kind: 'relation',
              relation: 'contains',
              to: 'article-published',
              cites: [{ source: 'article', locator: 'p12.s1' }],
            },
          ],
          premises: [{ event: 'article-published' }],
        },
      ],
      contradictions: [],
    })
    expect(run('why', 'enlargement-worry', '--format', 'ndjson').out.split('\n')).toHaveLength(2)
  })

  it('explains what is stated, and what nothing bounds', () => {
    expect(run('why', 'chronology.yaml', 'opening').out).toContain('Not before 28 May 1911, as dated:')
    expect(run('why', 'osce-stage-status').out).toContain('Nothing bounds its date')
  })

  it('finds all three contradictions of a file, each minimal, and tells them with their sources', async () => {
    const told = ['repair', 'fair', 'opening'].map((id) =>
      run('why', 'weir.yaml', id)
        .out.split('\n\n')
        .find((part) => part.startsWith('These')),
    )
    await expect(told.join('\n\n')).toMatchFileSnapshot('snapshots/three-contradictions.txt')
    expect(run('list', 'weir.yaml').out).toContain('3 contradictions between dates and relations')
    const { out } = run('list', 'weir.yaml', '--filter', '-is:contradicted', '--format', 'ndjson')
    expect(out.match(/"id":"([^"]+)"/)?.[1]).toBe('quiet-year')
  })
})

describe('regesta between', () => {
  it('tells order and time with their proof', async () => {
    const { status, out, err } = run('between', 'criticism-of-vote', 'kosovo-parliament-vote')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    await expect(out).toMatchFileSnapshot('snapshots/between-criticism-and-vote.txt')
  })

  it('names first what comes first, however it is asked', () => {
    const [on, back] = [run('between', '29', '47'), run('between', '47', '29')]
    expect(on.out).toBe(back.out)
    expect(on.out.replaceAll(/\s+/g, ' ')).toContain('17 days lie between the end of')
  })

  it.each([
    ['london-visit', 'pjc-brussels', 'at the earliest 5 days before', 'at the latest 2 days after'],
    ['osce-stage-status', 'pjc-brussels', 'Nothing limits the time', 'may come first'],
    ['sergeev-tour', 'pjc-brussels', 'certainly have a day in common', ''],
  ])('%s and %s', (a, b, ...expected) => {
    const text = run('between', a, b).out.replaceAll(/\s+/g, ' ')
    for (const part of expected) expect(text).toContain(part)
  })

  it('gives the same as JSON, without a limit as null', () => {
    const { out } = run('between', 'osce-stage-status', 'pjc-brussels', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      a: 'osce-stage-status',
      before: { answer: 'possible', proof: [] },
      after: { answer: 'possible' },
      least: { daysBetween: null },
      most: { daysBetween: null },
    })
  })
})

describe('what cannot be answered', () => {
  it.each([
    [['why'], 'the ID is missing'],
    [['why', 'nowhere'], 'no entry has the id "nowhere"'],
    [['why', 'sergeev-tuor'], 'did you mean "sergeev-tour"?'],
    [['why', '94'], 'no entry has the id "94"'],
    [['why', 'chronology.yaml'], 'the ID of an entry is missing'],
    [['why', 'missing.yaml', 'opening'], 'missing.yaml'],
    [
      ['why', 'information-office-opening', '--as-of', '2000-01'],
      'nothing was known of "information-office-opening" yet',
    ],
    [['why', 'opening', '--as-of', 'soon'], '--as-of cannot be "soon"'],
    [['between', 'pjc-brussels'], 'the ID is missing'],
    [['between', 'chronology.yaml', 'opening'], 'the ID of an entry is missing'],
    [['between', 'chronology.yaml', 'opening', 'second'], 'no entry has the id "second"'],
    [['between', '1', '2', '3', '4'], 'one argument too many'],
  ])('%j', (args, message) => {
    const { status, out, err } = run(...args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err).not.toMatch(/\n\s+at .*:\d+:\d+/)
  })

  it('a file that cannot be read is told with its place', () => {
    const { status, err } = run('why', 'broken.yaml', '1')
    expect(status).toBe(1)
    expect(err).toContain('broken.yaml:1:1: error:')
  })
})
