// What is compiled from the data of a language is kept with the data: once for each object, as long as the object lives.

/** `compile`, run once for each object that it is asked about. */
export function compileOnce<Data extends object, Compiled>(
  compile: (data: Data) => Compiled,
): (data: Data) => Compiled {
  const kept = new WeakMap<Data, Compiled>()
  return (data) => {
    const known = kept.get(data) ?? compile(data)
    kept.set(data, known)
    return known
  }
}
