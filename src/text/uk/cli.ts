import type { CommandCatalogue } from '../commandCatalogue.ts';
import { measure } from './measure.ts';
import { counted, forms } from './plural.ts';
import { cliHelp } from './cliHelp.ts';

const list = (items: readonly string[]) => items.join(', ');

const knownUnits = `відомі ${list(Object.values(measure.units).map(({ symbol }) => symbol))}`;

const ARGUMENTS = forms('аргумент', 'аргументи', 'аргументів', 'аргумента');

/** What the areacheck command says. */
export const cli: CommandCatalogue['cli'] = {
  help: cliHelp,

  error: (message: string) => `areacheck: ${message}`,
  standardOutput: 'стандартний вивід',
  unforeseen: (command: string | null, file: string | null, found: string) =>
    `${[...(command === null ? [] : [`«${command}»`]), ...(file === null ? [] : [file])].map((part) => `${part}: `).join('')}сталося непередбачене: ${found}`,
  noCommand: 'команду не вказано; їх перелік дає «areacheck --help»',
  unknownCommand: (name: string, known: readonly string[]) =>
    `невідома команда «${name}»; є такі: ${list(known)}`,
  laterCommand: (name: string, known: readonly string[]) =>
    `команду «${name}» заплановано, але в цій версії її немає; є такі: ${list(known)}`,
  unknownOption: (option: string, known: readonly string[]) =>
    `невідомий параметр «${option}»; є такі: ${list(known)}`,
  optionWithoutValue: (option: string) => `після «${option}» потрібне значення`,
  unwantedOption: (option: string, command: string) =>
    `команда «${command}» не має параметра «${option}»; див. «areacheck --help»`,
  wrongCount: (command: string, wanted: string, found: number) =>
    `для «${command}» потрібно: ${wanted}; отримано ${found === 0 ? 'нічого' : counted(found, ARGUMENTS)}`,
  wanted: {
    measure: 'один або кілька файлів GeoJSON',
    compare: 'два аргументи або більше, кожен – величина або територія (у лапках)',
    like: 'один аргумент – величина або територія (у лапках)',
    places: 'одна назва для пошуку (у лапках)',
    check: 'один файл або «-» для стандартного вводу',
    snapshot: 'лише параметри, без аргументів',
  },

  file: {
    missing: (file: string) => `${file}: такого файлу немає`,
    directory: (file: string) => `${file}: це папка, а не файл`,
    noFolder: (file: string) => `${file}: папки для нього немає`,
    problem: (file: string, problem: string) => `${file}: ${problem}`,
    unwritable: (file: string, reason: string) => `${file}: не вдається записати (${reason})`,
    unreadable: (file: string, reason: string) => `${file}: не вдається прочитати (${reason})`,
    exists: (file: string) => `${file}: уже є; --force його замінить`,
    symlink: (file: string) =>
      `${file}: це символічне посилання, за ним не переходимо; назвіть файл, на який воно вказує`,
    device: (file: string) => `${file}: це не файл, який можна замінити`,
    reason: (words: string, code: string) => `${words}, ${code}`,
    reasons: {
      EACCES: 'немає дозволу',
      EPERM: 'немає дозволу',
      EROFS: 'файлова система лише для читання',
      ENOSPC: 'бракує місця',
      EDQUOT: 'бракує місця, відведеного користувачеві',
      EFBIG: 'більше, ніж тут дозволено для файлу',
      EIO: 'збій пристрою',
      ELOOP: 'забагато символічних посилань',
      ENAMETOOLONG: 'назва задовга',
      EMFILE: 'забагато відкритих файлів',
      ENXIO: 'такого пристрою немає',
    },
    empty: (file: string) => `${file}: порожній`,
    notJson: (file: string, line: number, column: number, found: string) =>
      `${file}:${line}:${column}: не JSON: ${found}`,
    jsonEnd: 'файл закінчується зарано',
    jsonFound: (found: string) => `неочікувано ${found}`,
    tooDeep: (file: string, most: number) =>
      `${file}: глибина вкладення списків та об’єктів перевищує ${most}`,
    tooManyParts: (file: string, millions: string) =>
      `${file}: списків та об’єктів більше, ніж уміщує пам’ять (${millions} млн); NODE_OPTIONS=--max-old-space-size=МЕГАБАЙТИ дає більше пам’яті`,
    notGeojson: (file: string, found: string) => `${file}: не GeoJSON: ${found}`,
    notAnObject: (found: string) => `очікувано об’єкт із полем «type», знайдено ${found}`,
    noType: 'об’єкт не має поля «type»',
    unknownType: (type: string) => `невідомий тип ${type}`,
    topojson: 'це TopoJSON; спершу перетворіть його на GeoJSON',
    noFeatures: 'FeatureCollection не має списку «features»',
    foreignCrs: (file: string, crs: string) =>
      `${file}: за полем «crs» координати подано в системі ${crs}; спершу перетворіть їх на довготу й широту WGS 84 (EPSG:4326)`,
    projected: (file: string, position: string) =>
      `${file}: координати схожі на проєкцію, як-от ${position}, а не на градуси; спершу перетворіть їх на довготу й широту WGS 84 (EPSG:4326)`,
  },

  measure: {
    name: 'Об’єкт',
    vertices: 'вершини',
    total: 'Разом',
    noSuchKey: (key: string, known: readonly string[], more: boolean) =>
      known.length === 0
        ? `«--name ${key}»: об’єкти не мають властивостей`
        : `«--name ${key}»: такої властивості немає в жодного об’єкта; є такі: ${list(known)}${more ? ', …' : ''}`,
    problem: (feature: string, problem: string) => `${feature}: ${problem}`,
  },

  compare: {
    ratio: 'Співвідношення',
    areasOf: (place: string) => `${place}:`,
    notUnderstood: (side: string, why: string) => `не вдається зрозуміти «${side}»: ${why}`,
    quantity: {
      'no-number': () => 'тут немає числа',
      'unknown-words': (found: string) => `невідомі слова «${found}» перед числом`,
      'not-a-number': (found: string) => `«${found}» не є числом`,
      'not-positive': (found: string) => `площа має бути більшою за 0, знайдено ${found}`,
      'too-small': (found: string) => `«${found}» – замало для площі`,
      'too-large': (found: string) => `«${found}» – забагато для площі`,
      'no-unit': () => `бракує одиниці; ${knownUnits}`,
      'unknown-unit': (found: string) => `невідома одиниця «${found}»; ${knownUnits}`,
    },
    twoNumbers: (first: string, second: string) =>
      `число може бути ${first} або ${second}; запишіть його без знака перед трьома цифрами`,
    unknownPlace: (name: string) => `невідома територія «${name}»`,
    didYouMean: (message: string, names: readonly string[]) =>
      `${message}; можливо, це ${list(names)}?`,
    ambiguousPlace: (name: string, names: readonly string[]) =>
      `«${name}» може означати: ${list(names)}; назвіть щось одне`,
    placeWithId: (name: string, id: string) => `${name} (${id})`,
    noArea: (name: string) => `площа невідома: ${name}`,
    notAPlace: (found: string) =>
      `«${found}» – не територія; на ілюстрації території накладено одну на одну, тож потрібна назва; площу показує «snapshot --report ФАЙЛ» із повідомлення, де її названо`,
    noOutline: (name: string) => `немає контуру, щоб показати: ${name}`,
    twice: (name: string) =>
      `${name}: назву вказано двічі; кожну територію можна показати один раз`,
    tooMany: (found: number, most: number) =>
      `територій, які треба накласти на останню, забагато, щоб їх розрізнити: ${found}; можливо щонайбільше ${most}`,
    moreWithoutOut: (found: number) =>
      `очікувалося два аргументи, а їх ${found}; більше територій показує ілюстрація: --out ФАЙЛ.svg`,
    optionWithoutOut: (option: string) =>
      `«${option}» стосується ілюстрації; потрібен також --out із назвою файлу`,
  },

  like: {
    heading: (given: string, area: string, readers: string) => `${given} (${area}), ${readers}`,
    note: (place: string, note: string) => `${place}: ${note}`,
    notAnAudience: (found: string, known: readonly string[]) =>
      `«--for ${found}»: очікувано одне з ${list(known)}`,
    notACount: (found: string, most: number) =>
      `«--count ${found}»: очікувано число від 1 до ${most}`,
  },

  places: {
    none: (query: string) => `Територій із назвою, схожою на «${query}», не знайдено.`,
    details: (kind: string, country: string | null) =>
      country === null ? kind : `${kind}, ${country}`,
    bothNames: (en: string, uk: string) => `${uk} · ${en}`,
    definition: (what: string, source: string) => `${what} [${source}]`,
  },

  check: {
    standardInput: 'стандартний ввід',
    notADate: (found: string) => `«--date ${found}»: очікувано день у вигляді 2022-09-12`,
    notALanguage: (found: string, known: readonly string[]) =>
      `«--language ${found}»: є такі мови: ${list(known)}`,
    none: (file: string) => `${file}: тверджень про площу не знайдено`,
    note: (parts: readonly string[]) => parts.join('; '),
    claim: (line: string, quote: string) => `рядок ${line}: «${quote}»`,
    articleClaim: (line: string, quote: string) => `рядок ${line} тексту статті: «${quote}»`,
    facts: (parts: readonly string[]) => parts.join('; '),
    said: (who: string) => `заява: ${who}`,
    on: (date: string) => date,
    period: (from: string, to: string) =>
      from === to ? `за ${from}` : `за період від ${from} до ${to}`,
    ambiguous: (multiple: string, more: string) =>
      `«${multiple} times larger than» може означати й відношення ${more} до 1`,
    openPlace: (first: string, others: readonly string[]) =>
      `прочитано як ${first}; можливо також: ${others.join(' або ')}`,
  },

  ndjson: {
    line: (line: number) => `рядок ${line}`,
    error: (line: number, message: string) => `рядок ${line}: ${message}`,
    notJson: (column: number, found: string) =>
      `очікувано документ JSON, але в позиції ${column} знайдено ${found}`,
    end: 'кінець рядка',
    notAnObject: (found: string) => `очікувано об’єкт із полем «text», знайдено ${found}`,
    noText: 'очікувано текстове поле «text», але об’єкт його не має',
    textIsNoString: (found: string) => `очікувано текст у полі «text», знайдено ${found}`,
    notADate: (found: string) =>
      `у полі «date» очікувано день у вигляді «2022-09-12», знайдено ${found}`,
    tooLong: (most: string) => `очікувано рядок до ${most}, цей довший, тому його пропущено`,
    failed: (found: string) => `текст не вдалося перевірити: ${found}`,
    list: 'список',
    object: 'об’єкт',
  },

  snapshot: {
    builtIn: 'вбудований матеріал',
    noOut: (extensions: readonly string[]) =>
      `для «snapshot» потрібен --out з файлом ілюстрації, назва якого закінчується на ${list(extensions)}`,
    wrongExtension: (file: string, extensions: readonly string[]) =>
      `«--out ${file}»: очікувано назву, що закінчується на ${list(extensions)}`,
    notBlocks: (found: string, known: readonly string[]) =>
      `«--blocks»: частини «${found}» на ілюстрації немає; очікувано ${list(known)}, усі з «+» чи «-» або всі без знака`,
    notOneOf: (option: string, found: string, known: readonly string[]) =>
      `«${option} ${found}»: очікувано одне з ${list(known)}`,
    noYardstick: (found: string, known: readonly string[]) =>
      `«--yardstick ${found}»: очікувано одне з ${list(known)} або назву місця`,
    noOutline: (option: string, found: string) => `«${option} ${found}»: контуру цього місця немає`,
    at: (problem: string) => `«--at»: ${problem}`,
    turn: (found: string, most: number) =>
      `«--turn ${found}»: очікувано градуси від -${most} до ${most} за годинниковою стрілкою`,
    note: (found: string, problem: string) => `«--note ${found}»: ${problem}`,
    noteWithoutWords: (found: string) =>
      `«--note ${found}»: очікувано координати, двокрапку й\u00a0слова, як-от «50.0, 36.2: слова»`,
    size: (problem: string) => `«--size»: ${problem}`,
    style: (file: string, problems: string) => `«--style ${file}»: ${problems}`,
    onlyFor: (option: string, extensions: readonly string[]) =>
      `«${option}» лише для ${list(extensions)}`,
    bleed: (found: string, mostMm: number) =>
      `«--bleed ${found}»: очікувано міліметри від 0 до ${mostMm}`,
    noSuchClaim: (report: string, found: string, count: number) =>
      `«--claim ${found}»: ${report} – тверджень: ${count}; очікувано число від 1 до ${count}, кілька чисел («1,3») або «all»`,
    tooManyClaims: (found: number, most: number) =>
      `забагато тверджень для одного аркуша: ${found}; очікувано не більш ніж ${most}`,
    ofOneClaim: (option: string, count: number) =>
      `«${option}» розміщує фігуру на карті твердження, а на аркуші, де тверджень ${count}, карти немає; потрібне одне твердження («--claim 1»)`,
    notAnEpoch: (found: string) =>
      `SOURCE_DATE_EPOCH «${found}»: очікувано кількість секунд від 1970-01-01`,
    manyFigures: (option: string) =>
      `«${option}» лише з --reports або --ndjson; для однієї ілюстрації це каже назва в --out`,
    oneFigures: (option: string) =>
      `«${option}» лише для однієї ілюстрації; з --reports або --ndjson це було б однакове в усіх`,
    twoSources: '«--reports» і «--ndjson» разом: очікувано одне з двох',
    noOutFolder: 'очікувано --out з текою для ілюстрацій',
    fileForFolder: (found: string) =>
      `«--out ${found}»: очікувано назву теки; формат ілюстрацій каже --format`,
    notAFolder: (found: string) => `${found}: це файл, а не тека`,
    noReports: (folder: string, extensions: readonly string[]) =>
      `${folder}: матеріалів у ній немає; очікувано файли з назвами на ${list(extensions)}`,
    fewerClaims: (found: string, count: number) => `«--claim ${found}»: тверджень: ${count}`,
    noClaimChoice: (found: string) => `«--claim ${found}»: очікувано first, all або число від 1`,
    report: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}`,
    claimNotDrawn: (claim: string, problem: string) => `твердження ${claim}: ${problem}`,
    progress: (done: number, count: number | null) =>
      count === null ? `готово: ${done}` : `готово: ${done} з ${count}`,
    someFailed: (failed: number, count: number) =>
      `матеріалів без ілюстрації або не з усіма: ${failed} з ${count}; чому, сказано в їхніх рядках`,
    notMade: (problem: string) => `ілюстрації немає: ${problem}`,
    written: (file: string, pixels: string) => `${file}: ${pixels}`,
    credits: (credits: readonly string[]) => `Джерела: ${credits.join('; ')}`,
    inLanguage: (name: string) =>
      `мова ілюстрації: ${name}, як у\u00a0матеріалі (іншу обирає --language)`,
  },

  layerMissing: (layer: string) => `у цьому пакунку бракує файлу меж geo/layers/${layer}.geojson`,
};
