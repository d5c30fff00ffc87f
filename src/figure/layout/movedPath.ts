/** Path data of absolute M, L, C and Z, made so many times as large, then moved right and down. */
export function movedPath(d: string, right: number, down: number, scale = 1): string {
  let isX = false;
  return d.replace(/-?(?:\d+(?:\.\d+)?|\.\d+)/g, (number) => {
    isX = !isX;
    const moved = Number(number) * scale + (isX ? right : down);
    return String(Math.round(moved * 100) / 100);
  });
}
