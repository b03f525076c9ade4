import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pid } from 'node:process'
import { TextEncoder } from 'node:util'
import type { Diagnostic, Result } from '../diagnostic/index.ts'

/** How many temporary names are tried where somebody else's are in the way. */
const attempts = 100

/**
 * Writes a file whole or not at all: into a temporary file beside it, brought to the disk, then put in its place in
 * one step. A file that was there keeps its rights, and stays as it was if anything fails; the temporary one is
 * removed. A link is followed. What is not a file but can be written, such as a pipe, is written directly; a folder is
 * refused. Gives the number of bytes, or R019.
 */
export function writeWhole(path: string, content: Uint8Array | string): Result<{ readonly bytes: number }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  let temporary: string | undefined
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there?.isDirectory()) return refused(`"${path}" is a folder`, 'name a file in it')
    if (there && !there.isFile()) {
      writeDirectly(path, bytes)
    } else {
      const target = there ? realpathSync(path) : path
      const file = openTemporary(target)
      temporary = file.path
      writeAndClose(file.descriptor, bytes, there)
      renameSync(temporary, target)
    }
    return { ok: true, value: { bytes: bytes.length } }
  } catch (error) {
    if (temporary !== undefined) removeQuietly(temporary)
    return cannotWrite(path, error)
  }
}

function openTemporary(target: string): { path: string; descriptor: number } {
  for (let n = 0; ; n++) {
    const path = join(dirname(target), `.regesta-${pid}-${n}.tmp`)
    try {
      return { path, descriptor: openSync(path, 'wx') }
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST' || n >= attempts) throw error
    }
  }
}

function writeAndClose(descriptor: number, bytes: Uint8Array, like: Stats | undefined): void {
  try {
    if (like) fchmodSync(descriptor, like.mode & 0o7777)
    writeAll(descriptor, bytes)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function writeDirectly(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'w')
  try {
    writeAll(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // The failure that led here is the one to report.
  }
}

function cannotWrite(path: string, error: unknown): { ok: false; diagnostics: readonly Diagnostic[] } {
  const { code = '' } = error as { code?: string }
  switch (code) {
    case 'ENOENT':
      return refused(`"${path}" cannot be written: there is no folder "${dirname(path)}"`, 'make the folder first')
    case 'ENOTDIR':
      return refused(`"${path}" cannot be written: one of the folders in this path is a file`)
    case 'EACCES':
    case 'EPERM':
      return refused(`"${path}" may not be written`, 'choose another place, or ask for the right to write there')
    case 'EROFS':
      return refused(`"${path}" cannot be written: the disk can only be read`, 'choose another place')
    case 'ENOSPC':
    case 'EDQUOT':
      return refused(`"${path}" cannot be written: the disk is full`, 'nothing has been changed')
    case 'ENAMETOOLONG':
      return refused(`the name "${path.slice(0, 60)}..." is too long to be a file's`)
    case 'ERR_INVALID_ARG_VALUE':
      return refused('the name of the file holds a NUL character')
    default:
      return refused(`"${path}" cannot be written (${code || String(error)})`)
  }
}

function refused(message: string, help?: string): { ok: false; diagnostics: readonly Diagnostic[] } {
  return {
    ok: false,
    diagnostics: [{ code: 'R019', severity: 'error', message, ...(help === undefined ? {} : { help }) }],
  }
}

/**
 * Whether two paths lead to one file that exists: by any name, through any link. A path that cannot even be asked
 * leads to none; whoever reads or writes it is told why.
 */
export function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map(statsOf)
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
