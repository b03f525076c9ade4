/** Things that cells name, each once and in the order of their first mention; capitals and white space apart. */
export function named<T extends { readonly id: string }>(
  give: (name: string) => string,
  make: (id: string, name: string) => T,
): { readonly of: (name: string) => T; readonly all: readonly T[] } {
  const all: T[] = []
  const byName = new Map<string, T>()
  const of = (name: string): T => {
    const key = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
    const known = byName.get(key)
    if (known) return known
    const thing = make(give(name), name)
    byName.set(key, thing)
    all.push(thing)
    return thing
  }
  return { of, all }
}
