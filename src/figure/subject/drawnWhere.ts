import type { Where } from '../../claims/where.ts';
import type { Placement } from '../../shape/rigid.ts';

/** Where a claim's shape is drawn: where its report says that the area lies, or where a reader has moved it. */
export type DrawnWhere = Where['kind'] | 'moved';

/** @param moved where a reader has put the shape; null while it lies where its report puts it */
export function drawnWhere(kind: Where['kind'], moved: Placement | null): DrawnWhere {
  return moved && kind !== 'nowhere' ? 'moved' : kind;
}
