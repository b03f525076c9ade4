export { type CivilDate, civilOf, type Day, dayOf, daysInMonth, isoDay, isoWeekdayOf } from './calendar.ts'
