/**
 * The lines of a text that comes in pieces, a batch with each piece; they end in LF or CRLF, and a byte order mark is
 * no part of them. Of a line longer than `longest` that much is kept and a little more, so that it can be seen to be
 * too long and nothing grows without end.
 */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<readonly string[]> {
  // What is kept ends in CR only if the line does, as long as it is not too long anyway.
  const most = longest + 2
  let rest = ''
  let isFirst = true
  for await (const piece of pieces) {
    const lines = (rest + (isFirst ? piece.replace(/^\uFEFF/, '') : piece)).split('\n')
    if (piece !== '') isFirst = false
    rest = lines.pop()!.slice(0, most)
    if (lines.length > 0) yield lines.map(withoutReturn)
  }
  if (rest !== '') yield [withoutReturn(rest)]
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)
