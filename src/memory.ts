/** What was made for a key before, or is made now and kept. */
export function recall<K, V>(
  memory: {get(key: K): V | undefined; set(key: K, value: V): unknown},
  key: K,
  make: () => V
): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = make()
  memory.set(key, value)
  return value
}
