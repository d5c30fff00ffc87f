import { type Face, type FaceName, FACES, type TextFace } from './faces.ts';

/** A face of somebody's own in the place of one of ours. */
export type OwnFaceName = `own-${TextFace}`;

/** Any face that words are set in. */
export type SetFace = FaceName | OwnFaceName;

/** A face that is opened at run time: nothing of it is known before. */
export interface OwnFace extends Pick<Face, 'weight' | 'isItalic' | 'file'> {
  /** No other face of the drawing is called so. */
  readonly family: string;
  /** What programs call it where it is installed. */
  readonly installedFamily: string;
  /** TTF or OTF with the layout features that it is measured by, and no others. */
  readonly font: Uint8Array;
  readonly has: (character: string) => boolean;
  /** The width of letters that it has, kerned, ems. */
  readonly widthEms: (text: string) => number;
}

/** Those that a drawing is set in; what they lack is set in ours. */
export type OwnFaces = ReadonlyMap<OwnFaceName, OwnFace>;

export const NO_OWN_FACES: OwnFaces = new Map();

export function ownName(face: TextFace): OwnFaceName {
  return `own-${face}`;
}

/** The face of that name if it is somebody's own. */
export function ownFaceOf(name: SetFace, own: OwnFaces): OwnFace | undefined {
  return own.get(name as OwnFaceName);
}

/** What is known of a face of either kind. */
export function faceNamed(
  name: SetFace,
  own: OwnFaces,
): Pick<OwnFace, 'weight' | 'isItalic'> & {
  readonly family: string;
  readonly file: string;
} {
  return ownFaceOf(name, own) ?? FACES[name as FaceName];
}
