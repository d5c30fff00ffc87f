import { type HouseStyle, USUAL_STYLE } from '../../figure/style/houseStyle.ts';

/** The house style of the page's figures, as long as the page is open. */
class PageStyle {
  style: HouseStyle = $state.raw(USUAL_STYLE);
}

export const pageStyle = new PageStyle();
