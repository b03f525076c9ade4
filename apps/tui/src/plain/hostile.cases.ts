/** Titles that a terminal would obey, or that would lie about what stands beside them; and what is left of them. */
export const hostileTitles: readonly [name: string, title: string, shown: string][] = [
  ['clears the screen', 'a\u001b[2Jb', 'a·b'],
  ['colours what follows', 'a\u001b[31mb', 'a·b'],
  ['writes to the clipboard', 'a\u001b]52;c;aGVsbG8=\u0007b', 'a·b'],
  ['links to anywhere', '\u001b]8;;http://example.org\u001b\\here\u001b]8;;\u001b\\', '·here·'],
  ['uses a one-byte control', 'a\u009b31mb', 'a·b'],
  ['turns the direction of writing', 'plan\u202Edetcejer', 'plandetcejer'],
  ['breaks the line', 'first\r\nsecond\u2028third\u0085fourth', 'first second third fourth'],
  ['rings and erases', 'a\u0007\u0008b', 'a··b'],
  ['piles marks on one letter', `e${'\u0301'.repeat(60)}`, `e${'\u0301'.repeat(4)}`],
  ['is half a character', 'a\ud83db', 'a\ufffdb'],
]
