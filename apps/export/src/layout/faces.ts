import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'
import type { FaceId } from './style.ts'

/** The eight files of the book, each with the package that it comes from. */
export const faceFiles = {
  text: { file: 'SourceSerif4-Regular.ttf', package: 'source-serif' },
  'text-italic': { file: 'SourceSerif4-It.ttf', package: 'source-serif' },
  'text-semibold': { file: 'SourceSerif4-Semibold.ttf', package: 'source-serif' },
  small: { file: 'SourceSerif4SmText-Regular.ttf', package: 'source-serif' },
  'small-italic': { file: 'SourceSerif4SmText-It.ttf', package: 'source-serif' },
  display: { file: 'SourceSerif4Display-Regular.ttf', package: 'source-serif' },
  sans: { file: 'SourceSans3-Regular.ttf', package: 'source-sans' },
  'sans-semibold': { file: 'SourceSans3-Semibold.ttf', package: 'source-sans' },
} as const satisfies Record<FaceId, { file: string; package: string }>

/** Beside the bundled program in `fonts/`, else in the package that was installed for development. */
function pathOf(face: FaceId): string {
  const { file, package: name } = faceFiles[face]
  const bundled = join(dirname(fileURLToPath(import.meta.url)), 'fonts', file)
  if (existsSync(bundled)) return bundled
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return join(dirname(manifest), 'TTF', file)
}

const opened = new Map<FaceId, Font>()

/** The face, opened at its first use and then kept. */
export function faceOf(face: FaceId): Font {
  let font = opened.get(face)
  if (!font) {
    font = create(readFileSync(pathOf(face)))
    opened.set(face, font)
  }
  return font
}
