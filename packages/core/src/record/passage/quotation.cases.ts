/** A text as a scanner gives it back: curly quotation marks, dashes, divided words, lines that break anywhere. */
export const scanned = `The board met on Friday. “The dredger will not be paid,” said the chair—“not be-
fore the basin holds eighteen feet.”

Nobody  spoke against it. The minutes call the vote “unani\u00ADmous”; the engineer’s letter calls it hasty, ill-prepared and
regrettable. In the café next door the captains had another view of it altogether.
`

export interface QuotationRow {
  readonly name: string
  readonly quote: string
  /** The words of the text that it stands for; nothing where it is not there. */
  readonly stands?: string
  readonly difference?: { readonly quoted: string; readonly found: string }
}

export const quotations: readonly QuotationRow[] = [
  { name: 'word by word', quote: 'The board met on Friday.', stands: 'The board met on Friday.' },
  {
    name: 'straight marks for curly ones',
    quote: '"The dredger will not be paid," said',
    stands: '“The dredger will not be paid,” said',
  },
  { name: 'a hyphen for a dash', quote: 'said the chair-"not', stands: 'said the chair—“not' },
  { name: 'a word that a line divides', quote: 'not before the basin', stands: 'not be-\nfore the basin' },
  { name: 'a soft hyphen', quote: 'unanimous', stands: 'unani\u00ADmous' },
  { name: 'spaces and lines', quote: 'Nobody spoke against\n   it.', stands: 'Nobody  spoke against it.' },
  { name: 'across lines', quote: 'ill-prepared and regrettable', stands: 'ill-prepared and\nregrettable' },
  { name: 'an accent stored apart', quote: 'In the cafe\u0301 next door', stands: 'In the café next door' },
  {
    name: 'an ellipsis',
    quote: 'The dredger will not be paid ... before the basin',
    stands: 'The dredger will not be paid,” said the chair—“not be-\nfore the basin',
  },
  {
    name: 'an ellipsis in brackets',
    quote: 'Nobody spoke […] hasty',
    stands:
      'Nobody  spoke against it. The minutes call the vote “unani\u00ADmous”; the engineer’s letter calls it hasty',
  },
  { name: 'an insertion of the editor', quote: 'the [harbour] captains had', stands: 'the captains had' },
  {
    name: 'another word',
    quote: 'The board met on Monday.',
    stands: 'The board met on Friday.',
    difference: { quoted: '… met on Monday.', found: '… met on Friday.' },
  },
  {
    name: 'a word too many',
    quote: 'In the café next door the old captains had another view',
    stands: 'In the café next door the captains had another view',
    difference: { quoted: '… door the old captains had …', found: '… door the captains had …' },
  },
  {
    name: 'another case',
    quote: 'Engineer’s letter calls it hasty',
    stands: 'engineer’s letter calls it hasty',
    difference: { quoted: "Engineer's letter calls …", found: "engineer's letter calls …" },
  },
  { name: 'what nobody wrote', quote: 'The lighthouse keeper resigned on the spot.' },
  { name: 'parts in the wrong order', quote: 'regrettable ... The board met' },
  { name: 'nothing but brackets', quote: '[...]' },
]
