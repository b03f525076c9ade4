/** A transcript as it is printed: headings, a running head, a number beside every line; pages 3 to 13 are left out. */
export const transcript = `THE BOARD AT LUNNVIK
Hearing of the wreck, day 1

Wreck of the Alma                                   Page 1

 1    THE CHAIR: When did the bell go?
 2    MR HOLM: At ten to six, and it was not yet
 3    light. I went down to the boat-
                                                    Page 2
Wreck of the Alma

 1    house, and nobody was there. 14
 2    men had gone out in the night.
Wreck of the Alma
                                                   Page 14
 1    THE CHAIR: You saw the lamp?
 2    MR HOLM: I saw a lamp.
 3    THE CHAIR: That is all.
`.replace('Wreck of the Alma                                   Page 1', 'Wreck of the Alma\nPage 1')

/** A pleading; its third paragraph has two blocks. */
export const pleading = `DEFENCE

  1.  The boat is admitted.

  2.  It is denied that the lamp was lit on
      14. November.

  3.  As to the bell:

      it was not heard.

  4.  The claim is denied.

Dated 2 June 1911
`

export interface PrintedRow {
  readonly locator: string
  /** The words that stand there; or why there are none. */
  readonly is: readonly [locator: string, text: string] | 'missing' | 'notCounted'
}

export const placesInTranscript: readonly PrintedRow[] = [
  { locator: '1:2', is: ['1:2', 'MR HOLM: At ten to six, and it was not yet'] },
  { locator: 'page 1, line 2', is: ['1:2', 'MR HOLM: At ten to six, and it was not yet'] },
  { locator: '1:2-3', is: ['1:2-3', 'MR HOLM: At ten to six, and it was not yet\nlight. I went down to the boat-'] },
  { locator: '1:3-2:1', is: ['1:3-2:1', 'light. I went down to the boat-\n\nhouse, and nobody was there. 14'] },
  { locator: 'page 2', is: ['2:1-2', 'house, and nobody was there. 14\nmen had gone out in the night.'] },
  { locator: 'page 14, lines 1-2', is: ['14:1-2', 'THE CHAIR: You saw the lamp?\nMR HOLM: I saw a lamp.'] },
  // The next page begins: page 1 has no fourth line.
  { locator: '1:4', is: 'missing' },
  { locator: '1:2-4', is: 'missing' },
  // Left out, as far as anybody can tell.
  { locator: '2:3', is: 'notCounted' },
  { locator: 'page 7', is: 'notCounted' },
  { locator: '14:4', is: 'notCounted' },
  { locator: 'page xii, line 3', is: 'notCounted' },
  { locator: 'line 2', is: 'notCounted' },
  { locator: 'vol. 1, p. 2', is: 'notCounted' },
  { locator: 'para. 2', is: 'notCounted' },
  { locator: 'fol. 2r', is: 'notCounted' },
]

export const placesInPleading: readonly PrintedRow[] = [
  { locator: 'para. 1', is: ['para. 1', 'The boat is admitted.'] },
  { locator: '¶ 2', is: ['para. 2', 'It is denied that the lamp was lit on\n14. November.'] },
  { locator: 'paragraph 3', is: ['para. 3', 'As to the bell:\n\nit was not heard.'] },
  { locator: 'para. 4', is: ['para. 4', 'The claim is denied.'] },
  {
    locator: 'paras. 1-2',
    is: ['paras. 1-2', 'The boat is admitted.\n\nIt is denied that the lamp was lit on\n14. November.'],
  },
  { locator: 'para. 5', is: 'missing' },
  { locator: 'paras. 4-5', is: 'missing' },
  { locator: '1:2', is: 'notCounted' },
  { locator: 'page 1', is: 'notCounted' },
]

/** What has numbers, and not in the margin: each text with a locator that must not be found in it. */
export const notPrinted: readonly (readonly [name: string, text: string, locator: string])[] = [
  ['two numbers are chance', '1    one\n2    two\n', 'line 2'],
  ['years in the margin', '1911  The bell.\n1912  The lamp.\n1913  The boat.\n', 'line 1912'],
  ['numbers one space before the words', '1 apple\n2 pears\n3 plums\n', 'line 2'],
  ['numbers that leave one out', '1    one\n3    three\n5    five\n', 'line 3'],
  ['a page twice', `${'Page 4\n1    one\n2    two\n3    three\n'.repeat(2)}`, '4:2'],
  ['pages without their numbers', '1    one\n2    two\n3    three\n'.repeat(2), 'line 2'],
  ['a number under its page', '1    one\n2    two\n3    three\nPage 4\n', '4:2'],
  ['a paragraph twice', '1. One.\n\n2. Two.\n\n3. Three.\n\n2. Two again.\n', 'para. 2'],
  ['two paragraphs are chance', '1. One.\n\n2. Two.\n', 'para. 2'],
]
