/** Letters of the Russian alphabet in Latin ones, as in English texts (BGN/PCGN, simplified). */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh ' +
    'щ:shch ъ: ы:y ь: э:e ю:yu я:ya ß:ss æ:ae œ:oe ø:o đ:d ł:l ð:d þ:th ı:i'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
)

const longest = 48

/** An id from a name: small Latin letters, digits and hyphens, cut between words; empty where the name has none. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\0-\x7F]/gu, (letter) => latin[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, longest)
}

/** Gives ids from names, unique as `uniqueIds` makes them. */
export function idGiver(reserved: Iterable<string>, fallback: string): (name: string) => string {
  const unique = uniqueIds(reserved)
  return (name) => unique(slugOf(name) || fallback)
}

/** Makes ids unique among themselves and beside those that are reserved; always the same for the same wishes. */
export function uniqueIds(reserved: Iterable<string>): (wish: string) => string {
  const used = new Set(reserved)
  /** The number that was last given to a slug, so that a thousand equal names are not tried a thousand times each. */
  const numbers = new Map<string, number>()
  return (slug) => {
    let number = numbers.get(slug) ?? 1
    let id = number === 1 ? slug : `${slug}-${number}`
    while (used.has(id)) id = `${slug}-${++number}`
    numbers.set(slug, number)
    used.add(id)
    return id
  }
}
