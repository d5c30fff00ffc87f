import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';

/** "within kent" of every place of the first claim; the best candidate stands for an open name. */
const rolesOf = (text: string) =>
  readClaims(text)[0].places.map(({ role, candidates }) => `${role} ${candidates[0]}`);

describe('a place lies around the area', () => {
  it.each([
    ['Fires in Nepal burned 7,100 acres.', 'nepal'],
    ['Forest loss in Brazil reached 11,088 sq km.', 'brazil'],
    ['In Sydney, fires burned 300 hectares.', 'sydney'],
    ['In Bolivia, loggers cleared 12,700 sq km of forest.', 'bolivia'],
    ['The troops freed 2,000 sq km in Kharkiv oblast.', 'kharkiv-oblast'],
    ['More than 2,000 sq km of the West Bank is under military control.', 'west-bank'],
    ['About 174,000 sq km of Ukraine, an area larger than Florida, may be mined.', 'ukraine'],
    ['The state lists 164,000 sq km of Ukraine’s land as dangerous.', 'ukraine'],
    ['Some 500 hectares of Ohio farmland were sold.', 'ohio'],
    ['The fire swept over 5,900 hectares of pine on Evia.', 'evia'],
    ['Some 2,000 hectares were flooded across southern Spain last week.', 'spain'],
    ['На Харківщині звільнили понад 300 кв. км.', 'kharkiv-oblast'],
    ['Звільнено 500 км² Харківської області.', 'kharkiv-oblast'],
    ['Згоріло 300 га лісу на території України.', 'ukraine'],
  ])('%s', (text, id) => {
    expect(rolesOf(text)).toContain(`within ${id}`);
  });
});

describe('the area is the place’s own', () => {
  it.each([
    ['The census put the land area of San Francisco at 46.91 square miles.', 'san-francisco'],
    ['San Francisco, at 46.9 square miles, is a small city.', 'san-francisco'],
    ['Malta covers 316 sq km and has half a million people.', 'malta'],
    ['Ukraine’s total area is 603,628 square kilometres.', 'ukraine'],
    ['With an area of 2,586 sq km, Luxembourg is one of the smallest countries.', 'luxembourg'],
    ['Kosovo, whose own territory is 10,200 sq km, is smaller.', 'kosovo'],
    ['Bahrain, covering 760 sq km, is smaller than New York City.', 'bahrain'],
    ['Площа Люксембургу становить 2586 км².', 'luxembourg'],
  ])('%s', (text, id) => {
    expect(rolesOf(text)).toContain(`itself ${id}`);
  });

  it('stands in brackets behind a comparison with the place', () => {
    const [, own] = readClaims('The zone is twice the size of Wales (20,779 sq km).');
    expect(own.places).toMatchObject([{ role: 'itself', candidates: ['wales'] }]);
  });
});

describe('a place is only named', () => {
  it.each([
    'Malta has set up a 60,000 sq km marine reserve in the open sea.',
    'The spill covers 1,200,000 sq km, halfway between Malta and Cyprus.',
    'Since Moscow’s invasion of 2022 troops have seized 8,000 sq km of farmland.',
    'Russian troops hold 8,000 sq km, including Crimea and most of Donbas.',
    'Officials in Luxembourg said 8,000 sq km of forest had burned.',
    'A court in Monaco ruled on the 5,000 sq km concession.',
    'In Brussels, ministers agreed to protect 30,000 sq km of sea.',
    'In Brussels, ministers agreed to protect 30,000 sq km of forest.',
    'The company, based in Singapore, owns 12,000 sq km of plantations.',
    'Talks in Paris on a 10,000 sq km buffer zone broke down.',
    'Protesters in Berlin marched against the loss of 11,000 sq km of rainforest.',
    'Speaking in Kyiv, he said 6,000 sq km had been freed.',
    'At a summit in Paris, leaders vowed to restore 350,000 sq km of land.',
    'Thousands fled Kherson as 600 sq km were flooded downstream.',
    'The ship sank off Cyprus, leaving a slick of 900 sq km.',
    'Nearly 4,000 sq km burned from Portugal to Greece.',
    'The Smokehouse Creek fire burned more than 1 million acres in Texas and Oklahoma.',
    'The fire in Kent (2,000 hectares) is under control.',
    'Ireland has 8,000 sq km of forest.',
    'Iceland’s glacier, at 7,900 sq km, is the largest.',
    'The army took 80 sq km around Bakhmut.',
    'The tribe holds 800 sq km, mostly in Arizona.',
    'Ліс площею 300 га згорів поблизу Харкова.',
    'Польща засіяла 110 тисяч кв. км.',
  ])('%s', (text) => {
    const places = readClaims(text).flatMap((claim) => claim.places);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ role }) => role !== 'named')).toEqual([]);
  });

  it('in another sentence, and not at all in another paragraph', () => {
    const near = readClaims('Greece has burned all week. Some 94,000 hectares are lost.');
    expect(near[0].places).toMatchObject([{ role: 'named', candidates: ['greece'] }]);
    const [, far] = readClaims('Fires in Nepal burned 7,100 acres.\n\nOil took 68 million acres.');
    expect(far.places).toEqual([]);
  });
});

describe('a longer name is never the shorter one in it', () => {
  it.each([
    'Oil has spread over 1,500 sq km of the Gulf of Mexico.',
    'Nets were banned in 900 sq km of the Gulf of Thailand.',
    'The blaze near Munich airport took 2 sq km.',
    'San Diego County lost 1,100 sq km to the fires.',
    'London Zoo covers 36 acres.',
    'The Bank of England owns 30 hectares.',
    'Georgia Tech bought 40 acres.',
    'The Prince of Wales rents out 500 sq km.',
    'The London-based fund bought 600 sq km.',
    'Kuwait City covers 200 sq km.',
    'Storm Florence flooded 900 sq km.',
    'The US-Mexico border zone takes up 300 sq km.',
  ])('%s', (text) => {
    expect(readClaims(text).flatMap(({ places }) => places)).toEqual([]);
  });

  it.each([
    'The dunes are as big as South Kent.',
    'The fire is the size of San Diego Bay.',
    'It is half the size of San Diego County.',
    'The estate is twice the size of London Zoo.',
  ])('%s', (text) => {
    const [{ comparisons }] = readClaims(`${text.slice(0, -1)}, or 20 sq km of land.`);
    expect(comparisons.flatMap(({ places }) => places.flatMap((p) => p.candidates))).toEqual([]);
  });
});

describe('a kind word decides between homonyms', () => {
  it.each([
    ['about the size of the US state of Georgia', ['georgia-state']],
    ['about the size of the country of Georgia', ['georgia']],
    ['about the size of the state of Washington', ['washington-state']],
    ['about the size of the city of Kharkiv', ['kharkiv-city']],
    ['about the size of Kharkiv oblast', ['kharkiv-oblast']],
    ['about the size of Kharkiv region', ['kharkiv-oblast']],
    ['about the size of the Belgian province of Luxembourg', ['luxembourg-province']],
  ])('%s', (words, ids) => {
    const [{ comparisons }] = readClaims(`The fire has burned 1,500 sq km, ${words}.`);
    expect(comparisons[0].places[0].candidates).toEqual(ids);
  });
});

describe('where something lies, in Ukrainian', () => {
  it.each([
    ['У сусідній Івано-Франківській області — ще 420 га.', 'ivano-frankivsk-oblast'],
    ['Пожежі на півночі Канади охопили 2,5 млн га.', 'canada'],
    ['На узбережжі Криму забудували 40 га.', 'crimea'],
    ['Торік на самому сході Сумщини згоріло 300 га.', 'sumy-oblast'],
    ['Тайга горить по всій Якутії: 1,5 млн га, удвічі менше, ніж торік.', 'sakha'],
    ['Найбільше горіло на Дніпропетровщині (61 тис. га).', 'dnipropetrovsk-oblast'],
    ['Контрольована територія в Курській області скоротилася до 440 кв. км.', 'kursk-oblast'],
    ['У Львові виставили на продаж 2,4 тис. кв. м офісів.', 'lviv-oblast'],
    ['На острові Зміїний, пишуть у мережі, розгорнули полігон на 400 га.', 'snake-island'],
    ['У Празі вигоріло 3 га парку.', 'prague'],
    ['Ізраїль забрав 13 тис. дунамів на Західному березі.', 'west-bank'],
    ['У Ліхтенштейні, пише блогер, росіяни скупили 900 кв. км лісу.', 'liechtenstein'],
    ['Суховій: у Харківській області, кажуть аграрії, втратили 12 тис. га.', 'kharkiv-oblast'],
  ])('%s', (text, id) => {
    expect(rolesOf(text)).toContain(`within ${id}`);
  });

  it('stands before each of two brackets', () => {
    const [, second] = readClaims('Горіло на Сумщині (61 тис. га) та Миколаївщині (48 тис. га).');
    expect(second.places).toMatchObject([
      { role: 'named' },
      { role: 'within', candidates: ['mykolaiv-oblast'] },
    ]);
  });

  it('is said after a comma, too', () => {
    const [, second] = readClaims('У Чехії згоріло 9 тис. га, у Словаччині — 2,2 тис. га.');
    expect(second.places).toContainEqual(
      expect.objectContaining({ role: 'within', candidates: ['slovakia'] }),
    );
  });

  it.each([
    'На Харківщині (31,4 тис. км²) живе 2,6 млн людей.',
    'Пожежа на Харківщині (300 га) триває.',
    'Конференція у Києві: 300 тис. га лісу під загрозою.',
    'Посол у Польщі: 300 тис. га лісу згоріло.',
    'На кордоні з Польщею згоріло 300 га.',
    'На південь від Польщі згоріло 300 га.',
    'У Києві заборонили вирубку 5 тис. га лісу.',
    'Ворог атакував на Харківщині та пошкодив підстанцію, площа якої 3 га.',
  ])('is open in: %s', (text) => {
    expect(rolesOf(text).filter((role) => !role.startsWith('named'))).toEqual([]);
  });
});

describe('the area is the place’s own, in Ukrainian', () => {
  it.each([
    ['Люксембург — невелика держава в Європі площею 2586 км².', 'luxembourg'],
    ['Кіпр – острів у Середземному морі загальною площею 9251 кв. км.', 'cyprus'],
    [
      'Тернопільщина — одна з найменших в Україні: її площа становить 13,8 тис. км².',
      'ternopil-oblast',
    ],
    ['Тасманія, площа якої 68,4 тис. км², майже в 3,5 раза більша за Ізраїль.', 'tasmania'],
    [
      'Каховське водосховище, площа якого до підриву становила 2155 кв. км, обміліло.',
      'kakhovka-reservoir',
    ],
    ['Озеро Балатон (592 км²) менше за Женевське озеро.', 'lake-balaton'],
    ['Острів Крит, що має площу 8336 км², менший за Корсику.', 'crete'],
  ])('%s', (text, id) => {
    expect(rolesOf(text)).toContain(`itself ${id}`);
  });

  it.each([
    'Люксембург — країна з лісами площею 900 км².',
    'Польща — країна, де вигоріли ліси площею 900 км².',
    'Україна — сусідка Молдови: її площа становить 33,8 тис. км².',
    'Україна — сусідка Польщі, площа лісів 90 тис. км².',
    'Харківщина, площа якої під озимими становить 3000 км², чекає дощу.',
    'Пожежа в Криму (27 тис. км²) більша за торішню.',
  ])('is not in: %s', (text) => {
    expect(rolesOf(text).filter((role) => role.startsWith('itself'))).toEqual([]);
  });
});
