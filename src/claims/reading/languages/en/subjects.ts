import { words } from '../../words.ts';

/** What else may be "larger than Wales". */
export const OTHER_SUBJECTS = words(
  `ego heart appetite smile hype talent ambition ambitions debate festival party problem plan crypto
  bitcoin population populations people economy economies economic gdp company companies firm firms army
  armies navy budget budgets debt debts deficit emissions emission revenue revenues voters electorate
  inhabitants residents citizens workforce market markets output consumption demand electricity
  consumer consumers team crowd crowds diaspora minority votes fleet sales profit profits spending
  trade exports imports carbon co2 wage wages prison congregation audience users subscribers members
  parliament military arsenal capacity height taller wealth fortune income payroll migrants refugees
  jobs households brand event tournament deal majority crisis threat turnout influence profile growth
  galaxy planet planets asteroid asteroids star stars comet comets meteor meteorite moon moons bill bills cost costs price prices salary rainfall temperature temperatures
  speed premium premiums insurers rally protest protests`,
);

/** Behind "half of Spain": what only people and the like do, or are. */
export const PEOPLE_BEHIND = words(
  `piped tap agree agreed agrees asleep ate attended awake backed backs believe believed believes blame blames
  bought buys catholic celebrated cheered christian commutes cried danced dance disagree drink drinks
  drives drank earns eat eats electricity economy expect expects exports fear fears favours feel feels
  felt gdp glued hate hates heard holidayed homeless hope hopes hungry ill imports infected jobless
  knew know knows laughed like likes listened live lived lives living love loves married mourned muslim
  obese offline oppose opposed opposes online output overweight own owned owns pays people poor
  population power queued rated read reckons rent rented rents retired rich rural saw say says seats
  shopped sick single sleep slept smoke smoked smokes speak speaks spoke stayed support supported
  supports switched think thinks thought thirsty trust trusts tuned turned unemployed vaccinated
  vegetarian vote voted voters votes voting wakes want wanted wants watched watches watching work worked
  working works worries members budget internet women men children`,
);

/** Behind "half of Spain" at the beginning of a clause: what land does, or is. */
export const LAND_BEHIND = words(
  `under underwater beneath water desert drought snow frozen parched dry wooded arable mountain
  mountainous mountains wilderness mined habitable uninhabited empty green urban farmland pasture
  steppe tundra below rebel rebels control army troops hands hand held occupation evacuated alight
  strewn littered mines minefields explosives cloaked carpeted ceded swamped ablaze ash protected parks reserves national soil forestry military belongs belonged mapped unmapped
  surveyed rock rocky sand grass tree trees contaminated land off-limits limits rule militia militias
  level answers aflame blackened given handed lies lay lying stands stood`,
);

/** What a country, say, is as large as in people and money rather than land. */
export const NOT_THE_SIZE = words(
  `country countries nation nations city cities town towns economy economies population populations
  company companies army armies market markets budget club crowd electorate state states
  community workforce force fleet audience union bloc democracy player power`,
);

export const AREA_SUBJECTS = words(
  `complex scar front piece slab chunk block blob plume smoke storm swarm shadow base camp concession concessions licence haven hills area areas region territory territories land forest forests forested woodland rainforest iceberg
  icebergs ice lake reservoir fire fires wildfire wildfires blaze blazes bushfire bushfires inferno
  flames island field fields farm farms farmland reserve park site sites tract tracts patch patches
  swathe swathes swath swaths zone zones hole expanse expanses stretch chunk slick spill burned burnt
  burning scorched charred flooded floodwater floodwaters flooding submerged inundated underwater
  deforested cleared lost destroyed covered covering covers cover occupied captured recaptured
  liberated seized retaken square hectares acres hectare acre plot estate development dam crater
  sea floe shelf glacier glaciers wetland wetlands marsh peat peatland desert sinkhole quarry mine
  ranch plantation plantations habitat acreage grassland cropland water bloom algae reef warehouse
  factory campus footprint ruined razed logged felled parcel pasture hectarage burn landscape savannah
  savanna jungle mangrove mangroves rainforests woods woodlands trees coral heath heathland moorland moor
  tundra steppe scrub scrubland grass kelp seagrass seabed orchard orchards vineyard vineyards parkland
  countryside greenery meadow meadows bush bushland vegetation territories lands soil turf pastures crops
  reservation reservations sanctuary sanctuaries enclave monument monuments concession greenfield wilderness glade rubble`,
);
