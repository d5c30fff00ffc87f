import type { UnreadSigns } from '../../detectLanguage.ts';

/** Small words inside names, which English texts have, too: "Rio de Janeiro". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del da do dos di du des la le el al'.split(' '),
);

/** Languages in Latin letters that are not read, told from English and from each other. */
export const LATIN: UnreadSigns = {
  pl: {
    letters: 'ąęłńśźż',
    words: `i w na z do się nie że to jest od po za przez dla ale jak co o był była było były są ma ponad
      około prawie niż więcej razy większy obszar obszaru powierzchnia powierzchni lasu hektarów
      kilometrów kwadratowych pożar zniszczył według roku oraz także już tylko po między który która`,
  },
  de: {
    letters: 'äöüß',
    words: `der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer als
      auch es an werden aus er hat dass sie nach wird bei um am sind noch wie über so zum war haben nur
      oder aber vor zur bis mehr durch rund etwa fast doppelt fläche wald hektar quadratkilometer feuer
      brand brände groß größe wurde wurden seit laut angaben mal stadt jahr jahren ab unter wasser truppen zurück insel`,
  },
  fr: {
    letters: 'çèêëîœùû',
    words: `le la les de des du un une et à est en que qui dans pour pas sur au aux par plus avec ce il se
      sont ne a été ont son sa ses ou mais comme selon soit fois superficie hectares forêt incendie feu
      kilomètres carrés depuis environ près taille eau pays tiers moitié ville année l d s n cette`,
  },
  es: {
    letters: 'ñ¿¡',
    words: `el la los las de del un una y en que a se por con para no es su al lo como más pero sus le han o este sí porque esta son entre cuando sobre también hasta hay desde todo nos durante según
      incendio fuego hectáreas bosque superficie kilómetros cuadrados veces tamaño casi unos equivale
      quemado quemadas ciudad año años tercio mitad fue`,
  },
  it: {
    letters: 'òìù',
    words: `il lo la i gli le di del della dei delle dello e che è un una uno in a per non con si da al alla
      sono come più ma anche hanno su nel nella dal dalla questo quando fra tra oltre circa quasi
      secondo stato incendio fuoco ettari bosco superficie chilometri quadrati volte grande quanto
      dopo anni città terzo metà l un dell sull`,
  },
  pt: {
    letters: 'ãõ',
    words: `o a os as de do da dos das um uma e em que no na nos nas por para com não se é ao à mais como
      mas foi foram são ser tem seu sua ou quando muito entre segundo cerca quase vezes área incêndio
      fogo hectares floresta quilômetros quilómetros quadrados superfície cidade anos terço metade
      desmatada mil equivale`,
  },
  nl: {
    letters: '',
    words: `de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit
      door naar heeft hebben was worden wordt werd meer over tot je ze hij zij volgens ongeveer bijna
      vierkante kilometer hectare bos gebied brand natuurgebied groot grote keer stad jaar sinds`,
  },
  sv: {
    letters: 'åäö',
    words: `och i att det som en på är av för med den till inte om ett har de så men var han hon från vid
      kan ska eller mer än också när efter bara hade enligt ungefär nästan cirka hektar skog branden
      brand kvadratkilometer området yta gånger stor lika stort år sedan över`,
  },
  da: {
    letters: 'æøå',
    words: `og i at det som en på er af for med den til ikke om et har de så men var han hun fra ved kan skal
      eller mere end også når efter kun havde ifølge omkring næsten cirka hektar skov branden brand
      kvadratkilometer området areal gange stor lige stort år siden over blev`,
  },
  no: {
    letters: 'æøå',
    words: `og i at det som en på er av for med den til ikke om et har de så men var han hun fra ved kan skal
      eller mer enn også når etter bare hadde ifølge omtrent nesten cirka hektar skog brannen brann
      kvadratkilometer området areal ganger stor like stort år siden over ble mot`,
  },
  fi: {
    letters: 'äö',
    words: `ja on ei että se oli ovat kuin mutta myös sen joka tai jos niin hän kun mukaan noin lähes yli
      alle hehtaaria metsää palo tuhosi neliökilometriä alue alueen pinta kertaa kokoinen vuonna vuoden
      sekä ovat olla ole mitä nyt vain`,
  },
  cs: {
    letters: 'ěřůťďň',
    words: `a v se na je že s z do to o i k ve pro za by ale jako po jsou který která které byl byla bylo
      více než od při také už jen nebo podle asi téměř přes plocha plochu hektarů lesa požár zničil
      kilometrů čtverečních krát větší území roku let až shořelo pod jezero třetina země`,
  },
  sk: {
    letters: 'ľĺŕôťďň',
    words: `a v sa na je že s z do to o i k vo pre za by ale ako po sú ktorý ktorá ktoré bol bola bolo viac
      než od pri tiež už len alebo podľa asi takmer cez plocha hektárov lesa požiar zničil kilometrov
      štvorcových krát väčšia územie roku rokov zhorelo`,
  },
  hr: {
    letters: 'čćđšž',
    words: `i u na je se da su od za s sa ne kao što koji koja po ali bio bila bilo više nego oko gotovo
      prema također već samo ili nakon površina površine hektara šume požar uništio kilometara
      kvadratnih puta veća godine grada kod između pod vodom trećina zemlje`,
  },
  sl: {
    letters: 'čšž',
    words: `in je v na se da so za z s ne kot ki po pa bil bila bilo več kot približno skoraj tudi že samo
      ali površina hektarjev gozda požar uničil kilometrov kvadratnih krat večja leta mesto med`,
  },
  ro: {
    letters: 'ășțşţ',
    words: `și de în la a cu pe nu că din este o un mai au fost care pentru sau ca dar prin până după peste
      aproximativ aproape potrivit hectare pădure incendiul incendiu suprafața suprafață kilometri
      pătrați ori mare oraș ani sunt lui al ale ai decât distrus două trei sub țară treime`,
  },
  hu: {
    letters: 'őűáéíóúö',
    words: `a az és hogy nem is egy ez volt van meg de már csak mint el ki szerint körülbelül közel több
      hektár erdőt erdő tűz pusztított négyzetkilométert négyzetkilométer terület területe akkora évben
      után alatt között vagy még`,
  },
  tr: {
    letters: 'ğışçöü',
    words: `ve bir bu da de için ile olarak olan çok daha ancak gibi kadar sonra göre yaklaşık hektar orman
      yangın yangında yangını kilometrekare dönüm arazi alan alanı katı büyüklüğünde oldu olduğunu yıl
      ise veya her en var yok ettiği kül altında kaldı`,
  },
  id: {
    letters: '',
    words: `dan yang di ke dari untuk dengan pada adalah ini itu tidak akan juga telah dalam oleh atau
      sebagai lebih lebih sekitar hampir menurut hektare hektar hutan kebakaran luas wilayah kilometer
      persegi kali lipat tahun kota menghanguskan seluas besar mencapai`,
  },
  vi: {
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    words: `và của là có trong cho các được với một những không này đã khi từ ra vào cháy rừng đám diện
      tích`,
  },
  lt: {
    letters: 'ėųįąčęš',
    words: `ir yra kad su iš į ne buvo tai kaip už nuo apie po bet dar jau pagal beveik daugiau hektarų
      miško gaisras plotas kvadratinių kilometrų metų kartus didesnis netoli sunaikino`,
  },
  lv: {
    letters: 'āēīūņķļģ',
    words: `un ir ka ar no uz par ne bija tas kā pie pēc bet vēl jau saskaņā gandrīz vairāk hektāru meža
      ugunsgrēks platība kvadrātkilometru gadā reizes lielāka`,
  },
  et: {
    letters: 'õäöü',
    words: `ja on ei et see oli kui ka aga mis või ning pärast umbes peaaegu üle hektarit metsa tulekahju
      pindala ruutkilomeetrit korda suurem aastal järgi linna hävitas`,
  },
  ca: {
    letters: 'çïàò',
    words: `el la els les de del un una i en que a es per amb no és al més com però han o aquest segons
      des fins gairebé hectàrees bosc incendi foc superfície quilòmetres quadrats vegades anys ciutat
      mida cremat terç meitat ser va`,
  },
  sq: {
    letters: 'ëç',
    words: `dhe në të e i me për nga një që është janë ka kanë si por më se kjo ky sipas rreth gati hektarë
      pyll zjarri sipërfaqja kilometra katrorë herë qytet vit`,
  },
  az: {
    letters: 'əğışçöü',
    words: `və bir bu da də üçün ilə olan çox daha ancaq kimi qədər sonra görə təxminən hektar meşə yanğın
      kvadrat kilometr ərazi sahəsi dəfə böyük oldu il`,
  },
  sw: {
    letters: '',
    words: `na ya wa kwa ni la za katika kuwa cha hii ambayo lakini pia baada zaidi karibu ekari hekta msitu
      moto eneo kilomita mraba mara mji mwaka`,
  },
  tl: {
    letters: '',
    words: `ang ng sa na mga ay ni si at para kung hindi ito may nasa mula pero din ayon halos ektarya
      gubat sunog lawak kilometro kuwadrado beses lungsod taon`,
  },
};
