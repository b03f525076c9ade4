/** What the commands end with, and what it means (70 is EX_SOFTWARE of BSD's sysexits.h). */
export const exitStatuses = [
  [0, 'done'],
  [1, 'something in a file, or a date, could not be read, and the rest is shown; or check found problems'],
  [2, 'the command line is wrong, or a file cannot be opened or written'],
  [70, 'a fault of Regesta itself'],
] as const
