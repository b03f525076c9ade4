/** Files that look like those that a rule is for; what they leave out is the rules' usual head. */
export interface AlarmRow {
  readonly name: string
  readonly yaml: string
  /** Of the gazette. */
  readonly text?: string
}

const opening = (when: string, { status = 'occurred', locator = 'p1.s1' } = {}) => `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: ${status}
        when: ${when}
        cites: [{ source: gazette, locator: '${locator}' }]
`
const scoped = 'scope: 1600/1911\n'
const oldStyle = `${scoped}conventions:
  - { id: old-style, name: Old Style, definition: Days count by the Julian calendar. }
`
const late = `${scoped}conventions:
  - { id: port-office, name: the port office, definition: Late is the last week., parts: { month: { late: [25, 31] } } }
`
const planned = `${opening('1911-05', { status: 'planned' })}      - { asserters: [reporter], stance: reports, status: absent, when: `
const transcript = `Page 3
 1    The reporter: When was it opened?
 2    The harbour master: On the 28th of
 3    May. It rained.
`

export const silent: readonly AlarmRow[] = [
  {
    name: 'words of a calendar that a convention of the chronology converts',
    yaml: `${oldStyle}${opening('{ edtf: 1683-06-19, words: the 9th of June 1683, convention: old-style }')}`,
  },
  {
    name: 'a date that an editor converted, with reasons',
    yaml: `${scoped}${opening('{ edtf: 1683-06-19, words: the 9th of June 1683, basis: editor, reasons: [Old Style.] }')}`,
  },
  {
    name: 'a plan that had not come to pass when its time was over',
    yaml: `${planned}1911-06-01/1911-06-02, cites: [{ source: gazette, locator: p1.s2 }] }`,
  },
  {
    name: 'a plan that another event fulfils',
    yaml: `${opening('1911-05', { status: 'planned' })}  - id: opened
    title: The quay is open
    kind: event
    relations: [{ type: fulfils, to: opening }]
    claims:
      - { asserters: [reporter], stance: reports, status: alleged, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s2 }] }
`,
  },
  {
    name: 'a date in other words than the source has for the same days',
    yaml: opening('{ edtf: 1911-05-28, words: "28 May 1911" }', { locator: '3:2-3' }),
    text: transcript,
  },
  {
    name: 'a quotation over a line of a transcript',
    yaml: opening('1911-05-28', { locator: '3:2-3' }).replace('}]', ', quote: On the 28th of May }]'),
    text: transcript,
  },
]

export const loud: readonly (AlarmRow & { readonly code: string })[] = [
  {
    name: 'a convention that only says what "late" is',
    yaml: `${late}${opening('{ edtf: 1683-06-19, words: late in May 1683, convention: port-office }')}`,
    code: 'R110',
  },
  {
    name: 'an editor who gives no reasons',
    yaml: `${scoped}${opening('{ edtf: 1683-06-19, words: the 9th of June 1683, basis: editor }')}`,
    code: 'R110',
  },
  {
    name: 'a plan that had not come to pass before its time was over',
    yaml: `${planned}1911-05-01/1911-05-02, cites: [{ source: gazette, locator: p1.s2 }] }`,
    code: 'R107',
  },
  {
    name: 'vague words that are others in the source, for the same month',
    yaml: opening('{ edtf: 1911-05, soft: 1911-05-21/1911-05-31, words: late in May, convention: thirds }'),
    text: 'North Quay opened early in May.\n',
    code: 'R123',
  },
  {
    name: 'a quotation without a word at the end of a line of a transcript',
    yaml: opening('1911-05-28', { locator: '3:2-3' }).replace('}]', ', quote: On the 28th May }]'),
    text: transcript,
    code: 'R121',
  },
  {
    name: 'a line that a page does not have',
    yaml: opening('1911-05-28', { locator: '1:7' }),
    text: transcript.replace('Page 3', 'Page 1'),
    code: 'R014',
  },
  {
    name: 'a quotation that stands on other lines',
    yaml: opening('1911-05-28', { locator: '3:2-3' }).replace('}]', ', quote: When was it opened? }]'),
    text: transcript,
    code: 'R122',
  },
]
