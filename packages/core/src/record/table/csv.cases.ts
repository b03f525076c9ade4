interface CsvRow {
  readonly name: string
  readonly text: string
  readonly cells: readonly (readonly string[])[]
}

/** Tables as they are written, and the cells in them. */
export const csvCases: readonly CsvRow[] = [
  {
    name: 'commas',
    text: 'a,b\n1,2\n',
    cells: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    name: 'semicolons, as Excel writes them where the comma is a decimal sign',
    text: 'a;b\n1,5;2\n',
    cells: [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  },
  {
    name: 'tabs',
    text: 'a\tb\n1;2\t3\n',
    cells: [
      ['a', 'b'],
      ['1;2', '3'],
    ],
  },
  { name: 'a first line that names the delimiter', text: 'sep=;\na,b;c\n', cells: [['a,b', 'c']] },
  {
    name: 'a delimiter in a quoted header',
    text: '"a,b,c";d\n1;2',
    cells: [
      ['a,b,c', 'd'],
      ['1', '2'],
    ],
  },
  {
    name: 'a title with a comma above a header with semicolons',
    text: 'The mill, 1870-1904\n\nDate;Event;Source\n1871;Fire;Log\n',
    cells: [['The mill, 1870-1904'], ['Date', 'Event', 'Source'], ['1871', 'Fire', 'Log']],
  },
  {
    name: 'the same, with quoted headers over two lines',
    text: 'The mill, a chronology, 1870-1904\n"Date";"Event";"Date\nin the source"\n',
    cells: [['The mill, a chronology, 1870-1904'], ['Date', 'Event', 'Date\nin the source']],
  },
  { name: 'one column', text: 'a\n1\n', cells: [['a'], ['1']] },
  { name: 'a byte order mark', text: '\uFEFFa,b\n', cells: [['a', 'b']] },
  { name: 'a byte order mark before a quotation mark', text: '\uFEFF"a,",b\n', cells: [['a,', 'b']] },
  {
    name: 'CR and LF',
    text: 'a,b\r\n1,2\r\n',
    cells: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    name: 'CR alone',
    text: 'a,b\r1,2\r',
    cells: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    name: 'no line end at the end',
    text: 'a,b\n1,',
    cells: [
      ['a', 'b'],
      ['1', ''],
    ],
  },
  { name: 'quotation marks inside', text: 'a\n"say ""no"""\n', cells: [['a'], ['say "no"']] },
  {
    name: 'line breaks inside',
    text: 'a,b\n"1\r\n2",3\n',
    cells: [
      ['a', 'b'],
      ['1\n2', '3'],
    ],
  },
  { name: 'a quotation mark in the middle of a cell', text: 'a\n5" pipe\n', cells: [['a'], ['5" pipe']] },
  {
    name: 'spaces before a quotation mark',
    text: 'a,b\n1, "2,3"\n',
    cells: [
      ['a', 'b'],
      ['1', '2,3'],
    ],
  },
  {
    name: 'spaces around a text',
    text: 'a,b\n 1 ,2\n',
    cells: [
      ['a', 'b'],
      [' 1 ', '2'],
    ],
  },
  {
    name: 'an empty quoted cell',
    text: 'a,b\n"",2\n',
    cells: [
      ['a', 'b'],
      ['', '2'],
    ],
  },
  { name: 'rows of different lengths', text: 'a,b\n1\n1,2,3\n', cells: [['a', 'b'], ['1'], ['1', '2', '3']] },
  {
    name: 'empty rows',
    text: '\n,\na,b\n\n1,2\n , \n',
    cells: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  { name: 'nothing', text: '', cells: [] },
]

interface BrokenRow {
  readonly name: string
  readonly text: string
  readonly code: string
  readonly at: readonly [line: number, column: number]
  /** The last row, where the table is read all the same. */
  readonly kept?: readonly string[]
}

/** Tables with a fault, and where it is. */
export const brokenTables: readonly BrokenRow[] = [
  { name: 'a quotation mark that is not closed', text: 'a,b\n1,"2\n3,4\n', code: 'R031', at: [2, 3] },
  { name: 'text behind a closing one', text: 'a,b\n"1"x,2\n', code: 'R031', at: [2, 4], kept: ['1x', '2'] },
  { name: 'NUL, as in UTF-16 without a mark', text: 'a\0,\0b', code: 'R010', at: [1, 2] },
  { name: 'half a character', text: 'a,b\n1,\uD83D\n', code: 'R010', at: [2, 3] },
  { name: 'a cell that is too long', text: `a,b\n1,${'x'.repeat(70_000)}`, code: 'R009', at: [2, 3] },
  { name: 'too many columns', text: `a\n${','.repeat(300)}`, code: 'R009', at: [2, 257] },
  { name: 'too many rows', text: '\n'.repeat(100_001), code: 'R009', at: [100_001, 1] },
]
