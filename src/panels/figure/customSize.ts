import { type ParsedSize, parseFigureSize } from '../../figure/layout/sizes.ts';

export const SIZE_UNITS = ['px', 'mm'] as const;
export type SizeUnit = (typeof SIZE_UNITS)[number];

/** A size as it is typed, in each unit apart: another unit says nothing of the numbers. */
export type CustomSize = { unit: SizeUnit } & Record<SizeUnit, { width: string; height: string }>;

/** The size that is typed. One on paper may have no height: it is as high as what stands on it. */
export function parseCustomSize(custom: CustomSize): ParsedSize {
  const { unit } = custom;
  const { width, height } = custom[unit];
  const sides = [width, height].map((side) => side.trim().replace(',', '.'));
  const written = (unit === 'mm' && sides[1] === '' ? sides.slice(0, 1) : sides).join(' × ');
  return parseFigureSize(unit === 'mm' ? `${written} mm` : written);
}
