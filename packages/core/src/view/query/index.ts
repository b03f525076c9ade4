export { type Field, type FieldName, fields } from './fields.ts'
export { emptyText, parseQuery, type Query, select } from './query.ts'
export type { View } from './types.ts'
