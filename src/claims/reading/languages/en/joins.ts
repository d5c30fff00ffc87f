import type { JoinWords } from '../../grammar/comparisons.ts';
import { words } from '../../words.ts';

export const JOINS: JoinWords = {
  strong: words('or ( [ / equivalent equal equals equalling equaling ie = i.e. namely aka'),
  light: words(
    `, | " = ≈ ( [ ) ] - – — : ; / or that is that's 's which was were are about roughly around to an a area the of
    equivalent equal equates equating corresponds corresponding translates translating converts it its making takes take taking this meaning i.e. ie nearly almost approximately some just over
    large big enough under more than less slightly now already thus figure putting would could can fit swallow accounting representing constituting comprising equating taking up for more land territory region expanse swathe swath zone stretch tract ice
    sea water forest woodland farmland countryside bush size same space patch footprint in all total
    making amounting covering measuring totalling totaling being roughly at spanning put another way
    wider larger bigger by comparison would be also itself combined scrubland grassland ground
    terrain vegetation rainforest moorland peatland`,
  ),
  breakers: words('while whereas but compared although though after before until because'),
  contrasts: words('but yet'),
  every: words('a an per every each'),
  rates: words('hourly'),
  notEveryAfter: words('in within over under for during than just half after about inside'),
  latter: words('latter'),
  pointers: words('that this it its these those their they which both you we'),
  summing: words(
    'in all total altogether told well other words sum fact indeed actually effectively or put differently simply way',
  ),
  pointed: words(
    `holdings figure total sum combined new whole acreage area zone territory land region site tract
    expanse perspective context into clear precise exact comparison scale represents represented accounts constitutes reference terms imagine picture put all scar`,
  ),
  further: words(
    'also another further additional separate separately elsewhere meanwhile other second',
  ),
  including: words(
    'including includes include included contains contain holds hold hosts host houses features feature with',
  ),
  done: new Map(),
  doings: [],
  others: words('when whose where who'),
  formerly: words('once was were originally initially formerly had been'),
  once: words('once used formerly originally initially previously'),
  left: words('left remains remnant remnants'),
  nowadays: words('now today currently'),
  otherTimes: words(
    'before until ago once formerly former originally initially then today currently now metropolitan metro urban prewar pre-war colonial',
  ),
  copulas: words(
    'cover measures spans totals is are was were be equals equal being been makes made make covers equates amounts becomes became remains',
  ),
};
