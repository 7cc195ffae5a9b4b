/**
 * What a function makes, made when it is first asked for and kept: what few events need, a start does not wait
 * for.
 */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
