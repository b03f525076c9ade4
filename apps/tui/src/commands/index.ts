import { between } from './between.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { date } from './date.ts'
import { explain } from './explain.ts'
import { help } from './help.ts'
import { importCommand } from './import.ts'
import { list } from './list.ts'
import { create } from './new.ts'
import { open } from './open.ts'
import { schema } from './schema.ts'
import { show } from './show.ts'
import { version } from './version.ts'
import { why } from './why.ts'

export type { Command, Context, Surroundings } from './command.ts'
export { run } from './run.ts'

/** Every command. Help, usage errors and suggestions are made from this. */
export const commands: readonly Command[] = [
  open,
  list,
  show,
  why,
  between,
  check,
  explain,
  date,
  create,
  importCommand,
  schema,
  help,
  version,
]
