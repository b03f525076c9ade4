export { type PdfInput, writePdf } from './write.ts'
