/** Adjectives of countries, with the country's name: "a fifth of Ukrainian territory". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  `Afghan Afghanistan, Albanian Albania, Algerian Algeria, American United States, Angolan Angola,
  Argentine Argentina, Argentinian Argentina, Armenian Armenia, Australian Australia, Austrian Austria,
  Azerbaijani Azerbaijan, Bangladeshi Bangladesh, Belarusian Belarus, Belgian Belgium, Bolivian Bolivia,
  Bosnian Bosnia and Herzegovina, Brazilian Brazil, British United Kingdom, Bulgarian Bulgaria,
  Burmese Myanmar, Cambodian Cambodia, Cameroonian Cameroon, Canadian Canada, Chadian Chad,
  Chilean Chile, Chinese China, Colombian Colombia, Congolese Democratic Republic of the Congo,
  Croatian Croatia, Cuban Cuba, Cypriot Cyprus, Czech Czechia, Danish Denmark, Dutch Netherlands,
  Ecuadorian Ecuador, Egyptian Egypt, English England, Estonian Estonia, Ethiopian Ethiopia,
  Finnish Finland, French France, Georgian Georgia, German Germany, Ghanaian Ghana, Greek Greece,
  Honduran Honduras, Hungarian Hungary, Icelandic Iceland, Indian India, Indonesian Indonesia,
  Iranian Iran, Iraqi Iraq, Irish Ireland, Israeli Israel, Italian Italy, Jamaican Jamaica,
  Japanese Japan, Jordanian Jordan, Kazakh Kazakhstan, Kenyan Kenya, Kosovan Kosovo,
  Latvian Latvia, Lebanese Lebanon, Liberian Liberia, Libyan Libya, Lithuanian Lithuania,
  Malagasy Madagascar, Malaysian Malaysia, Malian Mali, Maltese Malta, Mexican Mexico,
  Moldovan Moldova, Mongolian Mongolia, Moroccan Morocco, Mozambican Mozambique, Namibian Namibia,
  Nepalese Nepal, Nigerian Nigeria, Norwegian Norway, Pakistani Pakistan, Palestinian Palestine,
  Paraguayan Paraguay, Peruvian Peru, Philippine Philippines, Polish Poland, Portuguese Portugal,
  Romanian Romania, Russian Russia, Rwandan Rwanda, Saudi Saudi Arabia, Scottish Scotland,
  Senegalese Senegal, Serbian Serbia, Slovak Slovakia, Slovenian Slovenia, Somali Somalia,
  Spanish Spain, Sudanese Sudan, Swedish Sweden, Swiss Switzerland, Syrian Syria, Taiwanese Taiwan,
  Tanzanian Tanzania, Thai Thailand, Tunisian Tunisia, Turkish Turkey, Ugandan Uganda,
  Ukrainian Ukraine, Uruguayan Uruguay, Venezuelan Venezuela, Vietnamese Vietnam, Welsh Wales,
  Yemeni Yemen, Zambian Zambia, Zimbabwean Zimbabwe`
    .split(/,\s+/)
    .map((pair): [string, string] => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space).toLowerCase(), pair.slice(space + 1)];
    }),
);
