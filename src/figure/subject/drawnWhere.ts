import type { Where } from '../../claims/where.ts';

/** Where a claim's shape is drawn: where its report says that the area lies, or where a reader has moved it. */
export type DrawnWhere = Where['kind'] | 'moved';

/** @param isMoved whether a reader has put the shape elsewhere than where its report puts it */
export function drawnWhere(kind: Where['kind'], isMoved: boolean): DrawnWhere {
  return isMoved && kind !== 'nowhere' ? 'moved' : kind;
}
