import { TextDecoder } from 'node:util'
import { type Decoded, decodeUtf8 } from './utf8.ts'

/** The encodings of texts that can be read; the second only where it is asked for, since any bytes would pass for it. */
export const encodings = ['utf-8', 'windows-1252'] as const

export type Encoding = (typeof encodings)[number]

/** Bytes as text. In Windows-1252 every byte is a character, so that none is wrong. */
export function textIn(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding === 'utf-8') return decodeUtf8(bytes)
  return { ok: true, text: new TextDecoder(encoding).decode(bytes) }
}
