/** One line on each verdict of each check; docs/verdicts.md has the same with examples. */
export const verdictRules = {
  comparison: {
    holds:
      'The stated multiple lies within what the area and the place’s definitions give, or as near as its wording allows (3%; “about” 5%).',
    rounded:
      'It lies further off, but still near it (15%, whole tens and “about” 25%; “more than” and “less than” 10%).',
    fails: 'It lies further off than that.',
    unknown:
      'The area or the place’s area is not known, or, of a place of which only the outline is known, it would fail by no more than 3 points.',
  },
  share: {
    holds:
      'The stated share lies as near as for a comparison, or what is found rounds to the written per cent.',
    rounded: 'It lies further off, but as near as a comparison that is rounded.',
    fails: 'It lies further off than that.',
    unknown:
      'The area or the place’s area is not known, or, of a place of which only the outline is known, it would fail by no more than 3 points.',
  },
  units: {
    holds:
      'One figure, converted, lies within the rounding and the hedge of the other, either way round.',
    rounded: 'It does not, but the two are within 5% of each other.',
    fails: 'The two figures are more than 5% apart.',
    unknown: 'A figure is missing or cannot be an area.',
  },
  itself: {
    holds: 'The area is one of the place’s areas by any definition, as near as for a comparison.',
    rounded:
      'The nearest definition lies further off, but as near as a comparison that is rounded.',
    fails: 'The nearest definition lies further off than that.',
    unknown:
      'The area or the place’s area is not known, or, of a place of which only the outline is known, it would fail.',
  },
  within: {
    holds: 'Even at its largest the area is no larger than the place by its largest definition.',
    rounded: 'It depends on the rounding or the hedge.',
    fails:
      'Even at its smallest the area is larger than every place that the name may mean, by its largest definition.',
    unknown:
      'The area or the place’s area is not known, or it would not fit into a place that is not land or of which only the outline is known.',
  },
};
