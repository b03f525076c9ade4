import { layOutAxis, resolve, select, wholeWindow } from '@regesta/core'
import { russiaNato2000 } from '@regesta/core/russia-nato-2000'

// The axis of the built-in chronology as SVG, with core alone: marks come as fractions of the width.
const timeline = resolve(russiaNato2000)
const view = select(timeline, 'part:chronology -kind:judgement,state is:dated')
const width = 800
const axis = layOutAxis(view, { window: wholeWindow(timeline), resolution: width, characterWidth: 7 })
const dashes = { actual: '', alleged: '1 2', prospective: '5 3', contingent: '1 3' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const x = (fraction: number) => (200 + fraction * width).toFixed(1)

const shapes: string[] = axis.ticks.map(
  ({ at, label, major }) =>
    `<line x1="${x(at)}" x2="${x(at)}" y1="20" y2="100%" stroke="#ddd"/><text x="${x(at)}" y="14">${label} ${major ?? ''}</text>`,
)
if (axis.horizon)
  shapes.push(
    `<rect x="${x(axis.horizon.from)}" width="${((axis.horizon.to - axis.horizon.from) * width).toFixed(1)}" y="20" height="100%" fill="#f6e0da"/>`,
  )
let y = 36
for (const lane of axis.lanes) {
  shapes.push(`<text x="0" y="${y + 4}" font-weight="bold">${escaped(lane.name)}</text>`)
  for (const mark of lane.rows.flat()) {
    const line = (part: { from: number; to: number }, weight: number) =>
      `<line x1="${x(part.from)}" x2="${x(part.to)}" y1="${y}" y2="${y}" stroke="black" stroke-width="${weight}" stroke-dasharray="${dashes[mark.family]}"/>`
    shapes.push(
      line(mark.possible, 1.5),
      mark.certain ? line(mark.certain, 6) : '',
      mark.soft ? line(mark.soft, 3) : '',
    )
    shapes.push(`<text x="${x(mark.possible.to)}" y="${y + 4}" dx="6">${mark.number} ${escaped(mark.title)}</text>`)
    y += 16
  }
  y += 8
}
process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 640}" height="${y}" font-family="sans-serif" font-size="11">${shapes.join('\n')}</svg>\n`,
)
