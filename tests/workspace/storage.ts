import { vi } from 'vitest';

/** A browser's storage with room for so many units of keys and values, or one that refuses all. */
export function stubStorage(stored: Readonly<Record<string, string>>, mostUnits = 5_000_000) {
  const items = new Map(Object.entries(stored));
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const others = [...items].filter(([other]) => other !== key).flat();
      if (others.join('').length + key.length + value.length > mostUnits) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
  vi.stubGlobal('localStorage', storage);
  return items;
}

export function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
    key: refuse,
  });
}
