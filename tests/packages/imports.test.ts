import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from './imports.cases.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const importLine = /(?:^(?:import|export)\b[^';]*?\bfrom |^import |\bimport\()'([^']+)'/gm

/** `from 'x'`, `import 'x'` and `import('x')`, with or without `type`. */
function importsOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(importLine)].map((match) => match[1] as string)
}

function ruleFor(path: string) {
  return rules
    .filter((rule) => path.startsWith(`${rule.folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0]
}

/** Why an import is not allowed; nothing where it is. */
function fault(path: string, target: string): string | undefined {
  const rule = ruleFor(path)
  if (!rule) return `${path} belongs to no folder of the list`
  if (!target.startsWith('.')) {
    const allowed = (rule.packages ?? []).some((name) =>
      name.endsWith(':') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
    )
    return allowed ? undefined : `${path} imports ${target}`
  }
  const file = posix.normalize(posix.join(posix.dirname(path), target))
  const other = ruleFor(file)
  if (other === rule) return undefined
  const folder = [...rule.folders].find((name) => file.startsWith(`${name}/`))
  if (folder === undefined)
    return file.startsWith(`${rule.folder}/`) || isTheme(rule.folder, file) ? undefined : `${path} imports ${file}`
  return file === `${folder}/index.ts` || file === `${other?.folder}/index.ts` || hasNoIndex(folder)
    ? undefined
    : `${path} reaches into ${file}`
}

/** Sizes, distances and colours are everybody's in the book. */
function isTheme(folder: string, file: string): boolean {
  return folder.startsWith('apps/export/src') && file === 'apps/export/src/theme.ts'
}

/** Commands and sections are lists of files of equal rank, without a door of their own. */
function hasNoIndex(folder: string): boolean {
  return !readdirSync(join(root, folder)).includes('index.ts')
}

const files = ['packages/core/src', 'apps/tui/src', 'apps/export/src']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  // Tests may look across.
  .filter((path) => !/\.(test|cases)\.tsx?$/.test(path) && !path.endsWith('.d.ts'))

describe('what may import what', () => {
  it('holds in every file', () => {
    const faults = files.flatMap((path) =>
      importsOf(readFileSync(join(root, path), 'utf8')).flatMap((target) => fault(path, target) ?? []),
    )
    expect(faults).toEqual([])
    expect(files.length).toBeGreaterThan(50)
  })

  it.each([
    ['packages/core/src/time/edtf/parse.ts', '../../record/index.ts', true],
    ['packages/core/src/time/edtf/parse.ts', 'node:fs', true],
    ['packages/core/src/time/extent/extent.ts', '../edtf/parse.ts', true],
    ['packages/core/src/time/calendar/calendar.ts', '../edtf/index.ts', true],
    ['packages/core/src/view/query/query.ts', '../axis/index.ts', true],
    ['packages/core/src/record/model/parse.ts', '../../node/index.ts', true],
    ['apps/export/src/sections/sources.ts', 'pdfkit', true],
    ['apps/tui/src/navigator/update.ts', 'date-fns/format', true],
    ['packages/core/src/view/axis/axis.ts', '../query/index.ts', false],
    ['packages/core/src/view/axis/axis.ts', './ticks.ts', false],
    ['packages/core/src/time/label/locales/months.ts', 'date-fns/format', false],
  ])('%s importing %s: refused %s', (path, target, refused) => {
    expect(fault(path, target) !== undefined).toBe(refused)
  })

  it('sees type-only and dynamic imports', () => {
    expect(importsOf("import type { A } from './a.ts'\nconst b = await import('./b.ts')\n// from './c.ts'")).toEqual([
      './a.ts',
      './b.ts',
    ])
  })
})
