import { TextDecoder } from 'node:util'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      /** The text with a replacement character where bytes are wrong. */
      readonly text: string
      /** Of the first fault, in `text`. */
      readonly offset: number
      readonly message: string
      readonly help: string
    }

/** Bytes as text, byte order mark included, or the place of the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
    const first = firstFault(bytes)
    const byte = (bytes[first] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return {
      ok: false,
      text: lenient.decode(bytes),
      offset: lenient.decode(bytes.subarray(0, first)).length,
      message: isUtf16(bytes) ? 'the file is UTF-16, not UTF-8' : `the byte 0x${byte} here is not UTF-8 text`,
      help: isUtf16(bytes)
        ? 'save it again as UTF-8'
        : 'save the file again as UTF-8; it may be in an older encoding such as Windows-1252, or not a text at all',
    }
  }
}

/** The byte at which the well-formed sequences end (The Unicode Standard, table 3-7). */
function firstFault(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < lowest || second > highest) return 0
  for (let n = 2; n < length; n++) {
    const next = bytes[at + n] ?? 0
    if (next < 0x80 || next > 0xbf) return 0
  }
  return length
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
