import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';

/** Who is given each figure of a text. */
const speakersOf = (text: string) => readClaims(text).map(({ who }) => who);
const kindOf = (text: string) => readClaims(text)[0].whoKind;

describe('who says this figure', () => {
  it.each([
    [
      'Russia took 4,168 sq km, according to the Institute for the Study of War.',
      'the Institute for the Study of War',
    ],
    [
      'The Institute for the Study of War said on Thursday that Russia took 4,168 sq km.',
      'The Institute for the Study of War',
    ],
    ['In August the ministry said 300 hectares had burned.', 'the ministry'],
    ['In his nightly address the president put it at 6,000 sq km.', 'the president'],
    ['This summer officials said 300 hectares had burned.', 'officials'],
    ['Some 300 ha had gone, officials briefed on the plan said.', 'officials'],
    ['Some 300 ha had gone, pilots over eastern Australia reported.', 'pilots'],
    ['Some 300 ha had gone, the mayor of London said.', 'the mayor of London'],
    [
      'Gen. Ivan Ko, the commander of the brigade, said that 300 sq km were free.',
      'Gen. Ivan Ko, the commander of the brigade',
    ],
    [
      'They freed 300 sq km, said Ivan Ko, the governor of Kharkiv, on Monday.',
      'Ivan Ko, the governor of Kharkiv',
    ],
    ["Michael O'Leary, who runs the farm, said 300 ha had gone.", "Michael O'Leary"],
    ['The head of Acme, Jane Roe, said it owns 300 ha.', 'The head of Acme, Jane Roe'],
    ['Police in Spain say 300 ha burned.', 'Police in Spain'],
    ['Reuters reported that 300 ha had burned.', 'Reuters'],
    ['In Kharkiv officials said 300 ha were mined.', 'officials'],
    ['“We lost 300 hectares. It was terrible,” the mayor said.', 'the mayor'],
    ['“It was terrible,” the mayor said. “We lost 300 hectares.”', 'the mayor'],
    ['Повідомили в ДСНС, що згоріло 300 га.', 'ДСНС'],
    ['Звільнено 300 кв. км, повідомили в ОК «Південь».', 'ОК «Південь»'],
    [
      'За словами президента Володимира Зеленського, звільнено 300 кв. км.',
      'президента Володимира Зеленського',
    ],
    [
      'Президент Володимир Зеленський заявив, що звільнено 300 кв. км.',
      'Президент Володимир Зеленський',
    ],
    ['Згоріло 300 га, кажуть рятувальники.', 'рятувальники'],
  ])('%s', (text, who) => {
    expect(speakersOf(text)).toEqual([who]);
  });

  it.each([
    'By the end of summer 300 hectares had burned.',
    'Summer said goodbye to 300 ha of forest.',
    '“Not he,” said the mayor. The fire took 300 ha.',
    'The agency said the fire was out. It took 300 ha of pine in all.',
    'A fire claimed 300 ha in Spain.',
    'Ecuador has added 60,000 sq km to its reserve.',
    'Radar showed 75,000 sq km under water.',
    'An estimated 300 ha had burned.',
    'The owner of 300 ha said he would sell.',
    'The 300 ha that the ministry said were safe burned.',
    'Nearly 300 ha is what the United States holds.',
    'He said 300 ha had burned.',
    'The hills hold claims to 300 ha, and no more.',
    'Згоріло 300 га, повідомили у вівторок.',
    'It is said that 300 ha burned.',
  ])('nobody: %s', (text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  it('each clause has its own', () => {
    const text = 'Kyiv says it holds 1,000 sq km; analysts put it at 800 sq km.';
    expect(speakersOf(text)).toEqual(['Kyiv', 'analysts']);
    const other = 'It lost 1,200 sq km, the institute said; the rest is 300 sq km.';
    expect(speakersOf(other)).toEqual(['the institute', null]);
    const third = 'Algeria counts 8,000 hectares; the opposition says 12,000 hectares.';
    expect(speakersOf(third)).toEqual([null, 'the opposition']);
  });
});

describe('what kind of speaker', () => {
  it.each([
    ['The ministry said 300 ha had gone.', 'institution'],
    ['Officials said 300 ha had gone.', 'institution'],
    ['The county fire department said 300 ha had gone.', 'institution'],
    ['The Institute for the Study of War said 300 ha had gone.', 'institution'],
    ['Human Rights Watch said 300 ha had gone.', 'institution'],
    ['Cal Fire said 300 ha had gone.', 'institution'],
    ['The General Staff said 300 ha had gone.', 'institution'],
    ['WWF said 300 ha had gone.', 'institution'],
    ['New York said 300 ha had gone.', 'institution'],
    ["Boris Johnson's government said 300 ha had gone.", 'institution'],
    ['Згоріло 300 га, повідомили в ДСНС.', 'institution'],
    ['President Volodymyr Zelensky said 300 ha had gone.', 'person'],
    ['The agriculture minister said 300 ha had gone.', 'person'],
    ['Jane Roe said 300 ha had gone.', 'person'],
    ['Gen. Ivan Ko said 300 ha had gone.', 'person'],
    ['A spokesman for the ministry said 300 ha had gone.', 'person'],
    ['Президент Володимир Зеленський заявив, що звільнено 300 га.', 'person'],
    ['Copernicus said 300 ha had gone.', null],
    ['The census shows 300 ha.', 'institution'],
    ['Deminers say 300 ha are unsafe.', null],
    ['Some 300 ha had gone.', null],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
