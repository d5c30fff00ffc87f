/**
 * Does `fetchIt` once, when first asked; what came is kept. A failure is not: who asks again has it
 * fetched again.
 */
export function lazily<T>(fetchIt: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= fetchIt().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
