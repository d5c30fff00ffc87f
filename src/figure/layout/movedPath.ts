/** Path data of absolute M, L, C and Z, moved right and down. */
export function movedPath(d: string, right: number, down: number): string {
  let isX = false;
  return d.replace(/-?(?:\d+(?:\.\d+)?|\.\d+)/g, (number) => {
    isX = !isX;
    const moved = Number(number) + (isX ? right : down);
    return String(Math.round(moved * 100) / 100);
  });
}
