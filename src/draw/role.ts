/**
 * What something that is drawn is: the claim, what it is compared with, the report's n-th place; or the n-th
 * place that is laid over another, and that one.
 */
export type Role =
  | { readonly kind: 'claim' }
  | { readonly kind: 'compared' }
  | { readonly kind: 'region'; readonly index: number }
  | { readonly kind: 'laid'; readonly index: number }
  | { readonly kind: 'ground' }
  | { readonly kind: 'web-map-copy' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'other' };
