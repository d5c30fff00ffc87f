/** Ukraine's 27 first-level units: id, and how each source calls it. */
export interface UnitNames {
  readonly id: string;
  /** ISO 3166-2 code, which Natural Earth uses too. */
  readonly iso: string;
  /** Two-letter code in @dkkoval/react-ua-map. */
  readonly mapCode: string;
  /** Row of reference/areas.csv. */
  readonly reference: string;
}

const row = (id: string, iso: string, mapCode: string, reference: string): UnitNames => ({
  id,
  iso,
  mapCode,
  reference,
});

export const UNITS: readonly UnitNames[] = [
  row('cherkasy-oblast', 'UA-71', 'CK', 'Cherkasy Oblast'),
  row('chernihiv-oblast', 'UA-74', 'CH', 'Chernihiv Oblast'),
  row('chernivtsi-oblast', 'UA-77', 'CV', 'Chernivtsi Oblast'),
  row('crimea', 'UA-43', 'KR', 'Autonomous Republic of Crimea'),
  row('dnipropetrovsk-oblast', 'UA-12', 'DP', 'Dnipropetrovsk Oblast'),
  row('donetsk-oblast', 'UA-14', 'DT', 'Donetsk Oblast'),
  row('ivano-frankivsk-oblast', 'UA-26', 'IF', 'Ivano-Frankivsk Oblast'),
  row('kharkiv-oblast', 'UA-63', 'KK', 'Kharkiv Oblast'),
  row('kherson-oblast', 'UA-65', 'KS', 'Kherson Oblast'),
  row('khmelnytskyi-oblast', 'UA-68', 'KM', 'Khmelnytskyi Oblast'),
  row('kirovohrad-oblast', 'UA-35', 'KH', 'Kirovohrad Oblast'),
  row('kyiv-city', 'UA-30', 'KC', 'Kyiv (city)'),
  row('kyiv-oblast', 'UA-32', 'KV', 'Kyiv Oblast'),
  row('luhansk-oblast', 'UA-09', 'LH', 'Luhansk Oblast'),
  row('lviv-oblast', 'UA-46', 'LV', 'Lviv Oblast'),
  row('mykolaiv-oblast', 'UA-48', 'MY', 'Mykolaiv Oblast'),
  row('odesa-oblast', 'UA-51', 'OD', 'Odesa Oblast'),
  row('poltava-oblast', 'UA-53', 'PL', 'Poltava Oblast'),
  row('rivne-oblast', 'UA-56', 'RV', 'Rivne Oblast'),
  row('sevastopol', 'UA-40', 'SC', 'Sevastopol'),
  row('sumy-oblast', 'UA-59', 'SM', 'Sumy Oblast'),
  row('ternopil-oblast', 'UA-61', 'TP', 'Ternopil Oblast'),
  row('vinnytsia-oblast', 'UA-05', 'VI', 'Vinnytsia Oblast'),
  row('volyn-oblast', 'UA-07', 'VO', 'Volyn Oblast'),
  row('zakarpattia-oblast', 'UA-21', 'ZK', 'Zakarpattia Oblast'),
  row('zaporizhzhia-oblast', 'UA-23', 'ZP', 'Zaporizhzhia Oblast'),
  row('zhytomyr-oblast', 'UA-18', 'ZT', 'Zhytomyr Oblast'),
];
