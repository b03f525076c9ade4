import { UTCDate } from '@date-fns/utc'
import { type FormatOptions, format } from 'date-fns/format'

// A leap year, so that every day has a name; only the month is taken from it.
const nameYear = 2000

/**
 * The name of a month (1 to 12) after a pattern of date-fns; of a pattern such as `d MMMM`, which gives the form that
 * stands after a day, without the day. Formatting costs some microseconds, so each name is made once.
 */
export function monthNames(locale: NonNullable<FormatOptions['locale']>, pattern: string): (month: number) => string {
  const known: string[] = []
  return (month) => {
    known[month] ??= format(new UTCDate(nameYear, month - 1, 1), pattern, { locale }).replace(/^1 /, '')
    return known[month]
  }
}
