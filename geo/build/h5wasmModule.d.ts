declare module 'h5wasm/node' {
  interface File {
    get(name: string): { readonly value: ArrayLike<number> } | null;
    close(): void;
  }
  const h5wasm: {
    readonly ready: Promise<unknown>;
    readonly File: new (path: string, mode: 'r') => File;
  };
  export default h5wasm;
}
