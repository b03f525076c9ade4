import type { Edtf, EdtfDateTime, EdtfEnd, EdtfMember, EdtfPoint, Part, YearPart } from './types.ts'

/**
 * The canonical form: a sign that holds for all components, or for the leading ones, stands after the last of them
 * (`2004-06~-11`), any other before its own (`2004-~06-11`); a zone is `Z`, or hours and minutes. Writing what was
 * parsed and parsing it again gives the same form. `writeEdtf(edtf('?2004-06-~11'))` is `2004?-06-~11`.
 */
export function writeEdtf(value: Edtf): string {
  switch (value.kind) {
    case 'interval': {
      const start = (value.startOrBefore ? '..' : '') + writeEnd(value.start)
      return `${start}/${writeEnd(value.end)}${value.endOrAfter ? '..' : ''}`
    }
    case 'set': {
      const members = value.members.map(writeMember).join(',')
      return value.choice === 'oneOf' ? `[${members}]` : `{${members}}`
    }
    default:
      return writePoint(value)
  }
}

function writePoint(point: EdtfPoint): string {
  switch (point.kind) {
    case 'dateTime':
      return `${writePoint(point.date)}T${writeTime(point)}`
    case 'season':
      return writeParts([point.year, point.season])
    case 'date':
      return writeParts([point.year, point.month, point.day].filter((part) => part !== undefined))
  }
}

function writeParts(parts: readonly Part[]): string {
  const common = parts[0]?.qualifier
  const differs = parts.findIndex((part) => part.qualifier !== common)
  const leading = common === undefined ? 0 : differs < 0 ? parts.length : differs
  const written = parts.map((part, index) => {
    const text = index === 0 ? writeYear(part as YearPart) : part.digits
    if (index >= leading) return (part.qualifier ?? '') + text
    return index === leading - 1 ? text + common : text
  })
  return written.join('-')
}

function writeYear(year: YearPart): string {
  const exponent = year.exponent === undefined ? '' : `E${year.exponent}`
  const significant = year.significant === undefined ? '' : `S${year.significant}`
  return (year.prefixed ? 'Y' : '') + (year.negative ? '-' : '') + year.digits + exponent + significant
}

function writeTime({ hour, minute, second, zoneMinutes }: EdtfDateTime): string {
  const time = `${two(hour)}:${two(minute)}:${two(second)}`
  if (zoneMinutes === undefined) return time
  if (zoneMinutes === 0) return `${time}Z`
  const size = Math.abs(zoneMinutes)
  return `${time}${zoneMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function writeEnd(end: EdtfEnd): string {
  if (end.kind === 'open') return '..'
  return end.kind === 'unknown' ? '' : writePoint(end)
}

function writeMember(member: EdtfMember): string {
  if (member.kind !== 'range') return writePoint(member)
  return `${member.from ? writePoint(member.from) : ''}..${member.to ? writePoint(member.to) : ''}`
}

const two = (value: number) => String(value).padStart(2, '0')
