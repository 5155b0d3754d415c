// The most frequent function words of languages in Latin script (and of the Cyrillic ones read most), by ISO 639-1 code.
// They tell a page's language in microseconds where trigrams take milliseconds (src/parse/language.ts). About forty a language: a third
// of the words of its prose. A word that neighbours share stands with each of them; what only one of them writes decides.
const WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it was on are as with he be at by this have from or his had not but they you were an which
    been has their her we its who would when there if more no will him them said so than into only some could our about after
    because over these also between does such what any then both being where those while should during however how very may most
    other can i my your me do did all out up`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
    nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde
    sei kann wenn hatte wir ich ihre seine diese`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la mais avec ou son aux cette
    ont ses être sa leur elle nous été fait comme ces deux même vous je on tout après sans entre était aussi dont d l n qu c s`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me si sin sobre este ya entre
    cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede`,
  pt: `de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já
    eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse foi são está ser tem à foram após`,
  it: `di e il la che in a un per è una del si le con non i da dei al come della più ma nel sono ha alla anche gli lo su o delle
    dal se nella ai ci questo questa stato era essere degli tra loro suo sua dalla hanno cui due così l ed dell all`,
  nl: `de van een het en in is dat op te zijn met voor niet die aan er om ook als maar bij of door naar uit hij nog worden over
    wordt ze was dan heeft je deze werd meer kan hebben zo wel al wat geen tot veel zij haar hun dit onder wij tegen na`,
  sv: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när man hade hon under
    också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hur blev varit mycket bara`,
  da: `og i at det er en til på som af for med den der ikke de et har om men var han fra kan vil sig hun blev jeg også efter vi
    skal være havde nu eller når over hvor mod ud sin bliver ved siger man mere så alle noget hvad mig meget uden mellem`,
  no: `og i å det er en til på som av for med den ikke de et har om men var han fra kan vil seg hun ble jeg også etter vi skal være
    hadde nå eller når over hvor mot ut sin blir ved sier man mer så alle noe hva meg mye uten mellom at du`,
  fi: `ja on ei että se oli hän mutta ovat joka myös kun niin kuin mukaan sen ole olla mitä vain tai jos vielä hänen voi nyt kanssa
    joka jo sitä ne siitä sekä ovat jälkeen tämä olisi tämän ollut eivät sanoo jotka joita koska kuitenkin`,
  pl: `i w na z się nie do że to jest o jak po co od za ale przez dla tym był są tego oraz jego tylko ich przy czy już może być
    które który która było także będzie ze jako jej tak został lat jednak gdy roku pod bardzo by wszystkie`,
  cs: `a se v na je že o s z do i to k ve pro za by ale si po jako jsou od který které která jeho tak bylo být byl až nebo jen
    už však podle při která kteří než není jsem před mezi co také pokud může více byla bude`,
  sk: `a sa v na je že o s z do i to k vo pre za by ale si po ako sú od ktorý ktoré ktorá jeho tak bolo byť bol až alebo len už
    však podľa pri ktorí než nie som pred medzi čo tiež aj keď môže viac bola bude`,
  hu: `a az és hogy nem is egy volt meg ez csak már de el még ha azt ki van mint szerint után minden vagy lehet nagy most kell
    amely ezt lesz akkor pedig ami mert több aki két sem között`,
  ro: `și de a în la cu pe din că o nu pentru care se mai un este au al ce fi sau să sunt prin fost ca după le lui dar ei către
    ale era doar între cel această acest fiind aceste va avea spre şi să său`,
  hr: `i je u se na da su za od s o a koji koja kako će iz do kao što to ne bi bio li ali nije sve po samo još više te biti bila
    kad njegov kojima prema nakon ili jer sam ima tijekom gdje prije uvijek dvije tko`,
  sr: `i je u se na da su za od sa o a koji koja kako će iz do kao što to ne bi bio li ali nije sve po samo još više te biti
    bila kad njegov kojima prema nakon ili jer sam ima tokom gde pre uvek dve ko šta posle`,
  sl: `in je v se na da so za z s o pa ki kot po tudi ne bi ali bil bila bilo ni iz do pri še kako več le lahko ker od sem ko
    vse med če imajo ima leta njegov zaradi biti bo`,
  tr: `ve bir bu da de için ile çok olarak daha olan gibi ne kadar sonra en ama o var her ise ya ki göre olduğu yeni kendi diye
    mi onun oldu ancak bunu değil şey iki tarafından`,
  id: `yang dan di ini itu dengan untuk dari dalam tidak pada adalah akan juga ke karena oleh saya ada tersebut sebagai bisa
    mereka telah dia sudah kami kata lebih atau kita bahwa para seperti harus saat namun secara hanya hari menjadi`,
  ms: `yang dan di ini itu dengan untuk dari dalam tidak pada adalah akan juga ke kerana oleh saya ada tersebut sebagai boleh
    mereka telah beliau sudah kami kata lebih atau kita bahawa para seperti harus ketika namun daripada hanya hari ialah menjadi`,
  vi: `và của là có được cho trong các một những với không đã này người khi để ra từ đến ở cũng về như năm vào nhiều trên sẽ
    tại phải theo đó nhưng bị hơn sau làm còn lại`,
  ca: `de la i a el que els en les un per del amb una al no és es va ha o més com dels ser seva seu però aquest aquesta també
    són entre on quan si tot sobre fins han fer perquè molt nom després durant d l s`,
  gl: `de a o que e do da en un para con non unha os no se na por máis as dos como pero ao el das á seu súa ou cando moi nos xa
    tamén só pola polo ata iso ela entre foi son está ser ten foron despois tras galicia`,
  sq: `të e në i dhe për me që një nga është se më do ka si nuk u së ai kjo ky por edhe pas janë kanë duke ishte tij kur ku
    vetëm mund prej ndaj këtë tha`,
  et: `ja on ei et see oli ka mis kui ta aga oma selle või seda välja need kes siis pole nii veel ning juba pärast tema väga kuid
    olla nad ma üle ole mida aasta`,
  lv: `un ir ar uz no par ka kas arī bija tas kā pēc bet to vai nav tiek būs gan lai pie jau viņš tā līdz gada viņa savu ļoti
    kuri kā`,
  lt: `ir į kad su iš yra tai bet buvo kaip apie jo nuo ar už po tik metų jau jis dar šio labai taip pat kuris bus dėl turi savo
    jie per jos kuri`,
  sw: `na ya wa kwa ni katika za la kuwa hiyo huo baada alisema ambao pia huu kama hii cha yake watu lakini hivyo wake hata
    kutoka vya ambayo wakati sana`,
  tl: `ang ng sa na mga ay at si ni para ito kay hindi nang mula naman rin may kung siya ako pa ko nila niya din dahil kanyang
    isang lang mo ka sila bilang`,
  af: `die van en in is nie te het wat vir met dat op hy sy aan om was ek word ook by n as deur moet daar maar sal kan uit oor na
    hulle toe ons hierdie dit een nog meer wees ná gaan`,
  ru: `и в не на что с по как это он к но из у за от так о же для его то все был она а бы или при мы до если после только
    также которые который было году году были их уже может быть чтобы`,
  uk: `і в на не що з до та як за про це у від по для він його але або так також які який було є був бути після вони при
    того її щоб ще під через може року цього й`,
  bg: `и на в да се за от е с че по не са като това до към но при или след ще който които има беше бъде само както още той му
    във със през което може тя`,
}

/** Function words by ISO 639-1 code, lower case. */
export const functionWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(WORDS).map(([code, words]) => [code, [...new Set(words.trim().split(/\s+/))]]),
)
