/** `tiers["A.1"].customers`, as `figures` writes addresses, in its names: tiers, A.1, customers. */
export function namesIn(address: string): readonly string[] {
  return [...address.matchAll(/\["((?:[^"\\]|\\.)*)"\]|[^.[\]]+/g)].map(([bare, quoted]) =>
    quoted === undefined ? bare : String(JSON.parse(`"${quoted}"`)),
  );
}
