/**
 * What published areas count, as geo/places and geo/places.json say it in English. None may be left out:
 * tests/text/definitions.test.ts.
 */
export const DEFINITIONS: Readonly<Record<string, string>> = {
  'inside the OpenStreetMap coastline and borders of 2017, inland waters included':
    'у межах берегової лінії та кордонів OpenStreetMap 2017 року, з внутрішніми водами',
  'the island alone, inside the OpenStreetMap coastline of 2017':
    'лише острів, у межах берегової лінії OpenStreetMap 2017 року',
  'total area, inland waters included': 'загальна площа з внутрішніми водами',
  'land without inland waters': 'суходіл без внутрішніх вод',
  'metropolitan France (with Corsica), inland waters included':
    'європейська Франція (з Корсикою), з внутрішніми водами',
  'metropolitan France (with Corsica), land without inland waters':
    'європейська Франція (з Корсикою), суходіл без внутрішніх вод',
  'France with its five overseas regions': 'Франція з п’ятьма заморськими регіонами',
  'the archipelago with Mayotte, which France administers':
    'архіпелаг з Майоттою, якою управляє Франція',
  'the continent with its ice': 'материк із його кригою',
  'West Bank (with a part of the Dead Sea and East Jerusalem) and Gaza Strip together (5,860 + 360)':
    'Західний берег (з частиною Мертвого моря та Східним Єрусалимом) і Смуга Гази разом (5 860 + 360)',
  'with the north-west quarter of the Dead Sea and East Jerusalem':
    'з північно-західною чвертю Мертвого моря та Східним Єрусалимом',
  'land without the Dead Sea': 'суходіл без Мертвого моря',
  'the part that Israel occupies': 'частина, яку окупує Ізраїль',
  'total area: land, inland, coastal, Great Lakes and territorial waters':
    'загальна площа: суходіл, внутрішні, прибережні й територіальні води та води Великих озер',
  'land area': 'площа суходолу',
  'land, inland waters and the Great Lakes (9,147,593 + 221,824 + 155,643)':
    'суходіл, внутрішні води та Великі озера (9 147 593 + 221 824 + 155 643)',
  'inside the city limits, waters included': 'у межах міста, з водами',
  'land inside the city limits': 'суходіл у межах міста',
  'the county, waters included': 'округ, з водами',
  'land of the county': 'суходіл округу',
  'land of its four counties (Kings, Queens, Nassau, Suffolk)':
    'суходіл чотирьох округів (Кінгс, Квінс, Нассо, Саффолк)',
  'total area': 'загальна площа',
  'to mean high water, inland waters included':
    'до середнього рівня повної води, з внутрішніми водами',
  'the ceremonial county': 'церемоніальне графство',
  'the local authority district': 'округ місцевого самоврядування',
  'land of the region Yorkshire and the Humber': 'суходіл регіону Йоркшир і Гамбер',
  surface: 'поверхня води',
  'land and inland water, tidal water left out': 'суходіл і внутрішні води, без припливних',
  'land without inland water': 'суходіл без внутрішніх вод',
  'the historic county': 'історичне графство',
  'the Highland council area, the usual statistical meaning':
    'округ Гайленд, як його звичайно рахує статистика',
  'the county with Holy Island': 'графство з островом Холі-Айленд',
  'the island': 'острів',
  'the national park': 'національний парк',
  'the national park, older figure': 'національний парк, давніше число',
  'the national park before it was enlarged in August 2016':
    'національний парк до розширення в серпні 2016 року',
  'the park (hectares or acres rounded)': 'парк (заокруглені гектари або акри)',
  'surface at its usual level': 'поверхня води за звичайного рівня',
  'as commonly quoted': 'як зазвичай пишуть',
  'the city without its wider region, as commonly quoted':
    'місто без ширшої області, як зазвичай пишуть',
  'the city as commonly quoted, within its limits before 2020':
    'місто в межах до 2020 року, як зазвичай пишуть',
  'the exclusion zone in Ukraine': 'зона відчуження в Україні',
  'surface at the usual level, before June 2023':
    'поверхня води за звичайного рівня, до червня 2023 року',
  'land registry area': 'площа за земельним кадастром',
  'the commune': 'комуна',
  'without the woods of Boulogne and Vincennes': 'без Булонського й Венсенського лісів',
  'the municipality': 'муніципалітет',
  'the region, older figure': 'регіон, давніше число',
  'the municipality, older figure': 'муніципалітет, давніше число',
  'total area, older land register': 'загальна площа за давнішим кадастром',
  'the municipality, waters included': 'муніципалітет, з водами',
  'land of the municipality': 'суходіл муніципалітету',
  'the city council’s area': 'територія міської ради',
  'total area with the islets that belong to it': 'загальна площа з належними острівцями',
  'within the city limits': 'у межах міста',
  'waters included': 'з водами',
  'with Svalbard and Jan Mayen': 'зі Шпіцбергеном і Ян-Маєном',
  'the municipality, sea included': 'муніципалітет, з морем',
  'total area, older figure': 'загальна площа, давніше число',
  'within the limits before July 2012': 'у межах до липня 2012 року',
  'from the Urals to the Pacific, the widest meaning':
    'від Уралу до Тихого океану, у найширшому значенні',
  'the province, land': 'провінція, суходіл',
  'the province, lakes included': 'провінція, з озерами',
  'land and inland waters': 'суходіл і внутрішні води',
  'the prefecture with the southern Kurils, which Russia administers':
    'префектура з південними Курилами, якими управляє Росія',
  'Greater Mumbai (island city and suburban districts)':
    'Великий Мумбаї (острівне місто й передмістя)',
  'with Azad Kashmir and Gilgit-Baltistan, whose status is disputed':
    'з Азад-Кашміром і Гілгіт-Балтистаном, статус яких спірний',
  'the two city corporations together': 'обидві міські корпорації разом',
  'the Greater Capital City Statistical Area': 'статистична область великої столиці',
  'the local government area': 'територія місцевого самоврядування',
  'mainland and islands above high water': 'материк і острови вище рівня повної води',
  'the governorate': 'мухафаза',
  'the metropolitan area': 'міська агломерація',
  'the state': 'штат',
  'the metropolitan municipality': 'столичний муніципалітет',
  'the county': 'округ',
  'land and freshwater': 'суходіл і прісні води',
  'land without freshwater': 'суходіл без прісних вод',
  'the federal entity': 'суб’єкт федерації',
  'the federal entity, older figure': 'суб’єкт федерації, давніше число',
  'the biome in Brazil': 'біом у Бразилії',
  'the autonomous city': 'автономне місто',
  'with East Jerusalem and the Golan Heights, whose annexation the UN does not recognise':
    'зі Східним Єрусалимом і Голанськими висотами, анексії яких ООН не визнає',
  'the municipality as Israel draws it, East Jerusalem included':
    'муніципалітет у межах, які проводить Ізраїль, зі Східним Єрусалимом',
  'the emirate': 'емірат',
  'the emirate without reclaimed land, older figure': 'емірат без намитої суші, давніше число',
  'the whole plateau': 'усе нагір’я',
  'the autonomous oblast of Soviet times': 'автономна область радянських часів',
  'the 27 members with their outermost regions': '27 членів з їхніми найвіддаленішими регіонами',
  'the rainforest, often quoted; how it is bounded differs':
    'дощовий ліс, часто згадуване число; межі проводять по-різному',
  'the biome with all its vegetation': 'біом з усією рослинністю',
  'the marine park': 'морський парк',
  'the World Heritage Area': 'об’єкт Світової спадщини',
  'the desert, often quoted; how it is bounded differs':
    'пустеля, часто згадуване число; межі проводять по-різному',
  'the island with the islets counted with it': 'острів з острівцями, які рахують разом із ним',
  'the province': 'провінція',
  'the province, newer survey': 'провінція, за новішим обміром',
  'the national park (acres converted)': 'національний парк (перераховано з акрів)',
  'the national park, older figure (acres converted)':
    'національний парк, давніше число (перераховано з акрів)',
  '843 acres': '843 акри',
  'surface (191 square miles)': 'поверхня води (191 квадратна миля)',
  'surface when full (247 square miles)': 'поверхня води за повного озера (247 квадратних миль)',
  'total area, newer survey': 'загальна площа за новішим обміром',
  'total land area after reclamation': 'загальна площа суходолу з намитою сушею',
  'land after reclamation': 'суходіл з намитою сушею',
  'after reclamation': 'з намитою сушею',
  'by newer measurement': 'за новішим обміром',
  'with Kosovo': 'з Косовом',
  'by the land survey, inland waters included': 'за земельним обміром, з внутрішніми водами',
  'total area with islands': 'загальна площа з островами',
  'without Mayotte': 'без Майотти',
  'recommended for international matches, 105 m × 68 m; other matches allow 90–120 m × 45–90 m':
    'рекомендоване для міжнародних матчів, 105 × 68 м; в інших матчах дозволено 90–120 × 45–90 м',
  'the smallest for international matches, 100 m × 64 m':
    'найменше для міжнародних матчів, 100 × 64 м',
  'the largest for international matches, 110 m × 75 m':
    'найбільше для міжнародних матчів, 110 × 75 м',
  'with both end zones, 360 ft × 160 ft': 'з обома заліковими зонами, 360 × 160 футів',
  'without the end zones, 300 ft × 160 ft': 'без залікових зон, 300 × 160 футів',
  'the largest field of play, 100 m × 70 m, in-goal areas left out':
    'найбільше ігрове поле, 100 × 70 м, без залікових полів',
  'the smallest field of play, 94 m × 68 m, in-goal areas left out':
    'найменше ігрове поле, 94 × 68 м, без залікових полів',
  'doubles court, 23.77 m × 10.97 m': 'корт для парної гри, 23,77 × 10,97 м',
  'singles court, 23.77 m × 8.23 m': 'корт для одиночної гри, 23,77 × 8,23 м',
  'with the run-off area, 36.57 m × 18.29 m': 'із забігами, 36,57 × 18,29 м',
  '28 m × 15 m': '28 × 15 м',
  '94 ft × 50 ft': '94 × 50 футів',
  '50 m × 25 m': '50 × 25 м',
  '105 m × 69 m': '105 × 69 м',
  '105 m × 68 m, as marked out for finals': '105 × 68 м, як розмічають для фіналів',
  '60 m × 30 m, the largest': '60 × 30 м, найбільший',
  '200 ft × 85 ft': '200 × 85 футів',
  'the capital’s special area': 'особлива територія столиці',
  'the city, another figure in use': 'місто, інше вживане число',
  'the area of the city council, villages included': 'територія міської ради, із селами',
  'the city, newer figure': 'місто, новіше число',
  'the landmass': 'суходіл',
  'the desert': 'пустеля',
  'the countries that the UN counts to it, in thousands of km²':
    'країни, які до неї зараховує ООН, у тисячах км²',
  'the twenty republics, without the Guianas and the smaller islands':
    'двадцять республік, без Гвіани й менших островів',
  'the province, waters included': 'провінція, з водами',
  'land of the province': 'суходіл провінції',
  'the voivodeship': 'воєводство',
  'the Austrian crown land of Galicia and Lodomeria':
    'австрійський коронний край Галичина і Володимирія',
  'the oblasts of Lviv, Ivano-Frankivsk and Ternopil (21,833 + 13,900 + 13,823)':
    'Львівська, Івано-Франківська й Тернопільська області (21 833 + 13 900 + 13 823)',
  'the whole territory, as commonly quoted': 'уся територія, як зазвичай пишуть',
  'the whole territory, older figure': 'уся територія, давніше число',
  'the whole territory, older figure (603.7 thousand km²)':
    'уся територія, давніше число (603,7 тисячі км²)',
  'land and inland waters inside the OpenStreetMap coastline':
    'суходіл і внутрішні води в межах берегової лінії OpenStreetMap',
  'Donetsk and Luhansk oblasts together (26,517 + 26,684)':
    'Донецька й Луганська області разом (26 517 + 26 684)',
  'official figure, inland waters included': 'офіційне число, з внутрішніми водами',
  'inside the boundary mapped by OpenStreetMap and by OCHA (COD-AB, April 2024)':
    'у межах, які подають OpenStreetMap і OCHA (COD-AB, квітень 2024 року)',
  'Kyiv oblast and Kyiv city together (28,131 + 839)':
    'Київська область і місто Київ разом (28 131 + 839)',
  'official figure, with bays, Syvash and the estuary':
    'офіційне число, із затоками, Сивашем і лиманом',
  'official figure, with bays and estuaries': 'офіційне число, із затоками й лиманами',
  'administrative area: 32 boroughs and the City of London, land above mean high water':
    'адміністративна територія: 32 боро й Лондонське Сіті, суходіл вище середнього рівня повної води',
  'ceremonial county: the 32 boroughs without the City of London':
    'церемоніальне графство: 32 боро без Лондонського Сіті',
  'region, as widely quoted': 'регіон, як часто пишуть',
  'land above mean high water': 'суходіл вище середнього рівня повної води',
};
