const SIDE_PX = 4;
/** Of 255: letters and lines with softer or harder edges differ by less. */
const LEAST_DIFFERENCE = 24;

/**
 * The share of blocks of 4 × 4 pixels whose mean colours differ to the eye between two pictures of one size, as
 * they look on white. A picture has `width`, `height` and `data`, RGBA.
 */
export function shareOfBlocksApart(one, other) {
  if (one.width !== other.width || one.height !== other.height) {
    throw new Error(
      `${one.width} × ${one.height} and ${other.width} × ${other.height} pixels cannot be compared`,
    );
  }
  let [apart, all] = [0, 0];
  for (let y = 0; y + SIDE_PX <= one.height; y += SIDE_PX) {
    for (let x = 0; x + SIDE_PX <= one.width; x += SIDE_PX) {
      const [a, b] = [meanOn(one, x, y), meanOn(other, x, y)];
      all++;
      if (a.some((value, i) => Math.abs(value - b[i]) > LEAST_DIFFERENCE)) apart++;
    }
  }
  return apart / all;
}

/** The mean red, green and blue of a block on white paper. */
function meanOn({ width, data }, left, top) {
  const sums = [0, 0, 0];
  for (let y = top; y < top + SIDE_PX; y++) {
    for (let x = left; x < left + SIDE_PX; x++) {
      const at = 4 * (y * width + x);
      const opacity = data[at + 3] / 255;
      for (const i of [0, 1, 2]) sums[i] += 255 + (data[at + i] - 255) * opacity;
    }
  }
  return sums.map((sum) => sum / SIDE_PX ** 2);
}
