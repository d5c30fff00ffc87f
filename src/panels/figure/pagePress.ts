import { FigurePress } from '../../workspace/figurePress.ts';

/** The page's one press: what it has loaded serves every figure. */
export const figurePress = new FigurePress();
