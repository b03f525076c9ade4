import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The fingerprint of a passage: SHA-256 in hexadecimal of its text in Unicode NFC, white space folded to single
 * spaces and trimmed, as UTF-8. New line breaks or another way to store an accent do not change it; a word does.
 */
export function digestOf(passage: string): string {
  return bytesToHex(sha256(utf8ToBytes(passage.normalize('NFC').replace(/\s+/g, ' ').trim())))
}

/** The SHA-256 of the file that a text was read from, as UTF-8 without a byte order mark and with one. */
export function fileDigestsOf(text: string): readonly string[] {
  return [text, `\uFEFF${text}`].map((content) => bytesToHex(sha256(utf8ToBytes(content))))
}
