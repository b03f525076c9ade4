import { omissionBlocks } from './omissions.ts'
import { flow, type LaidOut, type Press, place, placeOf } from './press.ts'
import { sourceBlocks } from './sources.ts'

/** Sources, and on the same pages what was left out. */
export function backMatter(press: Press): LaidOut {
  const key = placeOf.section('sources')
  const blocks = [...sourceBlocks(press), ...omissionBlocks(press)]
  return {
    key,
    title: 'Sources',
    pages: flow(blocks, press, (_, index) => ({
      head: 'Sources and omissions',
      under: index === 0 ? [place(key)] : [],
    })),
    outline: {
      title: 'Sources',
      key,
      open: false,
      children: [{ title: 'What was left out', key: placeOf.section('omissions'), open: false, children: [] }],
    },
  }
}
