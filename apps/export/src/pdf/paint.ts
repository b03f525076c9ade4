import type { Colour, Item, Piece, Stroke } from '../layout/index.ts'
import type { Fonts } from './fonts.ts'
import { numeral as n } from './fonts.ts'

type Drawn = Exclude<Item, { kind: 'place' }>

/**
 * One item as operators of a page's content. The page's space runs downwards, as PDFKit leaves it, so letters are
 * turned upright by their own matrix.
 */
export function paint(item: Drawn, fonts: Fonts): string {
  switch (item.kind) {
    case 'text':
      return text(item.x, item.y, item.pieces, fonts)
    case 'line':
      return `${stroke(item.stroke)}${n(item.x)} ${n(item.y)} m ${n(item.x2)} ${n(item.y2)} l S${unstroke(item.stroke)}`
    case 'rectangle':
      return shape(item, `${n(item.x)} ${n(item.y)} ${n(item.width)} ${n(item.height)} re`)
    case 'circle':
      return shape(item, circle(item.x, item.y, item.radius))
    case 'polygon': {
      const points = item.points.map(([x, y], index) => `${n(item.x + x)} ${n(item.y + y)} ${index === 0 ? 'm' : 'l'}`)
      return shape(item, `${points.join(' ')} h`)
    }
  }
}

function text(x: number, y: number, pieces: readonly Piece[], fonts: Fonts): string {
  const out = [`BT 1 0 0 -1 ${n(x)} ${n(y)} Tm`]
  let font = ''
  let tracking = 0
  let colour: Colour | undefined
  for (const { style, words } of pieces) {
    if (style.tracking !== tracking) out.push(`${n(style.tracking)} Tc`)
    tracking = style.tracking
    if (!colour || colour !== style.colour) out.push(fillOf(style.colour))
    colour = style.colour
    let array = ''
    const flush = () => {
      if (array) out.push(`[${array}] TJ`)
      array = ''
    }
    for (const word of words) {
      const wanted = `/${fonts.use(word.face)} ${n(style.size)} Tf`
      if (wanted !== font) {
        flush()
        out.push(wanted)
        font = wanted
      }
      const show = fonts.show(word)
      if (show === undefined) {
        flush()
        out.push(fonts.raised(word, style.size))
      } else {
        array += show
      }
    }
    flush()
  }
  if (tracking !== 0) out.push('0 Tc')
  out.push('ET')
  return out.join(' ')
}

function fillOf(colour: Colour): string {
  return typeof colour === 'number' ? `${n(colour)} g` : `${colour.map(n).join(' ')} rg`
}

function strokeOf(colour: Colour): string {
  return typeof colour === 'number' ? `${n(colour)} G` : `${colour.map(n).join(' ')} RG`
}

function stroke({ width, colour, dash, cap }: Stroke): string {
  return `${strokeOf(colour)} ${n(width)} w ${cap === 'round' ? '1 J ' : ''}${dash ? `[${dash.map(n).join(' ')}] 0 d ` : ''}`
}

function unstroke({ dash, cap }: Stroke): string {
  return `${cap === 'round' ? ' 0 J' : ''}${dash ? ' [] 0 d' : ''}`
}

function shape(item: { readonly fill?: Colour; readonly stroke?: Stroke }, path: string): string {
  const operator = item.fill === undefined ? 'S' : item.stroke ? 'B' : 'f'
  const fill = item.fill === undefined ? '' : `${fillOf(item.fill)} `
  if (!item.stroke) return `${fill}${path} ${operator}`
  return `${fill}${stroke(item.stroke)}${path} ${operator}${unstroke(item.stroke)}`
}

/** Four Bézier curves; 0.5523 is the usual factor, off by less than 0.03 % of the radius. */
function circle(x: number, y: number, r: number): string {
  const k = 0.5523 * r
  const curve = (...at: number[]) => `${at.map(n).join(' ')} c`
  return [
    `${n(x + r)} ${n(y)} m`,
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
    'h',
  ].join(' ')
}
