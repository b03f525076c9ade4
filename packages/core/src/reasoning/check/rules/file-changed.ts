import { fileDigestsOf } from '../../../record/index.ts'
import { noText } from '../material.ts'
import type { Rule } from '../types.ts'

export const fileChanged: Rule = {
  code: 'R127',
  name: 'file-changed',
  severity: 'warning',
  about: 'The text of a source is not, byte for byte, the file that was read for the chronology.',
  why: 'The SHA-256 of a source’s file holds fast which file it was: in court, the exhibit. Another file may say the same, or not.',
  remedy: 'Get the file that was read; or read this one again, and give the source its sha256.',
  bad: {
    yaml: `sources:
  - id: gazette
    type: article-newspaper
    title: The harbour today
    container-title: Port Ellis Gazette
    issued: 1911-06-02
    sha256: 7ba4cd8c1cbe2e0f48cb6ecd2c0f9f4bdeb0f9bba6c3b06a58d2a9d9a8e1f0c2`,
    texts: { gazette: 'North Quay opened on 28 May 1911.\n' },
  },
  good: {
    yaml: `sources:
  - id: gazette
    type: article-newspaper
    title: The harbour today
    container-title: Port Ellis Gazette
    issued: 1911-06-02
    sha256: faed1afded83d85a56884439d5893fc2016ba93846ffeda5d4e74374b0a43c5f`,
    texts: { gazette: 'North Quay opened on 28 May 1911.\n' },
  },
  check: ({ chronology, texts }) => {
    if (texts.size === 0) return noText
    if (!chronology.sources.some(({ id, sha256 }) => texts.has(id) && sha256 !== undefined)) {
      return { notRun: 'no source whose text is at hand has its sha256' }
    }
    return chronology.sources.flatMap(({ id, sha256 }, n) => {
      const text = texts.get(id)
      if (!text || sha256 === undefined || fileDigestsOf(text.text).includes(sha256)) return []
      return [
        {
          path: ['sources', n, 'sha256'],
          message: `the text at hand of "${id}" is not the file that was read: its SHA-256 is another`,
          help: 'get that file, or read this one again and give its "sha256"',
        },
      ]
    })
  },
}
