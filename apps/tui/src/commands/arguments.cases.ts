/** What a command line means: the command, the values of its options, the other words. */
export const understood: readonly [
  name: string,
  argv: readonly string[],
  command: string,
  values: object,
  words: string[],
][] = [
  ['nothing opens the built-in chronology', [], 'open', {}, []],
  ['a file opens it', ['a.yaml'], 'open', {}, ['a.yaml']],
  ['the default command has a name too', ['open', 'list'], 'open', {}, ['list']],
  ['a command', ['list'], 'list', {}, []],
  ['a command and a file', ['list', 'a.yaml'], 'list', {}, ['a.yaml']],
  ['an option before the command', ['--as-of', '2001', 'list'], 'list', { 'as-of': '2001' }, []],
  ['an option behind the file', ['a.yaml', '--linear'], 'open', { linear: true }, ['a.yaml']],
  ['a value after an equals sign', ['list', '--format=json'], 'list', { format: 'json' }, []],
  ['a value that begins with a hyphen', ['list', '--filter', '-topic:x'], 'list', { filter: '-topic:x' }, []],
  ['a year before Christ', ['list', '--as-of', '-0044-03-15'], 'list', { 'as-of': '-0044-03-15' }, []],
  ['an empty value', ['list', '--filter', ''], 'list', { filter: '' }, []],
  ['a repeated option', ['--text', 'a=b', '--text', 'c=d'], 'open', { text: ['a=b', 'c=d'] }, []],
  ['a flag twice', ['--linear', '--linear'], 'open', { linear: true }, []],
  ['any number of words', ['date', 'late', 'September', '2000'], 'date', {}, ['late', 'September', '2000']],
  ['a year before Christ by itself', ['date', '-0044-03-15', '--edtf'], 'date', { edtf: true }, ['-0044-03-15']],
  ['standard input', ['date', '-', '--format', 'ndjson'], 'date', { format: 'ndjson' }, ['-']],
  ['two words', ['show', 'a.yaml', 'id'], 'show', {}, ['a.yaml', 'id']],
  ['help of a command whose argument is missing', ['show', '--help'], 'show', { help: true }, []],
  ['short options', ['list', '-h'], 'list', { help: true }, []],
  ['what looks like an option, behind two hyphens', ['--', '--linear'], 'open', {}, ['--linear']],
]

/** What is refused, and the words in which. */
export const refusedLines: readonly [name: string, argv: readonly string[], lines: string][] = [
  [
    'an option nobody has',
    ['list', '--filtr', 'x'],
    'regesta: there is no option --filtr\n  did you mean "--filter"?\n  "regesta help list" lists the options\n',
  ],
  ['an unknown letter', ['-x'], 'regesta: there is no option -x\n  "regesta help" lists the options\n'],
  [
    'an option of other commands',
    ['list', '--linear'],
    'regesta: "regesta list" does not take --linear\n  it belongs to "regesta [FILE]"\n',
  ],
  [
    'an option of other commands, without a command',
    ['a.yaml', '--format', 'json'],
    'regesta: "regesta" without a command does not take --format\n  it belongs to "regesta list [FILE]" and "regesta show [FILE] ID" and "regesta why [FILE] ID" and "regesta between [FILE] ID ID" and "regesta check [FILE]..." and "regesta date WORDS..."\n',
  ],
  ['no value at the end', ['list', '--as-of'], 'regesta: --as-of needs a value\n  write --as-of EDTF\n'],
  ['an option in place of a value', ['--as-of', '--linear'], 'regesta: --as-of needs a value\n  write --as-of EDTF\n'],
  ['a value too many', ['--linear=yes'], 'regesta: --linear takes no value, but here it has "yes"\n'],
  [
    'a value that is none of the choices',
    ['list', '--format', 'jsno'],
    'regesta: --format cannot be "jsno"\n  did you mean "json"?\n  it is one of plain, json, ndjson, csv, md\n',
  ],
  ['one value given twice', ['--as-of', '2001', '--as-of=2002'], 'regesta: --as-of is given twice\n  give it once\n'],
  [
    'a file too many',
    ['list', 'a.yaml', 'b.yaml'],
    'regesta: "b.yaml" is one argument too many\n  usage: regesta list [FILE]\n  a value with spaces needs quotes\n',
  ],
  ['an argument that is missing', ['show'], 'regesta: the ID is missing\n  usage: regesta show [FILE] ID\n'],
  ['words that are missing', ['date'], 'regesta: the WORDS are missing\n  usage: regesta date WORDS...\n'],
  [
    'a word that every object knows',
    ['--constructor'],
    'regesta: there is no option --constructor\n  "regesta help" lists the options\n',
  ],
  [
    'an option that would move the cursor',
    ['--\u001b[2J'],
    'regesta: there is no option --·\n  "regesta help" lists the options\n',
  ],
]
