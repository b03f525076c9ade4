export { dayLabel, daysLabel, yearName } from './english.ts'
export { type DateLabel, type DateToLabel, labelBounds, labelDate, labelHull } from './label.ts'
