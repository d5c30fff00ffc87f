/** A colour as shares of light, 0 to 1 (sRGB, linear). */
type Light = readonly [r: number, g: number, b: number];
type Lab = readonly [l: number, a: number, b: number];

export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/**
 * How colours are seen without one kind of cones, by linear light: Machado, Oliveira, Fernandes: "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const SEEN: Readonly<Record<Vision, readonly number[]>> = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}; // prettier-ignore

export const VISIONS = Object.keys(SEEN) as readonly Vision[];

/** How far two colours are apart as somebody sees them: CIE 1976 ΔE, 2.3 is just noticeable. */
export function distance(a: string, b: string, vision: Vision): number {
  const [one, other] = [a, b].map((hex) => labOf(seenAs(lightOf(hex), vision)));
  return Math.hypot(...one.map((value, i) => value - other[i]));
}

function lightOf(hex: string): Light {
  const of = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [of(1), of(3), of(5)];
}

function seenAs([r, g, b]: Light, vision: Vision): Light {
  const m = SEEN[vision];
  const at = (row: number) =>
    Math.max(0, Math.min(1, m[row] * r + m[row + 1] * g + m[row + 2] * b));
  return [at(0), at(3), at(6)];
}

/** CIE 1976 L*a*b* under D65. */
function labOf([r, g, b]: Light): Lab {
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}
