/** Titles that would break a page, a terminal or a file if they could; each with what must still be readable. */
export const hostileTitles: readonly (readonly [name: string, title: string, readable: string])[] = [
  ['escape sequences', '\u001b[31mred\u001b[0m \u0007bell', 'bell'],
  ['direction overrides', 'file \u202egnp.exe\u202c and \u2067isolate\u2069', 'isolate'],
  ['wide letters', 'NATO 会議は十二月五日にブリュッセルで開かれた', 'NATO'],
  ['a heap of accents', 'z\u0300\u0301\u0302\u0303\u0304\u0305\u0306algo', 'algo'],
  ['no place to break', `x${'y'.repeat(900)}z`, 'z'],
  ['right to left', 'Jerusalem שלום עולם', 'Jerusalem'],
  ['emoji', 'family 👩‍👩‍👧‍👦 flag', 'flag'],
  ['line ends', 'one\r\ntwo\tthree\u2028four', 'four'],
  ['soft hyphens', 'soft\u00adhyphen zero\u200bwidth', 'softhyphen'],
  ['PDF operators', '(paren) \\ [TJ] ET Q %EOF >> endobj', 'endobj'],
  ['markup', '<b>&amp;</b> "quoted"', 'quoted'],
  ['half a character', 'lone \ud800 surrogate', 'surrogate'],
  ['very many words', 'word '.repeat(700), 'word'],
  ['Greek and Cyrillic', 'Ἀρχή, Сергеев', 'Сергеев'],
]
