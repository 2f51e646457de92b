/** `make`, once for each object: what was made of a lexicon or of weights is there when they are given again, and goes with them. */
export function onceFor<Of extends object, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    const known = made.get(of);
    if (known) return known;
    const one = make(of);
    made.set(of, one);
    return one;
  };
}
