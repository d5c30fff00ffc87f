import type { RoleWords } from '../../grammar/places.ts';
import { words } from '../../words.ts';
import { COMPASS_WORDS } from './compass.ts';

export const ROLES: RoleWords = {
  locative: words('in across inside within throughout'),
  near: words('near around outside beside'),
  between: words('between'),
  compass: COMPASS_WORDS,
  settlements: words('village villages hamlet settlement suburb outskirts port resort area'),
  sitting: words('based headquartered registered born living meeting held speaking'),
  owning: words(
    `owns own owned buys bought buy leases leased lease sold sells sell rents rented manages managed runs
    funds funded acquired acquires purchased`,
  ),
  onIsland: words('on'),
  partly: words(
    'mostly mainly largely chiefly primarily partly partially predominantly especially',
  ),
  of: words('of'),
  wholes: words('whole all entirety rest length'),
  alone: words('alone itself proper today another some'),
  events: words(
    `fire fires wildfire wildfires blaze blazes bushfire bushfires inferno flood floods flooding
    floodwaters drought droughts loss losses deforestation clearance logging outbreak outbreaks storm
    storms infestation infestations landslide landslides spill spills eruption gains advance
    flames forest forests cropland farmland wetlands parks reserves plantations orchards vineyards
    harvest planting mining glacier glaciers`,
  ),
  infinitive: words('to will would could should may might'),
  meant: words('to'),
  infinitiveEndings: [],
  sea: words('sea seas ocean oceans marine maritime offshore waters seabed fishing trawling'),
  land: words(
    `land lands territory territories soil farmland forest forests woodland countryside ground
    cropland coast coastline waters seabed rainforest desert steppe north south east west northeast
    northwest southeast southwest north-east north-west south-east south-west centre center
    interior highlands lowlands hills mountains region regions provinces districts wetlands pasture
    grassland grasslands`,
  ),
  cover: words(
    `forest forests rainforest rainforests woodland woodlands woods trees ice glaciers wetlands wetland marsh
    marshes peatland peatlands mangroves cropland farmland grassland grasslands pasture savanna savannah
    steppe tundra vegetation bush scrub snow coral cover`,
  ),
  landmarks: words(
    `park reserve refuge sanctuary wilderness forest rainforest delta desert valley basin plateau steppe
    savanna savannah lake reservoir glacier icecap volcano wetland wetlands marsh marshes swamp peatland peatlands mine quarry
    canyon mountain mountains hills highlands lowlands island islands peninsula lagoon reef oasis plain
    plains prairie grassland grasslands province region county`,
  ),
  losing: words('lost loses lose losing'),
  shrinking: words(
    'shrank shrunk shrinks shrinking dwindled receded retreated melted dried grew grown expanded',
  ),
  extents: words(
    'mass area size territory extent surface landmass land total whole entire overall own',
  ),
  extentHeads: words('mass area size extent surface landmass territory'),
  extentLeads: words(
    'just only barely the a an total land surface whole entire overall its of physical',
  ),
  measures: words(
    `is are was were covers cover covered covering measures measure measured measuring spans span
    spanned spanning sprawls sprawl sprawled totals total totalled occupies occupy occupied occupying extends comprises
    encompasses equals`,
  ),
  occupying: words('occupies occupy occupied'),
  taking: words(
    `occupies occupied occupy holds held hold controls controlled control captured captures hold seized seizes
    annexed conquered took takes taken gained bought owns leases leased recaptured invaded`,
  ),
  has: words('has have had with having boasts'),
  unders: words('under without at on open left free for'),
  at: words('at'),
  puts: words('put puts gives gave lists listed set sets estimates estimated calculates'),
  relatives: words('which that whose'),
  auxiliaries: words(
    `has have had been be is are was were being also now already so far since then still`,
  ),
  bareGenitive: false,
};
