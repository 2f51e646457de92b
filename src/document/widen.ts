/** Gives each of these columns room for twice as many. */
export function widen<Name extends string>(
  columns: { [name in Name]: Int32Array | Uint8Array },
  ...names: readonly Name[]
): void {
  for (const name of names) {
    const column = columns[name];
    const wider = column instanceof Int32Array ? new Int32Array(column.length * 2) : new Uint8Array(column.length * 2);
    wider.set(column);
    columns[name] = wider;
  }
}
