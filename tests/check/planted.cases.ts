/** A mistake planted in a copy of an example, and what `check` makes of it. */
export interface Planted {
  /** What is wrong, in a few words. */
  readonly name: string
  readonly example: 'harbour' | 'legal' | 'town'
  /** The text of a source in which it is planted; the chronology's own file where it is not given. */
  readonly file?: string
  /** Stands once in the file. */
  readonly find: string
  readonly replace: string
  /** The codes of what is found, beyond what the example has without it; none where nothing can find it. */
  readonly found: readonly string[]
  /** Why nothing finds it. */
  readonly why?: string
}

export const planted: readonly Planted[] = [
  {
    name: 'a word of a quotation is changed',
    example: 'legal',
    find: 'quote: nobody went up that boom but pigeons',
    replace: 'quote: nobody went up that boom but sparrows',
    found: ['R121'],
  },
  {
    name: 'a quotation that nobody wrote',
    example: 'legal',
    find: 'quote: I would not swear to the pin.',
    replace: 'quote: The driver had left her cab long before supper.',
    found: ['R120'],
  },
  {
    name: 'a quotation cited by the wrong lines of its page',
    example: 'legal',
    find: "locator: '2:16-17'",
    replace: "locator: '2:5-6'",
    found: ['R122'],
  },
  {
    name: 'a quotation cited by a page that the extract leaves out',
    example: 'legal',
    find: "locator: '2:15-16'",
    replace: "locator: '7:15-16'",
    found: ['R122'],
  },
  {
    name: 'a passage other than the one whose digest is given',
    example: 'legal',
    find: "locator: '14:20-21'",
    replace: "locator: '14:20-25'",
    found: ['R013'],
  },
  {
    name: 'a line that the page does not have',
    example: 'legal',
    find: 'cite: day-1 2:2-3\n    relations:',
    replace: 'cite: day-1 2:30\n    relations:',
    found: ['R014'],
  },
  {
    name: 'a paragraph that the pleading does not have',
    example: 'legal',
    find: '{ stance: confirms, when: 23 April 2018, cite: defence para. 8 }',
    replace: '{ stance: confirms, when: 23 April 2018, cite: defence para. 18 }',
    found: ['R014'],
  },
  {
    name: 'a citation without its place',
    example: 'legal',
    find: 'cite: day-1 2:22-24',
    replace: 'cite: day-1',
    found: ['R116'],
  },
  {
    name: 'another day than the pleading has',
    example: 'legal',
    find: '{ stance: states, when: 14 November 2017, cite: particulars para. 3 }',
    replace: '{ stance: states, when: 2017-11-15, cite: particulars para. 3 }',
    found: ['R125'],
  },
  {
    name: 'a day where the transcript has "late April"',
    example: 'legal',
    find: 'when: late April of 2018',
    replace: 'when: 2018-04-28',
    found: ['R125'],
  },
  {
    name: 'a bound narrower than its words',
    example: 'legal',
    find: 'when: late April of 2018',
    replace: 'when: { edtf: 2018-04-21/2018-04-30, words: late April of 2018 }',
    found: ['R111'],
  },
  {
    name: 'the wrong weekday',
    example: 'legal',
    find: 'when: Thursday, 1 March 2018',
    replace: 'when: Friday, 1 March 2018',
    found: ['R020', 'R123'],
  },
  {
    name: 'a day that no month has',
    example: 'legal',
    find: 'when: 29 March 2019',
    replace: 'when: 2019-03-32',
    found: ['R008'],
  },
  {
    name: 'the rope examined after the report on it',
    example: 'legal',
    find: '- before expert-report',
    replace: '- after expert-report',
    found: ['R101'],
  },
  {
    name: 'a witness who is spelt wrong',
    example: 'legal',
    find: 'actors: oakshaw\n    when: today',
    replace: 'actors: oakshav\n    when: today',
    found: ['R007'],
  },
  {
    name: 'a field that is spelt wrong',
    example: 'legal',
    find: 'summary: Tollan denies that it is liable.',
    replace: 'sumary: Tollan denies that it is liable.',
    found: ['R003'],
  },
  {
    name: 'an order said to be of a day after the hearing that tells of it',
    example: 'legal',
    find: 'said: 14 January 2019',
    replace: 'said: 14 January 2020',
    found: ['R105'],
  },
  {
    name: 'a word changed in a transcript after it was cited',
    example: 'legal',
    file: 'transcript-day-1.txt',
    find: 'it said a quarter to twelve',
    replace: 'it said a quarter past twelve',
    found: ['R013', 'R127'],
  },
  {
    name: 'an outcome left out',
    example: 'legal',
    find: `      - asserters: penhale
        stance: states
        status: cancelled
        when: 9 May 2019
        said: 7 May 2019
        cite: { source: day-1, locator: '2:15-16', quote: given up on the 7th }
`,
    replace: '',
    found: ['R107'],
  },
  {
    name: 'an event entered twice',
    example: 'legal',
    find: '  - id: calder-heard\n',
    replace: `  - id: calder-evidence
    title: Evidence of Ines Calder
    kind: statement
    when: 17 June 2019
    cite: day-1 14:1-15:10
  - id: calder-heard
`,
    found: ['R130'],
  },
  {
    name: 'half of an answer quoted',
    example: 'legal',
    find: 'quote: I would not swear to the pin.',
    replace: 'quote: I saw the boom lamps come in off the water.',
    found: [],
    why: 'The words stand there; that others beside them take them back, only a reader sees.',
  },
  {
    name: 'an allegation entered as a fact',
    example: 'legal',
    find: 'stance: states\n        status: alleged\n        when: 12 February 2018',
    replace: 'stance: states\n        status: occurred\n        when: 12 February 2018',
    found: [],
    why: 'Who may be believed does not stand in the words of a text.',
  },
  {
    name: 'one witness taken for the other',
    example: 'legal',
    find: 'asserters: oakshaw\n        stance: states\n        hedge: probable',
    replace: 'asserters: calder\n        stance: states\n        hedge: probable',
    found: [],
    why: 'No rule reads who is speaking on a line.',
  },
  {
    name: 'a wrong day on which something was said',
    example: 'legal',
    find: 'said: 7 May 2019',
    replace: 'said: 6 May 2019',
    found: [],
    why: 'It lies before its source, and dates of saying are not held against the passage.',
  },
  {
    name: 'two figures of a day changed about',
    example: 'town',
    find: 'when: 9 October 1785',
    replace: 'when: 1785-10-19',
    found: ['R124'],
  },
  {
    name: 'words cited by the wrong paragraph',
    example: 'town',
    find: 'cite: chronicle p3.s1',
    replace: 'cite: chronicle p4.s1',
    found: ['R123'],
  },
  {
    name: 'words of another decade',
    example: 'town',
    find: 'when: the 1690s',
    replace: 'when: the 1680s',
    found: ['R123'],
  },
  {
    name: 'two years changed about, beyond the source and the scope',
    example: 'town',
    find: 'when: 1854\n',
    replace: 'when: 1885\n',
    found: ['R104', 'R106', 'R124'],
  },
  {
    name: 'a year for a decade',
    example: 'town',
    find: 'when: the 1690s',
    replace: 'when: 1693',
    found: ['R125'],
  },
  {
    name: 'a period too long for what comes after it',
    example: 'town',
    find: '{ type: after, to: great-wind, atLeast: P7Y, atMost: P9Y,',
    replace: '{ type: after, to: great-wind, atLeast: P9Y, atMost: P11Y,',
    found: ['R101'],
  },
  {
    name: 'an inferred date without reasons',
    example: 'town',
    find: ', basis: inferred, reasons: [So it was when the history was printed.] }',
    replace: ', basis: inferred }',
    found: ['R112'],
  },
  {
    name: 'a day converted wrongly from Old Style',
    example: 'town',
    find: 'edtf: 1683-06-19',
    replace: 'edtf: 1683-06-29',
    found: [],
    why: 'A convention of one’s own is words; nothing computes by it.',
  },
  {
    name: 'the wrong place',
    example: 'town',
    find: 'where: church\n    when:\n      edtf: 1683-06-19',
    replace: 'where: bridge\n    when:\n      edtf: 1683-06-19',
    found: [],
    why: 'Places are not read out of passages.',
  },
  {
    name: 'the market house after the great wind instead of before',
    example: 'town',
    find: '{ type: before, to: great-wind, basis: inferred, cite: register p5.s2 }',
    replace: '{ type: after, to: great-wind, basis: inferred, cite: register p5.s2 }',
    found: [],
    why: 'No other statement contradicts it, and relations are not read out of passages.',
  },
  {
    name: 'an event left out',
    example: 'town',
    find: `  - id: cholera
    title: Cholera
    topics: town
    when: from August to October 1849
    cite: history p8.s3
`,
    replace: '',
    found: [],
    why: 'Only a source that lists what is unused (R126) promises that the rest is there.',
  },
  {
    name: 'a fact told before it happened',
    example: 'harbour',
    find: 'when: late in May',
    replace: 'when: 1911-07',
    found: ['R104'],
  },
  {
    name: 'a fact told just before it happened, in a vague word',
    example: 'harbour',
    find: 'when: late in May',
    replace: 'when: late in June',
    found: [],
    why: 'What is told on 2 June can have happened on the 1st, and only hard bounds prove.',
  },
  {
    name: 'a plan entered as a fact',
    example: 'harbour',
    find: 'status: planned',
    replace: 'status: occurred',
    found: ['R101'],
  },
  {
    name: 'a source that there never was',
    example: 'harbour',
    find: 'title: Minutes of the harbour board',
    replace: 'title: Diary of the harbour master',
    found: [],
    why: 'Its text is not at hand, and a source that nobody has looks like one that nobody has sent.',
  },
  {
    name: 'a topic that is not defined',
    example: 'harbour',
    find: 'title: The basin is dredged\n    topics: works',
    replace: 'title: The basin is dredged\n    topics: work',
    found: ['R007'],
  },
  {
    name: 'a wrong day that fits everything else',
    example: 'harbour',
    find: 'when: 12 September',
    replace: 'when: 11 September',
    found: [],
    why: 'The minutes are not at hand, and no other statement forbids it.',
  },
]
