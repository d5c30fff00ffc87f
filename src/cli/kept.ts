/** The same as `read`, which keeps what it has read last, at most so much: many figures need the same. */
export function kept<Value>(
  read: (name: string) => Promise<Value>,
  most: number,
): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const value = known.get(name) ?? read(name);
    // The one that was asked for longest ago stands first.
    known.delete(name);
    known.set(name, value);
    if (known.size > most) known.delete(known.keys().next().value!);
    value.catch(() => known.delete(name));
    return value;
  };
}
