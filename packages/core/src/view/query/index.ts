export { type Field, type FieldName, fields } from './fields.ts'
export { parseQuery, type Query, select } from './query.ts'
export type { View } from './types.ts'
