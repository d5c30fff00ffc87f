import { FACES } from '../../draw/text/faces.ts';
import {
  NO_OWN_FACES,
  type OwnFace,
  type OwnFaceName,
  type OwnFaces,
  ownName,
} from '../../draw/text/ownFaces.ts';
import { cutFont } from '../formats/cutFont.ts';
import type { Press } from '../formats/press.ts';
import { FONT_ROLE_NAMES, FONT_ROLES, type HouseStyle, type StyleFont } from './houseStyle.ts';

const opened = new WeakMap<HouseStyle, Promise<OwnFaces>>();

/** The faces that a house's figures are set in, once for each style. */
export function openOwnFaces(style: HouseStyle, press: Press): Promise<OwnFaces> {
  let faces = opened.get(style);
  if (!faces) opened.set(style, (faces = openAll(style, press)));
  return faces;
}

async function openAll({ fonts }: HouseStyle, press: Press): Promise<OwnFaces> {
  const faces = new Map<OwnFaceName, OwnFace>();
  for (const role of FONT_ROLE_NAMES) {
    const font = fonts[role];
    if (!font) continue;
    const face = FONT_ROLES[role];
    faces.set(ownName(face), { ...FACES[face], ...(await openFace(font, press)) });
  }
  return faces.size > 0 ? faces : NO_OWN_FACES;
}

/** A font without the layout features that would set letters otherwise than they are measured. */
async function openFace(
  { bytes, fileName: file, family: installedFamily, fullName: family }: StyleFont,
  press: Press,
): Promise<Omit<OwnFace, 'weight' | 'isItalic'>> {
  const { characterSet } = await press.openFont(bytes);
  const font = cutFont(await press.harfbuzz(), bytes, characterSet);
  const face = await press.openFont(font);
  const has = new Set(face.characterSet);
  return {
    family,
    installedFamily,
    file,
    font,
    has: (character) => has.has(character.codePointAt(0)!),
    widthEms: (text) => face.layout(text).advanceWidth / face.unitsPerEm,
  };
}
