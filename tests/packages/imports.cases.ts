/**
 * Who may import what. A folder may import the folders listed for it, the packages listed for it, and its own files;
 * nothing else, and type-only imports count too. From outside a folder only its `index.ts` is imported.
 */
export interface Rule {
  /** Folder below the checkout; the longest one that holds a file counts. */
  readonly folder: string
  readonly folders: readonly string[]
  readonly packages?: readonly string[]
}

const core = 'packages/core/src'
const time = ['calendar', 'edtf', 'extent', 'reading', 'label'].map((name) => `${core}/time/${name}`)
const district = (...names: readonly string[]) => names.map((name) => `${core}/${name}`)

export const rules: readonly Rule[] = [
  { folder: `${core}/diagnostic`, folders: [] },
  { folder: `${core}/time/calendar`, folders: [] },
  { folder: `${core}/time/edtf`, folders: [...district('diagnostic'), ...time.slice(0, 1)] },
  { folder: `${core}/time/extent`, folders: [...district('diagnostic'), ...time.slice(0, 2)] },
  { folder: `${core}/time/reading`, folders: [...district('diagnostic'), ...time.slice(0, 3)] },
  {
    folder: `${core}/time/label`,
    folders: [...district('diagnostic'), ...time.slice(0, 3)],
    packages: ['date-fns', '@date-fns/utc'],
  },
  { folder: `${core}/time`, folders: time },
  { folder: `${core}/record/passage`, folders: district('diagnostic', 'time'), packages: ['@noble/hashes'] },
  { folder: `${core}/record/model`, folders: district('diagnostic', 'time', 'record/passage'), packages: ['valibot'] },
  { folder: `${core}/record/file`, folders: district('diagnostic', 'time', 'record/model'), packages: ['js-yaml'] },
  { folder: `${core}/record/table`, folders: district('diagnostic', 'time', 'record/passage', 'record/model') },
  { folder: `${core}/record`, folders: district('record/passage', 'record/model', 'record/file') },
  { folder: `${core}/reasoning/network`, folders: district('diagnostic', 'time', 'record') },
  { folder: `${core}/reasoning/resolve`, folders: district('diagnostic', 'time', 'record', 'reasoning/network') },
  {
    folder: `${core}/reasoning/check`,
    folders: district('diagnostic', 'time', 'record', 'reasoning/network', 'reasoning/resolve'),
  },
  { folder: `${core}/reasoning`, folders: district('reasoning/network', 'reasoning/resolve') },
  { folder: `${core}/view/entry`, folders: district('diagnostic', 'time', 'record', 'reasoning') },
  { folder: `${core}/view/query`, folders: district('diagnostic', 'time', 'record', 'reasoning', 'view/entry') },
  {
    folder: `${core}/view/axis`,
    folders: district('diagnostic', 'time', 'record', 'reasoning', 'view/entry', 'view/query'),
  },
  { folder: `${core}/view`, folders: district('view/entry', 'view/query', 'view/axis') },
  { folder: `${core}/chronologies`, folders: district('record', 'time', 'diagnostic') },
  { folder: `${core}/node`, folders: district('record', 'time', 'diagnostic'), packages: ['node:'] },
  { folder: core, folders: district('diagnostic', 'time', 'record', 'reasoning', 'view') },
  { folder: 'apps/tui/src/terminal', folders: [], packages: ['node:', 'string-width'] },
  { folder: 'apps/tui/src/plain', folders: ['apps/tui/src/terminal'], packages: ['@regesta/core'] },
  {
    folder: 'apps/tui/src/commands',
    folders: ['apps/tui/src/plain', 'apps/tui/src/terminal', 'apps/tui/src/navigator'],
    packages: ['@regesta/core', 'node:'],
  },
  {
    folder: 'apps/tui/src/navigator',
    folders: ['apps/tui/src/terminal'],
    packages: ['@regesta/core', 'ink', 'react', 'node:'],
  },
  {
    folder: 'apps/tui/src',
    folders: ['apps/tui/src/commands', 'apps/tui/src/terminal'],
    packages: ['@regesta/core', 'node:'],
  },
  { folder: 'apps/export/src/layout', folders: [], packages: ['fontkit', 'linebreak', 'hyphen', 'node:'] },
  { folder: 'apps/export/src/pdf', folders: ['apps/export/src/layout'], packages: ['pdfkit', 'fflate'] },
  { folder: 'apps/export/src/drawing', folders: ['apps/export/src/layout'], packages: ['@regesta/core'] },
  {
    folder: 'apps/export/src/sections',
    folders: ['apps/export/src/layout', 'apps/export/src/drawing'],
    packages: ['@regesta/core'],
  },
  {
    folder: 'apps/export/src',
    folders: ['pdf', 'layout', 'drawing', 'sections'].map((name) => `apps/export/src/${name}`),
    packages: ['@regesta/core', 'node:'],
  },
]
