import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderWith, shell } from '../commands/regesta.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/order.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({ language, text }))
const textOf = (language: string) => blocks.find((block) => block.language === language)!.text

const bridge = textOf('yaml')
const folder = folderWith({
  'bridge.yaml': bridge,
  'bridge-1895.yaml': bridge.replace('when: 1896,', 'when: 1895-05,'),
  'bridge.ts': textOf('ts'),
})
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

const lines: Readonly<Record<string, (text: string) => string>> = {
  sh: (line) => shell(line, folder).out,
  ts: () => spawnSync(process.execPath, ['bridge.ts'], { encoding: 'utf8', cwd: folder }).stdout,
}

describe('the page on order', () => {
  const shown = blocks.flatMap(({ language = '', text }, n) => {
    const run = lines[language]
    return run ? [{ name: text.trimEnd(), run: () => run(text), printed: blocks[n + 1] }] : []
  })

  it('shows three commands and a program', () => {
    expect(shown).toHaveLength(4)
  })

  it.each(shown)('shows what is printed by: $name', ({ run, printed }) => {
    expect(printed?.language).toBe('')
    expect(run()).toBe(printed?.text)
  })
})
