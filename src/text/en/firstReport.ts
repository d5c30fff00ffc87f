/** What the built-in report says, in the project's words. */
export const firstReport = {
  title: 'Ukraine’s counter-offensives, September 2022',
  statement:
    'President Zelensky said on 12 September 2022 that Ukraine’s armies had captured a total of 2,300 square miles in the east and south since the beginning of the month. It was reported as about four times the size of Greater London.',
  who: 'Volodymyr Zelensky, President of Ukraine',
  why: {
    kharkiv:
      'The counter-attack advances east of the city, whose power stations were struck on the Monday.',
    kherson: 'A second counter-attack is under way, with few details from the front.',
    donbas:
      'The goal that Russia restated in spring, after which months of slow fighting followed.',
    kyiv: 'Where the first advance was beaten back, and the seat of the government that is quoted.',
  },
};
