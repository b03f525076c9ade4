import type { Material } from './material.ts'

/** The same function, which works a thing out once for each material: several rules ask for it. */
export function onceFor<T>(compute: (material: Material) => T): (material: Material) => T {
  const known = new WeakMap<Material, { readonly value: T }>()
  return (material) => {
    const last = known.get(material) ?? { value: compute(material) }
    known.set(material, last)
    return last.value
  }
}
