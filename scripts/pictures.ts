import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CellStyle, key, open } from '../tests/terminal/harness.ts'
import { root, runTurbo } from './run-turbo.ts'

// The pictures of the README, made from the real thing: the app in a pseudo-terminal, read from the emulated screen,
// and a page of the PDF drawn by poppler.

const columns = 144
const rows = 38
const cell = { width: 7.8, height: 16, fontSize: 13 }
const images = join(root, 'docs', 'images')
const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
const look = (style: CellStyle) =>
  `${style.bold ? 'b' : ''}${style.dim ? 'd' : ''}${style.reverse ? 'r' : ''}${style.underline ? 'u' : ''}`

async function terminal(): Promise<string> {
  const session = open({ columns, rows })
  await session.until('as of')
  session.press(':', ...'information-office-opening', key.enter)
  const screen = await session.until(/information office[\s\S]*early/)
  const shapes: string[] = []
  for (const [row, line] of screen.entries()) {
    const cells = [...line.padEnd(columns)]
    const styles = cells.map((_, column) => session.styleAt(row, column))
    let from = 0
    while (from < cells.length) {
      const style = styles[from] as CellStyle
      let to = from + 1
      while (to < cells.length && look(styles[to] as CellStyle) === look(style)) to++
      shapes.push(run(cells.slice(from, to).join(''), from, row, style))
      from = to
    }
  }
  session.press('Q')
  await session.ended
  const [width, height] = [columns * cell.width + 24, rows * cell.height + 24]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${cell.fontSize}" xml:space="preserve">
<title>The navigator: axis, list and detail of the built-in chronology</title>
<rect width="100%" height="100%" rx="8" fill="#fbfaf8" stroke="#ccc"/>
${shapes.filter(Boolean).join('\n')}
</svg>
`
}

function run(text: string, column: number, row: number, style: CellStyle): string {
  const x = 12 + column * cell.width
  const y = 12 + row * cell.height
  const width = (text.length * cell.width).toFixed(1)
  const box = style.reverse
    ? `<rect x="${x.toFixed(1)}" y="${y}" width="${width}" height="${cell.height}" fill="#222"/>`
    : ''
  const shown = text.replace(/ +$/, '')
  if (shown === '' && !style.underline) return box
  const fill = style.reverse ? '#fbfaf8' : style.dim ? '#777' : '#222'
  const weight = style.bold ? ' font-weight="bold"' : ''
  const line = style.underline ? ' text-decoration="underline"' : ''
  const length = (shown.length * cell.width).toFixed(1)
  return `${box}<text x="${x.toFixed(1)}" y="${y + 12}" fill="${fill}"${weight}${line} textLength="${length}">${escaped(shown)}</text>`
}

function pageOfPdf(): void {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
  try {
    const pdf = join(folder, 'book.pdf')
    spawnSync(process.execPath, [join(root, 'apps/export/bin/regesta-export.js'), '-o', pdf], { stdio: 'inherit' })
    // The page with the horizon has something of everything.
    const { stdout, error } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
    if (error) {
      process.stderr.write('poppler (pdftotext, pdftoppm) is not installed: the picture of the page was not made\n')
      return
    }
    const page = 1 + stdout.split('\f').findLastIndex((text) => /^the horizon$/im.test(text))
    const range = ['-f', String(page), '-l', String(page)]
    spawnSync('pdftoppm', ['-r', '96', '-png', '-singlefile', ...range, pdf, join(images, 'page')])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const status = runTurbo(['build'], { quiet: true })
if (status !== 0) process.exit(status)
mkdirSync(images, { recursive: true })
writeFileSync(join(images, 'terminal.svg'), await terminal())
pageOfPdf()
