import { parseDocument } from "htmlparser2";
// src/languages/define.ts
/** Agencies that every newsroom of the world credits by these names; a language adds its own. */
const internationalAgencies = [
	"reuters",
	"ap",
	"afp",
	"dpa",
	"xinhua",
	"kyodo",
	"yonhap",
	"bloomberg",
	"getty images",
	"epa"
];
const AGENCIES = [
	...internationalAgencies,
	"ansa",
	"efe",
	"lusa",
	"belga",
	"anp",
	"pap",
	"čtk",
	"тасс",
	"риа новости",
	"укринформ"
];
const NO_DATES = {
	numbers: {},
	ordinals: {},
	ordinalSuffixes: [],
	hundred: [],
	thousand: [],
	numberJoiners: [],
	zeros: [],
	dateJoiners: [],
	timeJoiners: [],
	dayParts: [],
	moments: {},
	minutes: [],
	oClock: [],
	hours: [],
	fractions: {},
	past: [],
	to: [],
	zones: {}
};
const NO_BYLINES = {
	leads: [],
	others: [],
	stops: [],
	and: ["&"],
	prepositions: [],
	roles: [],
	roleModifiers: [],
	desks: [],
	agencies: AGENCIES,
	outletWords: [],
	placeWords: [],
	particles: [],
	acronyms: [],
	suffixes: []
};
const NO_SIGNATURES = {
	published: [],
	modified: [],
	ignored: [],
	by: [],
	labels: [],
	doubtful: [],
	counts: [],
	issueWords: [],
	columnVerbs: [],
	notNames: []
};
/** Words parted by white space, to keep the lists of a language file readable. */
function words(list) {
	return list.trim().split(/\s+/);
}
/** Phrases parted by commas or line breaks. */
function phrases(list) {
	return list.split(/[,\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}
/** The data of a language. */
function defineLanguage({ dates, bylines, signatures, ...others }) {
	return {
		sourceLeads: [],
		abbreviations: [],
		sections: [],
		notTitles: [],
		pageTalk: [],
		...others,
		dates: {
			...NO_DATES,
			...dates
		},
		bylines: {
			...NO_BYLINES,
			...bylines
		},
		signatures: {
			...NO_SIGNATURES,
			...signatures
		}
	};
}
// src/languages/ar.ts
var ar_default = defineLanguage({
	code: "ar",
	dates: {
		months: [
			[
				"يناير",
				"كانون الثاني",
				"جانفي"
			],
			[
				"فبراير",
				"شباط",
				"فيفري"
			],
			["مارس", "آذار"],
			[
				"أبريل",
				"إبريل",
				"نيسان",
				"أفريل"
			],
			[
				"مايو",
				"أيار",
				"ماي"
			],
			[
				"يونيو",
				"يونية",
				"حزيران",
				"جوان"
			],
			[
				"يوليو",
				"يولية",
				"تموز",
				"جويلية",
				"يوليوز"
			],
			[
				"أغسطس",
				"آب",
				"أوت",
				"غشت"
			],
			[
				"سبتمبر",
				"أيلول",
				"شتنبر"
			],
			["أكتوبر", "تشرين الأول"],
			[
				"نوفمبر",
				"تشرين الثاني",
				"نونبر"
			],
			[
				"ديسمبر",
				"كانون الأول",
				"دجنبر"
			]
		],
		weekdays: [
			"الاثنين",
			"الإثنين",
			"الثلاثاء",
			"الأربعاء",
			"الخميس",
			"الجمعة",
			"السبت",
			"الأحد"
		],
		numericOrder: "dmy",
		dateJoiners: [
			"من",
			"في",
			"شهر"
		],
		timeJoiners: [
			"الساعة",
			"في",
			"عند",
			"في تمام الساعة",
			"على الساعة"
		],
		dayParts: [
			{
				phrases: [
					"صباحا",
					"ص",
					"صباحًا"
				],
				from: 0,
				to: 12
			},
			{
				phrases: [
					"ظهرا",
					"بعد الظهر",
					"عصرا"
				],
				from: 12,
				to: 19
			},
			{
				phrases: [
					"مساء",
					"مساءً",
					"م"
				],
				from: 12,
				to: 24
			}
		]
	},
	bylines: {
		leads: phrases(`بقلم, كتب, كتبت, كتبه, كتبها, تقرير, إعداد, أعده, أعدته, تحقيق, حوار, حاوره, حاورته, متابعة, الكاتب, الكاتبة, المؤلف
      بواسطة, نشر بواسطة, كاتب المقال, كاتب, مراسلة`),
		others: phrases("تصوير, عدسة, تحرير, مراجعة, ترجمة, ترجمها, رسم, مونتاج, إخراج, تدقيق"),
		stops: phrases("نشر, نشر في, تاريخ النشر, آخر تحديث, تم النشر, تم التحديث, منذ, شارك, تابع, مدة القراءة"),
		and: ["و", "&"],
		prepositions: [
			"في",
			"من",
			"إلى"
		],
		roles: phrases("كاتب, كاتبة, صحفي, صحفية, صحافي, صحافية, مراسل, مراسلة, محرر, محررة, باحث, باحثة, رئيس التحرير, مدون, إعلامي, إعلامية"),
		desks: phrases(`وكالات, وكالة, مراسلنا, فريق التحرير, هيئة التحرير, قسم التحرير, غرفة الأخبار, المحرر, المحررون, متابعات, خاص, الموقع`),
		agencies: phrases(`رويترز, أ ف ب, أ.ف.ب, فرانس برس, وكالة الصحافة الفرنسية, أسوشيتد برس, أسوشييتد برس, أ ب, د ب أ, الأناضول
      وكالة الأناضول, أ ش أ, وكالة أنباء الشرق الأوسط, واس, وام, كونا, قنا, بنا, بترا, وفا, سانا, واع, سبأ, وات, واج, و م ع, شينخوا, سبوتنيك
      تاس, بلومبرغ, إفي, reuters, afp, ap, dpa, efe, xinhua, bloomberg, getty images, epa`),
		outletWords: phrases("صحيفة, جريدة, موقع, قناة, مجلة, وكالة, شبكة, إذاعة, مركز, معهد, جامعة"),
		particles: phrases("بن, بنت, ابن, أبو, أم, آل, عبد, بو")
	},
	signatures: {
		published: phrases("نشر في, نشر, نشرت, تاريخ النشر, تم النشر, النشر, نشر بتاريخ, التاريخ, كتب في, حرر في, أضيف في"),
		modified: phrases("آخر تحديث, تم التحديث, تحديث, حدث في, آخر تعديل, تاريخ التحديث, تم التعديل"),
		by: phrases("بقلم, كتب, كتبت, بواسطة"),
		labels: phrases("الكاتب, الكاتبة, المؤلف, إعداد, تقرير, المحرر"),
		counts: phrases("تعليق, تعليقات, مشاهدة, مشاهدات, مشاركة, دقيقة, دقائق")
	},
	sourceLeads: phrases("المصدر, المصادر, مصدر, مصدر الخبر, نقلا عن, عن, وكالات"),
	sections: phrases(`الرئيسية, أخبار, الأخبار, آخر الأخبار, عاجل, سياسة, اقتصاد, مال وأعمال, رياضة, ثقافة, فن, فنون, منوعات, تكنولوجيا, علوم
    صحة, مجتمع, حوادث, محليات, تحقيقات, تقارير, مقالات, رأي, آراء, حوارات, عربي, عربي ودولي, العالم, دولي, الشرق الأوسط, فيديو, صور, بودكاست
    ملفات, لايف ستايل, المرأة, سيارات, سياحة, تعليم, بيئة, خاص, حصري, القائمة, بحث, مشاركة`),
	notTitles: phrases(`ملفات تعريف الارتباط, آخر تحديث, تاريخ النشر, تم النشر, مدة القراءة, دقائق للقراءة, تسجيل الدخول, اشترك الآن, جميع الحقوق محفوظة
    تابعنا على, تابعونا على, اقرأ أيضا, اقرأ المزيد, شارك المقال, تخطى إلى, انتقل إلى المحتوى, التجاوز إلى المحتوى, مصدر الصورة, كتب:, بقلم
    أضف تعليق, اترك تعليقا, انضم إلى, حمل التطبيق, سياسة الخصوصية, موافق, قبول الكل`),
	pageTalk: phrases(`ملفات تعريف الارتباط, ملفات الارتباط, الكوكيز, سياسة الخصوصية, متصفحك, المتصفح, موقعنا, هذا الموقع, خصوصيتك, شركاؤنا, موافقتك
    جافا سكريبت, مانع الإعلانات, للمشتركين, اشتراكك, النشرة البريدية, تفضيلاتك, جهازك, تجربتك`)
});
// src/languages/bn.ts
var bn_default = defineLanguage({
	code: "bn",
	dates: {
		months: [
			[
				"জানুয়ারি",
				"জানুয়ারি",
				"জানুযারি",
				"জানুয়ারী",
				"জানুয়ারী",
				"জানুযারী",
				"জানু"
			],
			[
				"ফেব্রুয়ারি",
				"ফেব্রুয়ারি",
				"ফেব্রুযারি",
				"ফেব্রুয়ারী",
				"ফেব্রুয়ারী",
				"ফেব্রুযারী",
				"ফেব"
			],
			["মার্চ"],
			["এপ্রিল"],
			["মে"],
			["জুন"],
			["জুলাই"],
			["আগস্ট", "আগষ্ট"],
			["সেপ্টেম্বর", "সেপ্ট"],
			["অক্টোবর"],
			["নভেম্বর"],
			["ডিসেম্বর"]
		],
		weekdays: words(`সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার রোববার`),
		dateJoiners: [
			"তারিখ",
			"সাল",
			"খ্রিস্টাব্দ"
		],
		timeJoiners: ["সময়", "বেলা"],
		ordinalSuffixes: [
			"ই",
			"শে",
			"লা",
			"রা",
			"ঠা"
		],
		dayParts: [
			{
				phrases: [
					"am",
					"এএম",
					"সকাল",
					"ভোর",
					"পূর্বাহ্ণ"
				],
				from: 0,
				to: 12
			},
			{
				phrases: [
					"pm",
					"পিএম",
					"দুপুর",
					"অপরাহ্ণ"
				],
				from: 12,
				to: 24
			},
			{
				phrases: ["বিকেল", "বিকাল"],
				from: 12,
				to: 19
			},
			{
				phrases: ["সন্ধ্যা"],
				from: 16,
				to: 24
			},
			{
				phrases: ["রাত"],
				from: 18,
				to: 30
			}
		],
		oClock: ["টা", "টায়"],
		minutes: ["মিনিট", "মি"],
		zones: {
			BST: "+06:00",
			IST: "+05:30"
		},
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases("লেখক, লেখা, লিখেছেন, প্রতিবেদক, প্রতিবেদন, by, written by, reported by"),
		others: phrases("সম্পাদনা, অনুবাদ, অনুবাদক, ছবি, ভিডিও, আলোকচিত্র, edited by, photo"),
		stops: phrases("প্রকাশ, প্রকাশিত, আপডেট, published, updated, শেয়ার"),
		and: [
			"ও",
			"এবং",
			"&",
			"and"
		],
		roles: words(`প্রতিবেদক প্রতিনিধি সংবাদদাতা সাংবাদিক সম্পাদক লেখক কলামিস্ট`),
		roleModifiers: words(`নিজস্ব বিশেষ স্টাফ জ্যেষ্ঠ সিনিয়র জেলা উপজেলা সহকারী নির্বাহী`),
		desks: phrases(`ডেস্ক, অনলাইন ডেস্ক, নিউজ ডেস্ক, আন্তর্জাতিক ডেস্ক, ক্রীড়া ডেস্ক, বিনোদন ডেস্ক, ডিজিটাল ডেস্ক, নিজস্ব প্রতিবেদক
      নিজস্ব সংবাদদাতা, স্টাফ রিপোর্টার, জ্যেষ্ঠ প্রতিবেদক, বিশেষ প্রতিনিধি, জেলা প্রতিনিধি, নিজস্ব প্রতিনিধি`),
		agencies: phrases("বাসস, ইউএনবি, পিটিআই, এএনআই, রয়টার্স, এএফপি, এপি, বিবিসি, pti, ani, reuters, ap, afp, dpa, xinhua, bloomberg, getty images, epa"),
		outletWords: words(`আলো টাইমস নিউজ পত্রিকা সংবাদ কণ্ঠ টিভি`)
	},
	signatures: {
		published: phrases("প্রকাশ, প্রকাশিত, প্রকাশকাল, প্রকাশের তারিখ, প্রকাশের সময়, published"),
		modified: phrases("আপডেট, সর্বশেষ আপডেট, হালনাগাদ, শেষ আপডেট, updated, last updated"),
		by: phrases("লিখেছেন, by, written by"),
		labels: phrases("লেখক, প্রতিবেদক"),
		counts: words(`মন্তব্য ভিউ শেয়ার`)
	},
	sourceLeads: phrases("সূত্র, তথ্যসূত্র, উৎস, source"),
	sections: phrases(`প্রচ্ছদ, জাতীয়, রাজনীতি, সারাদেশ, সারা দেশ, বাংলাদেশ, আন্তর্জাতিক, বিশ্ব, খেলা, খেলাধুলা, ক্রিকেট, ফুটবল, বিনোদন, অর্থনীতি
    বাণিজ্য, শিক্ষা, স্বাস্থ্য, লাইফস্টাইল, প্রযুক্তি, মতামত, সম্পাদকীয়, ধর্ম, সাহিত্য, অপরাধ, রাজধানী, রাজ্য, কলকাতা, রাশিফল`),
	notTitles: phrases("আরও পড়ুন, শেয়ার করুন, প্রকাশিত, আপডেট, ফলো করুন, সাবস্ক্রাইব করুন, মন্তব্য করুন, লগইন করুন, বিজ্ঞাপন"),
	pageTalk: phrases("আপনার ব্রাউজার, এই ওয়েবসাইট, আমাদের ওয়েবসাইট, কুকি ব্যবহার, গোপনীয়তা নীতি, শর্তাবলী, আপনার সম্মতি, আমাদের ফলো করুন")
});
// src/languages/cs.ts
var cs_default = defineLanguage({
	code: "cs",
	dates: {
		months: [
			[
				"ledna",
				"leden",
				"led"
			],
			[
				"února",
				"únor",
				"úno"
			],
			[
				"března",
				"březen",
				"bře"
			],
			[
				"dubna",
				"duben",
				"dub"
			],
			[
				"května",
				"květen",
				"kvě"
			],
			[
				"června",
				"červen",
				"čvn"
			],
			[
				"července",
				"červenec",
				"čvc"
			],
			[
				"srpna",
				"srpen",
				"srp"
			],
			["září", "zář"],
			[
				"října",
				"říjen",
				"říj"
			],
			[
				"listopadu",
				"listopad",
				"lis"
			],
			[
				"prosince",
				"prosinec",
				"pro"
			]
		],
		weekdays: [
			"pondělí",
			"po",
			"úterý",
			"út",
			"středa",
			"st",
			"čtvrtek",
			"čt",
			"pátek",
			"pá",
			"sobota",
			"so",
			"neděle",
			"ne"
		],
		timeJoiners: [
			"v",
			"ve",
			"od"
		],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`autor, autorka, autoři, text, napsal, napsala, připravil, připravila, zpracoval, zpracovala, redaktor
      redaktorka, rozhovor vedl, rozhovor vedla`),
		others: phrases(`foto, fotografie, fotograf, ilustrace, grafika, překlad, přeložil, přeložila, editor, kamera, video, koláž`),
		and: ["a", "&"],
		prepositions: words("z ze pro"),
		roles: phrases(`redaktor, redaktorka, šéfredaktor, reportér, reportérka, komentátor, komentátorka, zpravodaj, zpravodajka
      novinář, novinářka, publicista, editor, editorka, analytik`),
		desks: words("redakce tým admin administrátor"),
		agencies: phrases(`čtk, ctk, reuters, ap, afp, dpa, ansa, efe, pap, tasr, sita, xinhua, bloomberg, getty images, epa
      profimedia`)
	},
	signatures: {
		published: phrases(`publikováno, zveřejněno, vydáno, datum vydání, vloženo, vytvořeno`),
		modified: phrases(`aktualizováno, aktualizace, upraveno, poslední aktualizace, poslední změna`),
		labels: phrases(`autor, autorka, autoři, text, redaktor, napsal, napsala`)
	},
	sourceLeads: phrases(`zdroj, zdroje, převzato z, zdroj foto, s využitím`),
	sections: phrases(`zprávy, domácí, zahraničí, svět, sport, kultura, ekonomika, byznys, krimi, regiony, region, politika
      názory, komentář, komentáře, věda, technika, technologie, zdraví, auto, cestování, magazín, počasí, video
      rozhovor, rozhovory, reportáž, z domova, ze světa, aktuality, podcasty, historie, společnost, živě, online
      fotbal, hokej, bydlení, recepty`),
	notTitles: phrases(`čtěte také, sdílet, přihlásit, předplatné, odebírat, sledujte nás, doba čtení, publikováno, aktualizováno
      všechna práva, komerční sdělení, reklama, diskuse, soubory cookie, přejít k, foto:, zdroj:, číst dál
      ochrana osobních, přijmout vše`),
	pageTalk: phrases(`cookie, cookies, soubory cookie, váš prohlížeč, prohlížeče, javascript, našimi partnery, naši partneři
      váš souhlas, na našem webu, náš web, tento web, osobních údajů, předplatné, přihlaste se, zaregistrujte
      adblock, ochrany soukromí`)
});
// src/languages/de.ts
var de_default = defineLanguage({
	code: "de",
	dates: {
		months: [
			[
				"januar",
				"jan",
				"jänner",
				"jän"
			],
			[
				"februar",
				"feb",
				"feber"
			],
			[
				"märz",
				"mär",
				"mrz"
			],
			["april", "apr"],
			["mai"],
			["juni", "jun"],
			["juli", "jul"],
			["august", "aug"],
			[
				"september",
				"sept",
				"sep"
			],
			["oktober", "okt"],
			["november", "nov"],
			["dezember", "dez"]
		],
		weekdays: words(`montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so`),
		dateJoiners: [
			"den",
			"der",
			"dem",
			"im"
		],
		timeJoiners: [
			"um",
			"gegen",
			"ab",
			"kurz",
			"nach",
			"vor"
		],
		dayParts: [
			{
				phrases: phrases("morgens, am morgen, frühmorgens, vormittags, am vormittag"),
				from: 0,
				to: 12
			},
			{
				phrases: phrases("nachmittags, am nachmittag"),
				from: 12,
				to: 19
			},
			{
				phrases: phrases("abends, am abend"),
				from: 16,
				to: 24
			},
			{
				phrases: phrases("nachts, in der nacht"),
				from: 18,
				to: 30
			}
		],
		moments: {
			mittag: 720,
			mitternacht: 0
		},
		hours: ["uhr", "h"],
		oClock: ["uhr"],
		zones: {
			MEZ: "+01:00",
			MESZ: "+02:00"
		},
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`von, text, text von, ein beitrag von, beitrag von, ein gastbeitrag von, gastbeitrag von, gastkommentar von
      ein kommentar von, kommentar von, kommentar, ein interview von, interview von, interview, eine analyse von, analyse von
      essay von, ein essay von, kolumne von, eine kolumne von, reportage von, eine reportage von, rezension von, bericht von
      autor, autorin, autoren, autor:in, verfasst von, geschrieben von, veröffentlicht von, erstellt von, aufgezeichnet von
      text und fotos, text und bilder, by`),
		others: phrases(`foto, fotos, foto von, fotos von, bild, bilder, illustration, illustrationen, grafik, video, redigiert von
      übersetzt von, übersetzung, fotografiert von, redaktion, mitarbeit, bearbeitet von, geprüft von, fachlich geprüft von
      moderation, regie, photo by, photos by, edited by`),
		stops: phrases(`veröffentlicht, aktualisiert, stand, erschienen, publiziert, ist, arbeitet, schreibt, folgen, teilen
      kommentare, min lesezeit, minuten lesezeit, uhr`),
		and: [
			"und",
			"&",
			"mit",
			"u",
			"sowie"
		],
		prepositions: [
			"in",
			"aus",
			"bei",
			"für",
			"von",
			"im",
			"zurzeit"
		],
		roles: words(`redakteur redakteurin redakteure reporter reporterin korrespondent korrespondentin korrespondenten autor
      autorin autoren journalist journalistin chefredakteur chefredakteurin volontär volontärin kolumnist kolumnistin
      redaktionsleiter ressortleiter ressortleiterin mitarbeiter mitarbeiterin fotograf fotografin kommentator blogger
      moderator moderatorin herausgeber herausgeberin kritiker kritikerin gastautor gastautorin leiter leiterin`),
		roleModifiers: words(`freier freie stellvertretender stellvertretende leitender leitende politischer politische
      wirtschaft politik sport kultur wissenschaft digital online lokal auslands berlin wien bern brüssel`),
		desks: words(`redaktion onlineredaktion online-redaktion newsdesk nachrichtenredaktion sportredaktion lokalredaktion
      agentur agenturen team redaktionsteam admin gastautor gastbeitrag newsroom`),
		agencies: phrases(`dpa, deutsche presse-agentur, dpa-infocom, dpa-afx, apa, austria presse agentur, afp, reuters, ap, sid
      epd, kna, sda, keystone-sda, dts, dj, dow jones, bloomberg, getty images, epa, ots, pressetext, ansa, efe, tass, xinhua
      imago, picture alliance, associated press`),
		outletWords: words(`zeitung nachrichten rundschau tagblatt tageblatt anzeiger kurier bote post presse magazin verlag
      rundfunk fernsehen radio online gmbh ag verein institut universität hochschule redaktion stiftung ministerium amt
      zentrum agentur blog news welt spiegel stern zeit standard blick`),
		placeWords: phrases("bad, sankt, st, new, los, san, frankfurt am, baden, schwäbisch"),
		particles: words("von vom zu zur van der den de di du la af auf"),
		acronyms: phrases("dpa, apa, afp, ap, sda, sid, epd, kna, ard, zdf, ndr, wdr, br, swr, mdr, hr, orf, srf, taz, faz, nzz"),
		suffixes: [
			"jun",
			"sen",
			"jr",
			"sr"
		]
	},
	signatures: {
		published: phrases(`veröffentlicht, veröffentlicht am, publiziert, publiziert am, erschienen, erschienen am, erstellt
      erstellt am, online seit, artikel vom, beitrag vom, meldung vom, vom, gepostet am, veröffentlichung, erstveröffentlichung
      veröffentlichungsdatum, datum, erstmals veröffentlicht, zuerst veröffentlicht, gesendet am, eingestellt am`),
		modified: phrases(`aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung
      letztes update, update, update vom, stand, letzte änderung, zuletzt geändert, zuletzt geändert am, zuletzt bearbeitet
      geändert am, bearbeitet am, überarbeitet am, zuletzt überarbeitet, artikel aktualisiert, aktualisierung`),
		ignored: phrases("gültig bis, foto, bewerbungsfrist, nächste aktualisierung, registriert seit, mitglied seit, copyright"),
		by: phrases(`von, text von, ein beitrag von, gastbeitrag von, ein gastbeitrag von, kommentar von, ein kommentar von
      interview von, analyse von, kolumne von, verfasst von, geschrieben von, veröffentlicht von, aufgezeichnet von
      reportage von, rezension von, erstellt von, autor, autorin`),
		labels: phrases("text, autor, autorin, autoren, interview, verfasser, verfasserin, text und fotos, kommentar, protokoll, von"),
		counts: words("kommentare kommentar min minuten minute aufrufe antworten bilder beiträge"),
		issueWords: phrases("ausgabe, heft, aus, dem, der, nummer, nr"),
		notNames: phrases(`abo, aktuell, alle, anmelden, anzeige, archiv, artikel, audio, ausland, autor, bild, bilder, datenschutz
      deutschland, drucken, facebook, foto, hilfe, impressum, inland, kommentare, kontakt, kultur, leben, login, mehr, meinung
      menü, nachrichten, neu, newsletter, panorama, podcast, politik, ratgeber, redaktion, regional, reise, service, sport
      startseite, suche, teilen, thema, themen, video, weiter, welt, werbung, wetter, wirtschaft, wissen, österreich, schweiz`)
	},
	sourceLeads: phrases(`quelle, quellen, mit material von, via, original, zuerst erschienen in, zuerst erschienen auf
    erschienen in, bildquelle, aus`),
	abbreviations: words("dr prof st nr co inc bzw ca usw vgl mio mrd tel str dipl ing"),
	sections: phrases(`politik, inland, ausland, wirtschaft, finanzen, sport, fußball, kultur, panorama, wissen, wissenschaft
    gesundheit, reise, auto, digital, technik, netzwelt, meinung, kommentar, leben, gesellschaft, lokales, regional, region
    unterhaltung, ratgeber, karriere, geld, feuilleton, medien, nachrichten, aktuell, deutschland, welt, europa, schweiz
    österreich, international, chronik, blaulicht, interview, analyse, reportage, kolumne, essay, rezension, video, podcast
    liveticker, eilmeldung, exklusiv, anzeige, werbung, startseite, home, newsletter, schlagzeilen, magazin, presse`),
	notTitles: phrases(`min lesezeit, minuten lesezeit, lesezeit, zuletzt aktualisiert, aktualisiert am, veröffentlicht am
    jetzt anmelden, jetzt abonnieren, newsletter abonnieren, alle rechte vorbehalten, zum inhalt, artikel teilen, folgen sie uns
    lesen sie auch, wir verwenden cookies, cookie-einstellungen, alle akzeptieren, alle ablehnen, mein konto, auf facebook
    foto von, bildquelle, mehr anzeigen, passwort vergessen, in den warenkorb, kommentar schreiben, sie sind hier, ihr browser`),
	pageTalk: phrases(`cookie, cookies, ihr browser, ihrem browser, ihrem gerät, javascript, unsere partner, ihre einwilligung
    ihre zustimmung, drittanbieter, ihre daten, ihre privatsphäre, datenschutzerklärung, adblocker, werbeblocker
    benachrichtigungen, unbegrenzter zugang, abonnenten, abonnement, registrieren, anmelden, einloggen, provision, spenden
    diese website, diese webseite, unsere website, diese seite, newsletter, warenkorb`)
});
// src/languages/el.ts
var el_default = defineLanguage({
	code: "el",
	dates: {
		months: [
			[
				"ιανουαρίου",
				"ιανουάριος",
				"ιανουάριο",
				"ιαν"
			],
			[
				"φεβρουαρίου",
				"φεβρουάριος",
				"φεβρουάριο",
				"φεβ"
			],
			[
				"μαρτίου",
				"μάρτιος",
				"μάρτιο",
				"μαρ"
			],
			[
				"απριλίου",
				"απρίλιος",
				"απρίλιο",
				"απρ"
			],
			[
				"μαΐου",
				"μάιος",
				"μάιο",
				"μαΐ"
			],
			[
				"ιουνίου",
				"ιούνιος",
				"ιούνιο",
				"ιουν"
			],
			[
				"ιουλίου",
				"ιούλιος",
				"ιούλιο",
				"ιουλ"
			],
			[
				"αυγούστου",
				"αύγουστος",
				"αύγουστο",
				"αυγ"
			],
			[
				"σεπτεμβρίου",
				"σεπτέμβριος",
				"σεπτέμβριο",
				"σεπ",
				"σεπτ"
			],
			[
				"οκτωβρίου",
				"οκτώβριος",
				"οκτώβριο",
				"οκτ"
			],
			[
				"νοεμβρίου",
				"νοέμβριος",
				"νοέμβριο",
				"νοε"
			],
			[
				"δεκεμβρίου",
				"δεκέμβριος",
				"δεκέμβριο",
				"δεκ"
			]
		],
		weekdays: words("δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δευ τετ πεμ παρ σαβ κυρ"),
		ordinalSuffixes: ["η", "ης"],
		dateJoiners: [
			"του",
			"την",
			"στις"
		],
		timeJoiners: [
			"στις",
			"ώρα",
			"την"
		],
		dayParts: [
			{
				phrases: phrases("πμ, π μ, το πρωί"),
				from: 0,
				to: 12
			},
			{
				phrases: phrases("μμ, μ μ"),
				from: 12,
				to: 24
			},
			{
				phrases: phrases("το απόγευμα"),
				from: 12,
				to: 20
			},
			{
				phrases: phrases("το βράδυ"),
				from: 18,
				to: 26
			}
		],
		minutes: words("λεπτά λεπτό"),
		oClock: ["ώρα"],
		hours: ["ώρα"],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`του, της, γράφει ο, γράφει η, γράφει, γράφουν, συντάκτης, συντάκτρια, επιμέλεια, κείμενο, ρεπορτάζ, άρθρο του
      άρθρο της, από τον, από την, από`),
		others: phrases("φωτογραφία, φωτογραφίες, φωτό, μετάφραση, βίντεο, εικονογράφηση, επιμέλεια βίντεο"),
		stops: phrases("δημοσιεύθηκε, δημοσιεύτηκε, ενημερώθηκε, τελευταία ενημέρωση, χρόνος ανάγνωσης, σχόλια"),
		and: ["και", "&"],
		prepositions: [
			"στο",
			"στη",
			"στην",
			"από",
			"για"
		],
		roles: words("δημοσιογράφος ανταποκριτής ανταποκρίτρια συντάκτης συντάκτρια αρθρογράφος καθηγητής καθηγήτρια δικηγόρος γιατρός οικονομολόγος"),
		desks: words("newsroom σύνταξη ομάδα team desk"),
		agencies: phrases("απε-μπε, απε, ana-mpa, eurokinissi, intime, reuters, ap, afp, epa, dpa, bloomberg, κυπε, σκαϊ")
	},
	signatures: {
		published: phrases("δημοσιεύθηκε, δημοσιεύτηκε, δημοσίευση, ημερομηνία δημοσίευσης, αναρτήθηκε, πρώτη δημοσίευση"),
		modified: phrases("ενημερώθηκε, τελευταία ενημέρωση, ενημέρωση, τροποποιήθηκε, τελευταία τροποποίηση"),
		by: phrases("του, της, γράφει ο, γράφει η, γράφει"),
		labels: phrases("συντάκτης, συντάκτρια, επιμέλεια, κείμενο"),
		counts: words("σχόλια σχόλιο κοινοποιήσεις προβολές")
	},
	sourceLeads: phrases("πηγή, πηγές, με πληροφορίες από, πληροφορίες από, πηγή:"),
	sections: phrases(`αρχική, ειδήσεις, πολιτική, οικονομία, κοινωνία, ελλάδα, κόσμος, διεθνή, κύπρος, αθλητικά, αθλητισμός, ποδόσφαιρο
    μπάσκετ, πολιτισμός, υγεία, επιστήμη, τεχνολογία, περιβάλλον, παιδεία, γνώμες, απόψεις, lifestyle, media, καιρός, βίντεο
    ρεπορτάζ, συνέντευξη, ανάλυση, έκτακτο, live, τελευταία νέα, ροή ειδήσεων, διαφήμιση, σχόλια, μενού, αναζήτηση`),
	notTitles: phrases(`χρόνος ανάγνωσης, τελευταία ενημέρωση, δημοσιεύθηκε, διαβάστε επίσης, διαβάστε περισσότερα, δείτε επίσης
    ακολουθήστε, αποδοχή όλων, χρησιμοποιούμε cookies, όροι χρήσης, newsletter, αφήστε ένα σχόλιο, μόνο για συνδρομητές
    μετάβαση στο, κοινοποίηση, πηγή φωτογραφίας`),
	pageTalk: phrases(`cookies, συγκατάθεση, συνεργάτες μας, η συσκευή σας, τα δεδομένα σας, javascript, newsletter, εγγραφείτε
    συνδεθείτε, συνδρομητής, αυτός ο ιστότοπος, η ιστοσελίδα μας, πολιτική απορρήτου`)
});
// src/languages/en-signatures.ts
const signatures = {
	published: phrases(`published, published on, published at, published by, first published, first published on, first published at
    originally published, date published, publication date, posted, posted on, posted at, first posted, date posted, added
    added on, uploaded, uploaded on, first uploaded, issued, issued on, released, released on, created, created on, filed
    filed on, start date, out on, first baked here on, online since, aired, submitted, submitted on, story published`),
	modified: phrases(`updated, updated on, updated at, last updated, last updated on, last updated at, last update, last update on
    latest update, last modified, last modified on, modified, modified on, last edited, edited, edited on, last changed
    last changed on, changed, changed at, amended, amended on, last amended, revised, revised on, last revised, latest revision
    last revision, last touched, refreshed, last refreshed, last reviewed, last reviewed on, facts last reviewed, reviewed
    page last changed, page last updated, page last modified, page last reviewed, page updated, page revised on
    page revised, article amended on, article updated, article last updated, content last updated, checked and updated
    checked and refreshed on, guide checked and refreshed on, story updated, story last updated, last checked`),
	ignored: phrases(`next review, next review due, next update, due, expires, valid until, closes, closing date, copyright
    medically reviewed by, edited by, photo by, photos by, asked, last active, joined, member since`),
	by: phrases(`by, by:, written by, words by, text by, story by, a story by, fiction by, poem by, poems by, essay by, an essay by, review by
    report by, reported by, reporting by, posted by, published by, added by, authored by, author of the article
    interview by, interviewed by, set by, transcribed by, introduced by, chosen and introduced by, baked and written by
    written and photographed by, recipe by, recipe and styling by, column by, analysis by, opinion by, comment by, compiled by
    contributed by, created by, a guest post by, guest post by, told to`),
	labels: phrases(`words, text, story, interview, author, authors, author of the article, writer, byline, recipe, report, review
    recipe and styling, written by, analysis, reporter, reporters, reporting, poem, poems, column, posted by, by`),
	doubtful: [
		"reviewed by",
		"with",
		"text",
		"words"
	],
	counts: [
		"replies",
		"reply",
		"comments",
		"comment",
		"min",
		"mins",
		"minutes",
		"minute",
		"views",
		"revisions",
		"shares"
	],
	issueWords: phrases("from, the, in, issue, edition, print, autumn, spring, summer, winter, number"),
	columnVerbs: phrases("answers, reports, writes, replies, reads them"),
	notNames: phrases(`about, above, account, accept, access, account, ad, add, after, all, alerts, also, and, answers, app, apps
    archive, archives, article, articles, ask, audio, autumn, back, ballot, basket, before, below, best, big, blog, board
    book, books, bottom, box, breaking, browse, button, buy, calling, calendar, call, captions, cart, category, change, channel
    chapter, check, children, city, classic, click, close, code, collection, collections, column, comment, comments
    confirm, consent, contact, content, contents, continue, cookie, cookies, copy, corner, corrections, cost, country, county
    create, credit, cup, current, customer, daily, dark, data, date, day, days, deals, dear, death, deaths, delivery
    department, desk, details, diary, digital, discover, donate, download, early, easy, edition, email, english, event, events
    every, exclusive, explore, family, faq, fast, feed, final, find, first, five, follow, font, forum, four, free, from, full
    fund, funds, game, games, general, get, gift, go, good, great, group, guest, guide, health, help, here, hide, high
    history, home, hot, house, how, image, images, in, index, information, inside, issue, item, items, join, jump, key, kids
    language, last, latest, law, learn, letter, letters, life, light, like, line, link, links, list, listen, live, loading
    local, log, login, look, low, lost, made, magazine, main, make, manage, map, market, markets, match, meet, members
    membership, menu, message, middle, minutes, mobile, mode, more, most, multimedia, mute, my, name, national, network, new
    news, newsletter, newsletters, next, night, not, note, notes, notices, now, number, of, off, office, old, on, one
    online, only, open, options, order, our, outlook, page, pages, paper, partner, partners, past, pause, photo, photos
    picture, play, playback, player, please, poetry, policy, popular, post, posts, press, price, print, privacy, product
    products, profile, programme, project, property, public, puzzles, quick, quiz, radio, rate, read, reader, reading, recent
    recipe, recipes, record, register, related, remaining, report, reports, results, review, reviews, road, save, scan
    schedule, school, schools, score, scores, screen, search, season, section, sections, security, see, send, series, service
    services, settings, share, shop, show, shows, sign, site, skip, special, speed, spring, staff, start, stock, stories
    story, stream, streams, street, studio, subscribe, summary, summer, sunday, support, survey, table, tables, tag, tags, tap
    team, terms, test, text, the, them, this, three, ticket, tickets, time, times, tip, tips, today, toggle, tomorrow, tonight
    tools, top, topic, topics, total, town, trade, transcript, transport, travel, trending, two, up, update, updates, upload, us
    use, user, version, video, videos, view, views, visit, volume, watch, we, weather, website, week, weekend, weekly, welcome
    what, when, where, who, why, winter, with, women, word, words, work, world, year, yes, your, youth, zone, under, over, into
    through, without, against, between, is, are, was, were, has, have, had, can, could, would, should, must, street, river, university, college, council, court, police, government, minister, president, senator, general
    national, international, federal, democracy, analysis, explainer, essay, essays, fiction, verse, gates, letters`)
};
// src/languages/en.ts
function count(list, from = 0, step = 1) {
	return Object.fromEntries(words(list).map((word, index) => [word, from + index * step]));
}
const en = {
	code: "en",
	dates: {
		months: [
			["january", "jan"],
			[
				"february",
				"feb",
				"febr"
			],
			["march", "mar"],
			["april", "apr"],
			["may"],
			["june", "jun"],
			["july", "jul"],
			["august", "aug"],
			[
				"september",
				"sept",
				"sep"
			],
			["october", "oct"],
			["november", "nov"],
			["december", "dec"]
		],
		weekdays: words(`monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat
    sunday sun`),
		numbers: {
			...count(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen`),
			...count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
		},
		ordinals: {
			...count(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth`, 1),
			...count("twentieth thirtieth", 20, 10)
		},
		ordinalSuffixes: [
			"st",
			"nd",
			"rd",
			"th"
		],
		hundred: ["hundred"],
		thousand: ["thousand"],
		numberJoiners: ["and"],
		zeros: [
			"oh",
			"o",
			"nought",
			"zero"
		],
		dateJoiners: [
			"the",
			"of",
			"day",
			"in"
		],
		timeJoiners: [
			"at",
			"on",
			"the",
			"of",
			"around",
			"about",
			"exactly",
			"precisely",
			"from"
		],
		dayParts: [
			{
				phrases: phrases("am, a m, in the morning, in the early morning, of the morning, this morning"),
				from: 0,
				to: 12
			},
			{
				phrases: phrases("pm, p m"),
				from: 12,
				to: 24
			},
			{
				phrases: phrases("in the afternoon, of the afternoon, in the early afternoon"),
				from: 12,
				to: 19
			},
			{
				phrases: phrases("in the evening, of the evening, in the early evening"),
				from: 16,
				to: 24
			},
			{
				phrases: phrases("at night, in the night, of the night"),
				from: 18,
				to: 30
			}
		],
		moments: {
			noon: 720,
			midday: 720,
			midnight: 0
		},
		minutes: [
			"minutes",
			"minute",
			"mins"
		],
		oClock: ["o'clock", "oclock"],
		hours: [
			"hrs",
			"hours",
			"hr"
		],
		fractions: {
			half: 30,
			quarter: 15
		},
		past: ["past", "after"],
		to: [
			"to",
			"before",
			"till"
		],
		zones: {
			EST: "-05:00",
			EDT: "-04:00",
			CST: "-06:00",
			CDT: "-05:00",
			MST: "-07:00",
			MDT: "-06:00",
			PST: "-08:00",
			PDT: "-07:00",
			ET: "us-05",
			CT: "us-06",
			MT: "us-07",
			PT: "us-08",
			AST: "-04:00",
			ADT: "-03:00",
			AKST: "-09:00",
			AKDT: "-08:00",
			HST: "-10:00",
			BST: "uk-summer",
			IST: "+05:30",
			IDT: "+03:00",
			PKT: "+05:00",
			NPT: "+05:45",
			SLST: "+05:30",
			EAT: "+03:00",
			CAT: "+02:00",
			WAT: "+01:00",
			SAST: "+02:00",
			SGT: "+08:00",
			MYT: "+08:00",
			PHT: "+08:00",
			HKT: "+08:00",
			AEST: "+10:00",
			AEDT: "+11:00",
			ACST: "+09:30",
			ACDT: "+10:30",
			AWST: "+08:00",
			NZST: "+12:00",
			NZDT: "+13:00"
		}
	},
	bylines: {
		leads: phrases(`by, written by, written and directed by, posted by, published by, submitted by, uploaded by, created by
    words by, words, text by, text, story by, story, article by, article, report by, report, reporting by, reported by
    review by, reviewed for us by, analysis by, opinion by, comment by, column by, essay by, fiction by, poem by
    poems by, recipe by, interview by, interview, interviewed by, collected by, compiled by, author, authors, author name
    byline, writer, contributor, contributed by, produced by, from, about the author`),
		others: phrases(`edited by, editing by, editor, photo by, photos by, photograph by, photographs by, photography by, photo
    photos, photographs, picture by, pictures by, pictures, image by, images by, illustration by, illustrations by
    illustrated by, illustration, video by, graphic by, graphics by, translated by, translation by, reviewed by
    medically reviewed by, fact checked by, fact-checked by, additional reporting by, with additional reporting by
    with files from, with reporting by, compiled for us by, special to, produced for, updated by, designed by
    narrated by, read by, directed by, sponsored by, approved by`),
		stops: phrases(`published, posted, updated, last updated, last modified, modified, first published, contributed to
    contributed reporting, reports, is a, is an, is the, was a, follow, follow on, email, e-mail, share, comments, min read
    minute read, minutes read, read more, view all, see all, on twitter, on x, covers, writes`),
		and: [
			"and",
			"&",
			"with",
			"plus"
		],
		prepositions: [
			"in",
			"at",
			"from",
			"for",
			"of",
			"near",
			"aboard",
			"on",
			"via"
		],
		roles: words(`reporter reporters correspondent correspondents editor editors writer writers journalist journalists
    columnist columnists contributor contributors producer producers critic analyst anchor blogger photographer
    photojournalist meteorologist intern researcher professor lecturer freelancer presenter commentator fellow stringer
    sub-editor subeditor director manager founder co-founder ceo specialist strategist economist reviewer moderator
    editor-in-chief executive officer secretary lawyer attorney staff`),
		roleModifiers: words(`senior junior chief staff lead deputy associate assistant executive managing contributing guest
    special principal national international foreign local regional state city metro north south east west digital online
    web social media video tv radio data news breaking political politics business financial finance economics economic
    money markets technology tech science health medical education environment climate energy transport crime court courts
    legal police security defence defense diplomatic sports sport football soccer cricket rugby hockey golf tennis racing
    arts culture entertainment film music theatre theater books book food travel lifestyle fashion features feature opinion
    investigations investigative general assignment consumer personal religion community property housing motoring royal
    weather white house washington europe africa asia middle india china uk us our own the a freelance content copy sub
    night day weekend part-time live audience product market research rural farming agriculture parliamentary westminster
    home affairs world democracy and`),
		desks: words(`desk bureau staff team newsroom correspondent correspondents reporter reporters editor editors editorial
    board admin administrator agencies agency service webdesk newsdesk contributor contributors newswire writers clerk
    webmaster moderator anonymous wire wires`),
		agencies: phrases(`reuters, thomson reuters, ap, associated press, the associated press, afp, agence france-presse
    agence france presse, pti, press trust of india, ani, asian news international, ians, indo-asian news service, uni
    dpa, xinhua, bloomberg, bloomberg news, efe, ansa, kyodo, kyodo news, yonhap, tass, interfax, anadolu, anadolu agency
    aap, australian associated press, pa, pa media, press association, cp, the canadian press, canadian press, upi
    united press international, gna, ghana news agency, nan, news agency of nigeria, app, associated press of pakistan
    unb, bss, bernama, antara, pna, philippine news agency, rns, pr newswire, prnewswire, business wire, businesswire
    globe newswire, globenewswire, accesswire, sapa, cna, dow jones, tribune news service, getty images, rte, bbc, cnn`),
		outletWords: words(`news post times herald ledger tribune gazette journal magazine media network press daily weekly
    today online service chronicle standard mail sun guardian observer telegraph review report wire newswire radio tv
    television broadcasting university college institute foundation agency agencies blog bulletin courier dispatch digest
    echo enquirer examiner express globe independent inquirer mirror monitor record register sentinel telegram world
    current beacon argus advertiser office department ministry council committee group company inc ltd llc plc corp limited
    society association channel studio studios publications publishing publisher books the bureau business sports sport
    insider politics science lantern banner bugle citizen clarion democrat gleaner messenger pioneer republican scotsman
    statesman spectator spokesman tablet tidings transcript vanguard vindicator`),
		placeWords: phrases(`new, los, las, san, santa, st, saint, fort, port, mount, north, south, east, west, northern, southern
    eastern, western, central, united, hong kong, cape town, kuala lumpur, sri lanka, abu dhabi, buenos aires
    addis ababa, tel aviv, phnom penh, costa rica, sierra leone, saudi arabia, great britain, rio de janeiro
    washington dc, washington d.c., mexico city, ho chi, dar es, el salvador, el paso, palo alto, salt lake, des moines
    baton rouge, little rock, silicon valley, puerto rico, burkina faso, nay pyi, ulan bator, guatemala city`),
		particles: words("von bin binti ibn al dos der den ter ten zu of"),
		acronyms: phrases(`ap, afp, pti, ani, ians, uni, dpa, upi, bbc, cnn, cbs, nbc, abc, pbs, npr, itv, rte, aap, pa, cp, nan
    gna, tnn, ndtv, iv, ii, iii, vi, vii, tv, us, uk, usa, ft, wsj, nyt, ht, toi, ie, et, md, phd, rn, mp, mla, qc, kc`),
		suffixes: [
			"jr",
			"sr",
			"ii",
			"iii",
			"iv",
			"md",
			"phd",
			"obe",
			"mbe",
			"esq"
		]
	},
	signatures,
	sourceLeads: phrases(`source, sources, via, courtesy, courtesy of, credit, credits, originally published by
    originally published in, originally published on, originally published at, this story originally appeared on
    this article originally appeared on, this article originally appeared in, first published in, first published by
    republished from, reprinted from, source link, provided by, from`),
	abbreviations: [
		"inc",
		"ltd",
		"co",
		"corp",
		"bros",
		"jr",
		"sr",
		"plc",
		"etc",
		"dept",
		"univ"
	],
	sections: phrases(`news, latest news, top news, breaking, breaking news, top stories, latest, headlines, home, home page
    homepage, world, world news, us, u.s., us news, uk, uk news, india, india news, africa, asia, europe, americas, middle east
    australia, canada, national, local, local news, regional, metro, city, cities, state, states, international, nation, politics
    business, economy, markets, money, finance, personal finance, technology, tech, science, health, lifestyle, life & style, life
    culture, arts, arts & culture, entertainment, movies, music, books, tv, television, film, food, recipes, travel, style
    fashion, sport, sports, football, cricket, soccer, rugby, tennis, golf, hockey, racing, opinion, comment, editorial
    editorials, columns, columnists, letters, analysis, features, feature, explainer, explained, exclusive, interview, interviews
    review, reviews, guide, guides, how-to, long read, investigations, investigation, live, live updates, live blog, video, videos
    watch, listen, podcast, podcasts, photos, pictures, gallery, galleries, weather, education, environment, climate
    energy, crime, courts, law, religion, property, real estate, cars, motoring, auto, autos, jobs, classifieds, obituaries
    notices, magazine, weekend, community, events, shop, shopping, press release, press releases, news release, blog, blogs
    press, media, general news, business news, sports news, must read, trending, popular, newsletter, advertisement
    sponsored, partner content, subscribers only, premium, members only, menu, search, sign in, log in, subscribe, contents
    key points, summary, in brief, at a glance, highlights, overview, introduction, tags, topics, share, comments, updated`),
	notTitles: phrases(`min read, minute read, minutes read, mins read, reading time, last updated, updated on, published on
    posted on, posted by, written by, first published, sign up, sign in, log in, subscribe now, share this, all rights reserved
    skip to, photo by, image credit, follow us, click here, read more, listen to this, cookies to, image source, file photo
    we use cookies, similar technologies, site uses cookies, jump to content, view this email, in your browser
    skip past, skip links, skip my, jump to the, jump to latest, go to content, go straight to, go directly to
    go past, straight to the, press enter, press escape, press alt, press 1, screen reader users, change location
    your choice, cookies on, cookie policy, on your device, javascript enabled, our partners, do not consent
    manage options, print this page, all streams, play live, watch live, listen live, on air now, in play now
    page refreshes, shipping on, free bet, book tickets, new posts, my posts, image is loading, menu button
    link to front page, paid for and supplied, subscribers' pick, alert in effect, hot right now, on this page
    image may be, picture description, search by name, hear the poet, thanks to our subscribers, pin key moments
    share this with, in this section, accessibility help, old browser, works best with, auto-refresh
    for subscribers, exclusive to subscribers, members only, sign in or, ask question, post reply, search this
    your cart, t&cs apply, view cookies, accept all, reject all, only essential, essential only, only the needed
    agree and close, this site uses, now streaming, reading this brief, star rating of
    free articles left, article left, free article, view all, see all, add a comment, comments off, leave a comment, copy link, ago`),
	pageTalk: phrases(`cookie, cookies, your browser, old browser, your device, javascript, scripting, our partners, your consent, consent to, third parties
    tracking tools, your data, your privacy, ad blocker, blocking ads, ads you seem to be blocking, notifications, free articles
    unlimited access, membership, memberships, subscribers, subscription, sign up, register, log in, logged in, sponsored by
    commission, chip in, donate, donation, run by, newsroom without, free shipping, you are browsing, browsing as a guest
    this site, this website, our website, this page, we couldn't find where, stays on the air, search button, small files
    press escape, not intended for persons`)
};
// src/languages/es.ts
var es_default = defineLanguage({
	code: "es",
	dates: {
		months: [
			["enero", "ene"],
			["febrero", "feb"],
			["marzo", "mar"],
			["abril", "abr"],
			["mayo"],
			["junio", "jun"],
			["julio", "jul"],
			["agosto", "ago"],
			[
				"septiembre",
				"setiembre",
				"sept",
				"sep"
			],
			["octubre", "oct"],
			["noviembre", "nov"],
			["diciembre", "dic"]
		],
		weekdays: [
			"lunes",
			"lun",
			"martes",
			"miércoles",
			"mié",
			"jueves",
			"jue",
			"viernes",
			"vie",
			"sábado",
			"sáb",
			"domingo",
			"dom"
		],
		dateJoiners: ["de", "del"],
		timeJoiners: [
			"a",
			"las",
			"la",
			"el"
		],
		hours: [
			"h",
			"hs",
			"hrs",
			"horas"
		],
		oClock: [
			"h",
			"hs",
			"horas"
		],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`por, texto de, escrito por, escribe, una crónica de, un reportaje de, entrevista de, redactado por`),
		others: phrases(`foto de, fotos de, fotografías de, fotografía, fotos, edición de, editado por, ilustración de
      traducción de, vídeo de, video de`),
		stops: phrases(`publicado, actualizado, compartir, min de lectura, comentarios, síguenos, guardar`),
		and: phrases(`y, e, &`),
		prepositions: phrases(`en, desde, de, para, del`),
		roles: words(`redactor redactora periodista corresponsal enviado enviada especial columnista colaborador colaboradora editor
      editora reportero reportera cronista crítico crítica fotógrafo fotógrafa director directora`),
		roleModifiers: [],
		desks: words(`redacción agencias agencia equipo corresponsalía digital web staff`),
		agencies: phrases(`efe, europa press, afp, reuters, ap, ansa, dpa, xinhua, bloomberg, télam, notimex, andina, colprensa
      agencia uno, servimedia, ep, getty images`),
		particles: words(`de del la las los y e`)
	},
	signatures: {
		published: phrases(`publicado, publicado el, publicada, publicado en, fecha de publicación, creado, creado el, publicación`),
		modified: phrases(`actualizado, actualizado el, actualizada, última actualización, última modificación, modificado el
      act`),
		by: phrases(`por, por:, texto de, escrito por, escribe, publicado por`),
		labels: phrases(`texto, autor, autora, redacción, escribe, entrevista`),
		counts: phrases(`comentarios, comentario, min, minutos, visitas, respuestas, compartidos`)
	},
	sourceLeads: phrases(`fuente, fuentes, vía, con información de, con datos de, publicado originalmente en`),
	sections: phrases(`inicio, portada, política, economía, deportes, cultura, sociedad, opinión, internacional, nacional
      mundo, españa, sucesos, tecnología, ciencia, salud, educación, espectáculos, policiales, gastronomía
      recetas, última hora, últimas noticias, en directo, en vivo, exclusivo, suscriptores, publicidad, menú
      buscar`),
	notTitles: phrases(`min de lectura, tiempo de lectura, iniciar sesión, inicia sesión, suscríbete, suscríbase, síguenos
      compartir en, todos los derechos reservados, leer más, lea también, te puede interesar, aviso legal
      política de privacidad, más opciones, crea tu cuenta, saltar al contenido, ir al contenido`),
	pageTalk: phrases(`cookie, cookies, su navegador, tu navegador, su dispositivo, tu dispositivo, nuestros socios
      consentimiento, su privacidad, tu privacidad, suscriptores, suscríbete, inicia sesión
      bloqueador de anuncios, este sitio, esta web, nuestra newsletter`)
});
// src/languages/fa.ts
var fa_default = defineLanguage({
	code: "fa",
	dates: {
		months: [
			["ژانویه", "جنوری"],
			["فوریه"],
			["مارس"],
			["آوریل"],
			["مه"],
			["ژوئن"],
			["ژوئیه", "جولای"],
			[
				"اوت",
				"آگوست",
				"اگوست"
			],
			["سپتامبر"],
			["اکتبر"],
			["نوامبر"],
			["دسامبر"]
		],
		weekdays: [
			"دوشنبه",
			"دو شنبه",
			"سه‌شنبه",
			"سه شنبه",
			"چهارشنبه",
			"پنجشنبه",
			"پنج شنبه",
			"چهار شنبه",
			"جمعه",
			"شنبه",
			"یکشنبه",
			"یک شنبه"
		],
		solarMonths: [
			"فروردین",
			"اردیبهشت",
			"خرداد",
			"تیر",
			"مرداد",
			"شهریور",
			"مهر",
			"آبان",
			"آذر",
			"دی",
			"بهمن",
			"اسفند"
		],
		numericOrder: "dmy",
		dateJoiners: ["ماه", "سال"],
		timeJoiners: [
			"ساعت",
			"در",
			"در ساعت"
		],
		dayParts: [
			{
				phrases: [
					"صبح",
					"بامداد",
					"ق ظ",
					"قبل از ظهر"
				],
				from: 0,
				to: 12
			},
			{
				phrases: [
					"بعد از ظهر",
					"بعدازظهر",
					"ب ظ",
					"عصر"
				],
				from: 12,
				to: 20
			},
			{
				phrases: ["شب"],
				from: 18,
				to: 30
			}
		]
	},
	bylines: {
		leads: phrases(`نویسنده, نوشته, نوشته‌ی, به قلم, گزارش, گزارش از, گزارشگر, خبرنگار, توسط, منتشر شده توسط, گردآوری, تهیه و تنظیم
      یادداشت, یادداشت از, نگارنده, از, گفت‌وگو از`),
		others: phrases("عکس, عکاس, عکس از, مترجم, ترجمه, ترجمه از, ویراستار, ویرایش, تصویرساز, طراح, تدوین, گرافیک"),
		stops: phrases("منتشر شده, تاریخ انتشار, آخرین به‌روزرسانی, به‌روز شده, زمان مطالعه, ساعت"),
		and: ["و", "&"],
		prepositions: [
			"در",
			"از",
			"به"
		],
		roles: phrases("خبرنگار, روزنامه‌نگار, نویسنده, سردبیر, پژوهشگر, گزارشگر, تحلیلگر, دبیر, کارشناس, مترجم, عکاس, استاد"),
		desks: phrases("تحریریه, سرویس, گروه, هیات تحریریه, هیئت تحریریه, تیم, خبرگزاری, پایگاه خبری, مدیر سایت, ادمین"),
		agencies: phrases(`ایرنا, ایسنا, فارس, خبرگزاری فارس, تسنیم, مهر, خبرگزاری مهر, ایلنا, ایمنا, باشگاه خبرنگاران جوان, میزان, برنا, آنا
      خبرآنلاین, رویترز, آسوشیتدپرس, خبرگزاری فرانسه, آناتولی, باختر, پژواک, اسپوتنیک, شینهوا, بلومبرگ, reuters, afp, ap, dpa, efe, xinhua
      bloomberg, getty images, epa`),
		outletWords: phrases("روزنامه, خبرگزاری, سایت, مجله, رادیو, شبکه, پایگاه, هفته‌نامه, دانشگاه, بنیاد")
	},
	signatures: {
		published: phrases("تاریخ انتشار, منتشر شده در, انتشار, منتشر شده, تاریخ درج, زمان انتشار, تاریخ, نوشته شده در, ارسال شده در"),
		modified: phrases("آخرین به‌روزرسانی, آخرین بروزرسانی, آخرین به روزرسانی, به‌روز شده, به‌روزرسانی, بروزرسانی, آخرین ویرایش"),
		by: phrases("به قلم, توسط, نوشته"),
		labels: phrases("نویسنده, خبرنگار, گزارشگر, نگارنده, گزارش"),
		counts: phrases("نظر, دیدگاه, بازدید, دقیقه, پاسخ")
	},
	sourceLeads: phrases("منبع, منابع, منبع خبر, به نقل از, برگرفته از"),
	sections: phrases(`خانه, صفحه اصلی, صفحه نخست, اخبار, سیاست, سیاسی, اقتصاد, اقتصادی, ورزش, ورزشی, فرهنگ, فرهنگی, فرهنگ و هنر, هنر, اجتماعی, جامعه
    حوادث, بین‌الملل, جهان, ایران, افغانستان, خاورمیانه, دانش, علم و فناوری, فناوری, سلامت, سبک زندگی, گردشگری, محیط زیست, عکس, فیلم, ویدئو
    پادکست, گزارش, یادداشت, دیدگاه, گفت‌وگو, آخرین اخبار, منو, جستجو, اشتراک‌گذاری`),
	notTitles: phrases(`کد خبر, تاریخ انتشار, آخرین به‌روزرسانی, زمان مطالعه, بیشتر بخوانید, همچنین بخوانید, ما را دنبال کنید, به اشتراک بگذارید
    پرش به محتوا, ورود به حساب, حقوق محفوظ است, ارسال نظر, دیدگاه خود, منبع تصویر, عکس:, نویسنده:, کوکی‌ها, حریم خصوصی, خبرنامه, لینک کوتاه`),
	pageTalk: phrases(`کوکی, کوکی‌ها, کوکی‌های, حریم خصوصی شما, مرورگر شما, این سایت, سایت ما, وب‌سایت ما, این وب‌سایت, شرکای ما, رضایت شما
    جاوا اسکریپت, مسدودکننده تبلیغات, ویژه مشترکان, خبرنامه, دستگاه شما, تجربه شما`)
});
// src/languages/fr.ts
var fr_default = defineLanguage({
	code: "fr",
	dates: {
		months: [
			["janvier", "janv"],
			["février", "févr"],
			["mars"],
			["avril", "avr"],
			["mai"],
			["juin"],
			["juillet", "juil"],
			["août"],
			["septembre", "sept"],
			["octobre", "oct"],
			["novembre", "nov"],
			["décembre", "déc"]
		],
		weekdays: words("lundi lun mardi mercredi jeudi jeu vendredi ven samedi sam dimanche dim"),
		ordinalSuffixes: [
			"er",
			"ère",
			"ème",
			"e"
		],
		dateJoiners: [
			"le",
			"de",
			"du"
		],
		timeJoiners: [
			"à",
			"le",
			"vers",
			"de",
			"dès"
		],
		dayParts: [
			{
				phrases: phrases("du matin, le matin"),
				from: 0,
				to: 12
			},
			{
				phrases: phrases("de l'après-midi, l'après-midi"),
				from: 12,
				to: 19
			},
			{
				phrases: phrases("du soir, le soir"),
				from: 16,
				to: 24
			}
		],
		moments: {
			midi: 720,
			minuit: 0
		},
		minutes: words("minutes minute min mn"),
		oClock: words("h heure heures"),
		hours: words("h heures"),
		fractions: {
			demie: 30,
			quart: 15
		},
		zones: {
			HNE: "-05:00",
			HAE: "-04:00",
			TU: "+00:00"
		},
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`par, de, texte, textes, texte de, texte par, textes de, auteur, auteure, autrice, auteurs, écrit par, rédigé par
      publié par, posté par, propos recueillis par, recueilli par, recueillis par, réalisé par, article de, article écrit par
      un article de, reportage de, enquête de, une enquête de, chronique de, une chronique de, tribune de, dossier réalisé par
      signé, mis en ligne par, proposé par`),
		others: phrases(`photo, photos, photo de, photos de, photographie, photographies, photographe, crédit photo, crédits photo
      illustration, illustrations, illustré par, dessin de, dessins de, vidéo, vidéo de, infographie, traduit par, traduction
      traduction de, traduit de l'anglais par, adapté par, relu par, vérifié par, édité par, mis à jour par, modifié par
      avec la collaboration de, avec la participation de, préface de, interview de, entretien avec, lu par`),
		stops: phrases(`publié, publié le, mis à jour, mis à jour le, mis en ligne, posté le, le, modifié, temps de lecture, lecture
      min de lecture, partager, commentaires, réagir, lire plus, suivre, voir tous, est journaliste, abonnés`),
		and: [
			"et",
			"&",
			"avec"
		],
		prepositions: [
			"à",
			"au",
			"en",
			"de",
			"pour",
			"depuis",
			"chez",
			"dans",
			"aux"
		],
		roles: words(`journaliste journalistes rédacteur rédactrice rédacteurs correspondant correspondante correspondants envoyé envoyée
      envoyés reporter reporters chroniqueur chroniqueuse éditorialiste critique stagiaire pigiste blogueur blogueuse directeur
      directrice professeur professeure enseignant enseignante chercheur chercheuse économiste historien historienne sociologue
      politologue avocat avocate médecin psychologue photographe présentateur présentatrice producteur productrice responsable
      chef cheffe secrétaire écrivain écrivaine essayiste philosophe consultant consultante expert experte spécialiste maître`),
		roleModifiers: words(`grand grande spécial spéciale spéciaux politique économique international permanent permanente adjoint
      adjointe général générale web senior junior indépendant indépendante sportif régional local littéraire culture sport monde
      société santé sciences tech en de du des la le les service rubrique`),
		desks: words("rédaction rédac desk agence agences service équipe admin administrateur webmaster correspondants"),
		agencies: phrases(`afp, agence france-presse, agence france presse, reuters, ap, associated press, belga, ats, keystone-ats
      la presse canadienne, presse canadienne, aps, map, tap, apanews, pana, relaxnews, etx daily up, etx studio, xinhua, anadolu
      agence anadolu, efe, dpa, ansa, tass, bloomberg, agefi, agefi-dow jones, zonebourse, cision, newsfile`),
		outletWords: words(`journal monde figaro libération tribune échos parisien presse gazette magazine revue radio télé tv médias
      média news actu actualité info infos hebdo quotidien courrier dépêche progrès voix républicain dauphiné télégramme express
      point obs université institut ministère association agence éditions groupe société office mairie préfecture`),
		placeWords: words("la le les saint sainte new los san port fort nouvelle-calédonie côte aix mont"),
		particles: words("de du des la le les van der den ben el al von"),
		acronyms: words("afp ap ats aps map tap rfi rtl rts rtbf tv ii iii iv")
	},
	signatures: {
		published: phrases(`publié le, publié, publiée le, publié à, publication, date de publication, mis en ligne le, mis en ligne
      mise en ligne, paru le, posté le, écrit le, rédigé le, diffusé le, en ligne depuis, première publication`),
		modified: phrases(`mis à jour le, mis à jour, mise à jour le, mise à jour, dernière mise à jour, dernière mise à jour le
      modifié le, dernière modification, dernière modification le, actualisé le, maj, maj le, révisé le`),
		by: phrases("par, écrit par, rédigé par, publié par, posté par, propos recueillis par, texte de"),
		labels: phrases("auteur, auteure, autrice, auteurs, rédacteur, rédactrice, texte, journaliste"),
		counts: words("commentaires commentaire réponses réactions vues partages"),
		issueWords: words("numéro édition")
	},
	sourceLeads: phrases(`source, sources, avec, d'après, via, article original, publié initialement sur, initialement publié sur
    paru dans, source de l'article`),
	abbreviations: [
		"cie",
		"sté",
		"ets",
		"st",
		"ste"
	],
	sections: phrases(`accueil, actualités, actualité, actu, à la une, une, politique, économie, société, monde, international, europe
    france, afrique, belgique, suisse, québec, canada, régions, région, faits divers, justice, police, santé, sciences, science
    environnement, planète, climat, culture, cinéma, musique, livres, séries, médias, people, sport, sports, football, rugby, tennis
    cyclisme, automobile, tech, high-tech, numérique, entreprises, finance, bourse, argent, consommation, immobilier, emploi
    éducation, religion, opinions, opinion, idées, débats, tribune, tribunes, chronique, chroniques, éditorial, édito, enquête
    reportage, portrait, interview, entretien, décryptage, analyse, dossier, vidéo, vidéos, podcast, direct, en direct, live
    exclusif, info exclusive, récit, critique, test, communiqué, publicité, abonnés, réservé aux abonnés, premium, météo, magazine
    recettes, cuisine, voyage, mode, beauté, insolite, partager, commentaires, sommaire, l'essentiel`),
	notTitles: phrases(`temps de lecture, min de lecture, mis à jour, publié le, mis en ligne, réservé aux abonnés, abonnez-vous
    inscrivez-vous, connectez-vous, lire aussi, à lire aussi, lire la suite, en savoir plus, voir plus, partager sur, partager cet
    tous droits réservés, crédit photo, photo d'illustration, continuer sans accepter, tout accepter, nous utilisons, mentions légales
    aller au contenu, retour en haut, votre navigateur, nos partenaires, vos choix, mot de passe, se connecter, suivez-nous
    newsletter, politique de confidentialité, la suite après, laisser un commentaire, vous êtes ici, il y a`),
	pageTalk: phrases(`cookie, cookies, traceurs, votre navigateur, votre appareil, votre terminal, javascript, nos partenaires, votre
    consentement, vos données, vos choix, vie privée, bloqueur de publicité, notifications, abonnement, abonnés, abonnez-vous
    inscrivez-vous, connectez-vous, notre newsletter, ce site, notre site, cette page, faites un don, votre don, votre compte
    témoins de connexion`)
});
// src/languages/he.ts
var he_default = defineLanguage({
	code: "he",
	dates: {
		months: [
			[
				"ינואר",
				"בינואר",
				"ינו׳",
				"לינואר"
			],
			[
				"פברואר",
				"בפברואר",
				"פבר׳"
			],
			[
				"מרץ",
				"במרץ",
				"מרס",
				"במרס"
			],
			[
				"אפריל",
				"באפריל",
				"אפר׳"
			],
			["מאי", "במאי"],
			["יוני", "ביוני"],
			["יולי", "ביולי"],
			[
				"אוגוסט",
				"באוגוסט",
				"אוג׳"
			],
			[
				"ספטמבר",
				"בספטמבר",
				"ספט׳"
			],
			[
				"אוקטובר",
				"באוקטובר",
				"אוק׳"
			],
			[
				"נובמבר",
				"בנובמבר",
				"נוב׳"
			],
			[
				"דצמבר",
				"בדצמבר",
				"דצמ׳"
			]
		],
		weekdays: [
			"יום שני",
			"יום ב׳",
			"יום שלישי",
			"יום ג׳",
			"יום רביעי",
			"יום ד׳",
			"יום חמישי",
			"יום ה׳",
			"יום שישי",
			"יום ו׳",
			"יום שבת",
			"שבת",
			"ראשון",
			"שני",
			"שלישי",
			"רביעי",
			"חמישי",
			"שישי",
			"יום ראשון",
			"יום א׳"
		],
		numericOrder: "dmy",
		timeJoiners: [
			"בשעה",
			"בשעות",
			"שעה",
			"ב"
		],
		dayParts: [
			{
				phrases: [
					"בבוקר",
					"לפנות בוקר",
					"לפני הצהריים"
				],
				from: 0,
				to: 12
			},
			{
				phrases: [
					"אחר הצהריים",
					"בצהריים",
					"אחרי הצהריים"
				],
				from: 12,
				to: 19
			},
			{
				phrases: ["בערב"],
				from: 16,
				to: 24
			},
			{
				phrases: ["בלילה"],
				from: 18,
				to: 30
			}
		]
	},
	bylines: {
		leads: phrases("מאת, כתב, כתבה, כותב, כותבת, נכתב על ידי, פורסם על ידי, הכותב, הכותבת, מחבר, מחברת, על ידי, כתבת"),
		others: phrases("צילום, צילומים, צלם, צלמת, עריכה, עורך, עורכת, תרגום, תרגם, תרגמה, איור, עריכת וידאו, הפקה, בימוי"),
		stops: phrases("פורסם, עודכן, תאריך, עדכון אחרון, זמן קריאה, תגובות, לפני, שתפו, הירשמו"),
		and: ["ו", "&"],
		prepositions: ["ב", "מ"],
		roles: phrases("כתב, כתבת, עורך, עורכת, עיתונאי, עיתונאית, פרשן, פרשנית, מערכת, חוקר, חוקרת, מרצה, פרופסור, ראש דסק, כתבנו, כתבתנו, בלוגר"),
		desks: phrases("מערכת, המערכת, מערכת האתר, סוכנויות הידיעות, שירות, צוות, דסק, חדשות, כתבי"),
		agencies: phrases(`רויטרס, סוכנויות הידיעות, סוכנויות, איי פי, אי פי, אי אף פי, סוכנות הידיעות הצרפתית, דויטשה פרסה, בלומברג, שינחואה
      reuters, afp, ap, dpa, efe, xinhua, bloomberg, getty images, epa`),
		outletWords: phrases("עיתון, אתר, חדשות, ערוץ, מגזין, רדיו, רשת, אוניברסיטת, מכללת, מכון"),
		particles: phrases("בן, בר, אבן, בת, דה, פון")
	},
	signatures: {
		published: phrases("פורסם, פורסם ב, פורסם בתאריך, תאריך פרסום, פורסמה, פורסם לראשונה, תאריך, נכתב ב, הועלה, עלה לאתר"),
		modified: phrases("עודכן, עודכן ב, עודכן לאחרונה, עדכון אחרון, עודכנה, תאריך עדכון, עדכון"),
		by: phrases("מאת, נכתב על ידי, פורסם על ידי, על ידי"),
		labels: phrases("כתב, כתבת, כותב, כותבת, מחבר, מחברת"),
		counts: phrases("תגובות, תגובה, צפיות, שיתופים, דקות")
	},
	sourceLeads: phrases("מקור, מקורות, מקור הידיעה, מתוך, באדיבות"),
	sections: phrases(`ראשי, עמוד הבית, דף הבית, חדשות, בארץ, פוליטיקה, מדיני, ביטחון, צבא וביטחון, משפט, פלילים, חברה, חינוך, בריאות, כלכלה, כסף
    צרכנות, ספורט, כדורגל, תרבות, בידור, סלבס, קולנוע, טלוויזיה, מוזיקה, ספרים, אוכל, אופנה, סגנון, תיירות, רכב, טכנולוגיה, הייטק, מדע, סביבה
    בעולם, העולם, דעות, מגזין, יהדות, הורים, וידאו, פודקאסט, מבזקים, מזג אוויר, תפריט, חיפוש, שיתוף`),
	notTitles: phrases(`זמן קריאה, עודכן לאחרונה, פורסם בתאריך, תאריך פרסום, דלג לתוכן, מעבר לתוכן, עקבו אחרינו, שתפו את, קראו עוד, קראו גם
    כל הזכויות שמורות, הוסף תגובה, צילום:, קרדיט, הירשמו לניוזלטר, מדיניות פרטיות, תנאי שימוש, עוגיות, קבל הכל, התחברות, למנויים בלבד`),
	pageTalk: phrases(`עוגיות, בעוגיות, קוקיז, מדיניות הפרטיות, הדפדפן שלך, אתר זה, האתר שלנו, באתר זה, חוויית הגלישה, שותפינו, הסכמתך, הפרטיות שלך
    javascript, חוסם פרסומות, למנויים, ניוזלטר, תנאי השימוש`)
});
// src/languages/hi.ts
var hi_default = defineLanguage({
	code: "hi",
	dates: {
		months: [
			["जनवरी", "जन॰"],
			["फ़रवरी", "फ़र॰"],
			["मार्च"],
			["अप्रैल"],
			["मई"],
			["जून"],
			["जुलाई", "जुल॰"],
			["अगस्त", "अग॰"],
			[
				"सितंबर",
				"सितम्बर",
				"सित॰"
			],
			[
				"अक्टूबर",
				"अक्तूबर",
				"अक्टू॰"
			],
			[
				"नवंबर",
				"नवम्बर",
				"नव॰"
			],
			[
				"दिसंबर",
				"दिसम्बर",
				"दिस॰"
			]
		],
		weekdays: words(`सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार वीरवार शुक्रवार शनिवार रविवार इतवार`),
		dateJoiners: [
			"को",
			"की",
			"के",
			"दिन",
			"सन"
		],
		timeJoiners: [
			"को",
			"समय",
			"पर",
			"के"
		],
		dayParts: [
			{
				phrases: [
					"am",
					"सुबह",
					"प्रातः",
					"तड़के",
					"पूर्वाह्न"
				],
				from: 0,
				to: 12
			},
			{
				phrases: [
					"pm",
					"दोपहर",
					"अपराह्न"
				],
				from: 12,
				to: 24
			},
			{
				phrases: ["शाम", "सायं"],
				from: 16,
				to: 24
			},
			{
				phrases: ["रात"],
				from: 18,
				to: 30
			}
		],
		oClock: ["बजे", "बजकर"],
		hours: ["बजे"],
		minutes: ["मिनट"],
		zones: {
			IST: "+05:30",
			आईएसटी: "+05:30"
		},
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases("लेखक, लेखिका, द्वारा, रिपोर्ट, रिपोर्टर, संवाददाता, written by, reported by, authored by, by, posted by, published by"),
		others: phrases("संपादन, संपादित, अनुवाद, अनुवादक, फोटो, तस्वीर, वीडियो, edited by, translated by, photo by, photo"),
		stops: phrases("प्रकाशित, अपडेट, अपडेटेड, published, updated, last updated, शेयर, फॉलो"),
		and: [
			"और",
			"एवं",
			"तथा",
			"व",
			"&",
			"and"
		],
		prepositions: [
			"में",
			"से",
			"के"
		],
		roles: words(`संवाददाता रिपोर्टर पत्रकार संपादक उप-संपादक लेखक लेखिका स्तंभकार ब्यूरो विश्लेषक प्रोड्यूसर एडिटर`),
		roleModifiers: words(`वरिष्ठ विशेष मुख्य सहायक सीनियर चीफ सब डिप्टी डिजिटल स्थानीय न्यूज़ न्यूज`),
		desks: phrases("डेस्क, वेब डेस्क, न्यूज़ डेस्क, न्यूज डेस्क, ब्यूरो, टीम, एजेंसी, डिजिटल डेस्क, web desk, news desk, desk, bureau"),
		agencies: phrases(`भाषा, पीटीआई, एएनआई, आईएएनएस, वार्ता, यूनीवार्ता, रॉयटर्स, एएफपी, एपी, pti, ani, ians, uni, reuters, ap, afp, dpa
      xinhua, bloomberg, getty images, epa`),
		outletWords: words(`समाचार टाइम्स न्यूज़ न्यूज जागरण भास्कर पत्रिका हिन्दुस्तान टुडे`)
	},
	signatures: {
		published: phrases("प्रकाशित, पब्लिश, पब्लिश्ड, प्रकाशन तिथि, पोस्ट किया गया, published, published on, publish date, posted on, first published"),
		modified: phrases("अपडेट, अपडेटेड, अद्यतन, अंतिम अपडेट, आखिरी अपडेट, संशोधित, updated, last updated, updated on"),
		by: phrases("द्वारा, लेखक, written by, reported by, by"),
		labels: phrases("लेखक, संवाददाता, रिपोर्ट"),
		counts: words(`टिप्पणियां टिप्पणी कमेंट व्यूज शेयर`)
	},
	sourceLeads: phrases("स्रोत, सोर्स, साभार, इनपुट, एजेंसी, source, via"),
	sections: phrases(`देश, विदेश, दुनिया, भारत, राज्य, राजनीति, खेल, क्रिकेट, मनोरंजन, बॉलीवुड, बिजनेस, व्यापार, कारोबार, टेक्नोलॉजी, टेक, ऑटो
    लाइफस्टाइल, स्वास्थ्य, हेल्थ, शिक्षा, करियर, धर्म, ज्योतिष, राशिफल, विचार, संपादकीय, ब्लॉग, क्राइम, वायरल, ट्रेंडिंग, ताजा खबर
    ब्रेकिंग न्यूज, बड़ी खबर, दिल्ली, उत्तर प्रदेश, बिहार, होम, शहर`),
	notTitles: phrases("पढ़ें, शेयर करें, मिनट में पढ़ें, प्रकाशित, अपडेटेड, फॉलो करें, सब्सक्राइब करें, टिप्पणी करें, लॉगिन करें, डाउनलोड करें, विज्ञापन"),
	pageTalk: phrases("आपका ब्राउज़र, यह वेबसाइट, हमारी वेबसाइट, कुकीज़ का उपयोग, कुकीज का इस्तेमाल, गोपनीयता नीति, नियम और शर्तें, स्वीकार करें, आपकी सहमति, हमें फॉलो करें")
});
// src/languages/id.ts
var id_default = defineLanguage({
	code: "id",
	dates: {
		months: [
			["januari", "jan"],
			["februari", "feb"],
			["maret", "mar"],
			["april", "apr"],
			["mei"],
			["juni", "jun"],
			["juli", "jul"],
			[
				"agustus",
				"agu",
				"ags",
				"agt"
			],
			[
				"september",
				"sep",
				"sept"
			],
			["oktober", "okt"],
			["november", "nov"],
			["desember", "des"]
		],
		weekdays: words("senin selasa rabu kamis jumat jum'at sabtu minggu ahad"),
		dateJoiners: ["tanggal"],
		timeJoiners: [
			"pukul",
			"jam",
			"pada"
		],
		zones: {
			WIB: "+07:00",
			WITA: "+08:00",
			WIT: "+09:00"
		},
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`oleh, penulis, reporter, ditulis oleh, pewarta, wartawan, jurnalis, laporan, laporan wartawan, kontributor, teks, liputan
    by, laporan oleh, naskah`),
		others: phrases(`editor, penyunting, fotografer, foto, foto oleh, penerjemah, alih bahasa, redaktur, ilustrasi, videografer, infografis
    grafis, diedit oleh, disunting oleh, produser, penyelaras`),
		stops: phrases("diterbitkan, dipublikasikan, diperbarui, tayang, baca juga, bagikan, komentar, ikuti"),
		and: ["dan", "&"],
		prepositions: ["di", "dari"],
		roles: words("wartawan reporter jurnalis editor penulis kontributor redaktur koresponden dosen peneliti kolumnis fotografer produser"),
		desks: phrases(`tim redaksi, redaksi, tim, admin, administrator, tim liputan, newsroom, desk, webmaster, tim detikcom, biro, tim editorial
    kontributor, cnn indonesia, tim cnn indonesia`),
		agencies: phrases(`antara, lkbn antara, antara foto, ant, reuters, ap, afp, dpa, epa, xinhua, bernama, kyodo, bloomberg, anadolu, tass, getty images
    tempo, detikcom, kompas.com, cnn indonesia, bbc indonesia`),
		outletWords: words("com id news pos post media tv radio harian koran majalah universitas institut yayasan lembaga kementerian tribun kompas antara"),
		particles: [
			"bin",
			"binti",
			"al",
			"el",
			"van",
			"von",
			"de"
		],
		acronyms: [
			"antara",
			"afp",
			"ap",
			"tvri",
			"rri",
			"cnn",
			"bbc",
			"tv"
		]
	},
	signatures: {
		published: phrases(`diterbitkan, dipublikasikan, dipublikasi, terbit, tayang, diposting, diunggah, tanggal terbit, tanggal publikasi, tanggal
    ditayangkan, rilis, posted on, published`),
		modified: phrases(`diperbarui, terakhir diperbarui, diperbaharui, diupdate, update, update terakhir, pembaruan, pembaruan terakhir, diubah
    terakhir diubah, diedit, updated, last updated`),
		ignored: phrases("bergabung sejak, berlaku hingga, batas waktu"),
		by: phrases("oleh, penulis, reporter, pewarta, ditulis oleh, wartawan, jurnalis, kontributor, by"),
		labels: phrases("penulis, reporter, pewarta, wartawan, jurnalis, kontributor, editor, liputan, teks"),
		doubtful: ["editor"],
		counts: words("komentar balasan kali dibaca dilihat tayangan menit suka")
	},
	sourceLeads: phrases("sumber, sumber berita, sumber artikel, dikutip dari, dilansir dari, disadur dari, artikel asli, via"),
	abbreviations: words("dr drs prof ir hj bpk jl no pt tbk dll dsb dkk"),
	sections: phrases(`beranda, home, nasional, news, berita, daerah, internasional, dunia, global, ekonomi, bisnis, keuangan, olahraga, sport
    sepak bola, bola, hiburan, entertainment, selebriti, gaya hidup, lifestyle, kesehatan, teknologi, tekno, sains, otomotif, properti, wisata
    travel, kuliner, pendidikan, edukasi, opini, kolom, tajuk, editorial, video, foto, infografis, indeks, cek fakta, hukum, kriminal, politik
    metro, megapolitan, regional, nusantara, peristiwa, humaniora, budaya, ragam, terkini, terbaru, terpopuler`),
	notTitles: phrases(`menit baca, waktu baca, baca juga, terakhir diperbarui, ikuti kami, bagikan artikel, berlangganan, masuk, daftar, lewati ke
    hak cipta, tulis komentar, baca selengkapnya, tim redaksi, kebijakan privasi, iklan, scroll untuk`),
	pageTalk: phrases(`cookie, cookies, kuki, browser anda, peramban anda, perangkat anda, javascript, mitra kami, persetujuan anda, data anda, privasi anda
    ad blocker, pemblokir iklan, notifikasi, berlangganan, situs ini, situs web ini, website ini, situs kami, daftar sekarang, alamat email anda
    kebijakan privasi, klik di sini`)
});
// src/languages/it.ts
var it_default = defineLanguage({
	code: "it",
	dates: {
		months: [
			["gennaio", "gen"],
			["febbraio", "feb"],
			["marzo", "mar"],
			["aprile", "apr"],
			["maggio", "mag"],
			["giugno", "giu"],
			["luglio", "lug"],
			["agosto", "ago"],
			["settembre", "set"],
			["ottobre", "ott"],
			["novembre", "nov"],
			["dicembre", "dic"]
		],
		weekdays: words("lunedì lun martedì mercoledì giovedì gio venerdì ven sabato sab domenica dom"),
		dateJoiners: [
			"il",
			"di",
			"del"
		],
		timeJoiners: [
			"alle",
			"ore",
			"il",
			"dalle"
		],
		dayParts: [
			{
				phrases: phrases("di mattina, del mattino"),
				from: 0,
				to: 12
			},
			{
				phrases: phrases("di pomeriggio, del pomeriggio"),
				from: 12,
				to: 19
			},
			{
				phrases: phrases("di sera, della sera"),
				from: 16,
				to: 24
			}
		],
		moments: {
			mezzogiorno: 720,
			mezzanotte: 0
		},
		minutes: words("minuti minuto min"),
		oClock: ["ore"],
		hours: words("ore h"),
		fractions: {
			mezza: 30,
			mezzo: 30,
			quarto: 15
		},
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`di, da, a cura di, scritto da, testo di, testi di, articolo di, pubblicato da, postato da, autore, autrice, autori
      intervista di, servizio di, redatto da, recensione di, inviato da, firma`),
		others: phrases(`foto, foto di, fotografie di, immagini di, illustrazione di, illustrazioni di, disegni di, video di, traduzione di
      tradotto da, traduzione a cura di, revisione di, modificato da, aggiornato da, grafica di, crediti`),
		stops: phrases(`pubblicato, pubblicato il, aggiornato, aggiornato il, il, tempo di lettura, minuti di lettura, condividi, commenti
      leggi, segui, è giornalista, modificato`),
		and: [
			"e",
			"&",
			"con"
		],
		prepositions: [
			"a",
			"da",
			"di",
			"in",
			"per",
			"dal",
			"dalla",
			"su"
		],
		roles: words(`giornalista giornalisti redattore redattrice corrispondente inviato inviata direttore direttrice vicedirettore
      caporedattore cronista editorialista collaboratore collaboratrice critico blogger reporter fotografo fotoreporter docente
      professore professoressa ricercatore ricercatrice economista avvocato medico psicologo scrittore scrittrice autore autrice
      presidente responsabile esperto esperta`),
		roleModifiers: words("speciale nostro nostra politico economico sportivo capo vice di del della senior freelance pubblicista professionista"),
		desks: words("redazione staff desk agenzia agenzie admin amministratore collaboratori"),
		agencies: phrases(`ansa, adnkronos, agi, italpress, askanews, lapresse, dire, agenzia dire, nova, agenzia nova, radiocor, teleborsa
      9colonne, labitalia, reuters, ap, afp, efe, dpa, ats, keystone-ats, bloomberg, xinhua, getty images, imagoeconomica, agf, ipa`),
		outletWords: words(`corriere repubblica stampa messaggero giornale gazzetta gazzettino resto carlino mattino secolo sole tempo
      quotidiano rivista magazine news notizie radio tv agenzia università istituto ministero associazione gruppo editore edizioni
      comune ufficio notizia fatto foglio manifesto avvenire libero today post`),
		placeWords: words("san santa new los reggio la lo monte castel ascoli vibo"),
		particles: words("di da de del della dei degli lo la van von el al"),
		acronyms: words("ansa agi afp ap rai tg ii iii iv")
	},
	signatures: {
		published: phrases("pubblicato il, pubblicato, pubblicata il, data di pubblicazione, pubblicazione, postato il, inserito il, scritto il"),
		modified: phrases(`aggiornato il, aggiornato, aggiornamento, ultimo aggiornamento, ultima modifica, modificato il, modificato
      aggiornato alle, revisionato il`),
		by: phrases("di, da, a cura di, scritto da, pubblicato da, articolo di"),
		labels: words("autore autrice autori redattore testo"),
		counts: words("commenti commento risposte visualizzazioni condivisioni"),
		issueWords: words("numero edizione")
	},
	sourceLeads: phrases("fonte, fonti, via, tratto da, articolo originale, pubblicato originariamente su"),
	abbreviations: words("sig dott prof avv ing srl spa"),
	sections: phrases(`home, homepage, cronaca, politica, economia, esteri, mondo, italia, europa, regioni, cultura, spettacoli, sport
    calcio, tennis, motori, tecnologia, scienza, salute, ambiente, scuola, lavoro, finanza, società, cinema, musica, libri, arte
    teatro, tv, gossip, moda, cucina, ricette, viaggi, casa, opinioni, editoriale, editoriali, commenti, rubriche, inchieste
    intervista, interviste, video, foto, podcast, speciali, meteo, attualità, primo piano, ultime notizie, ultim'ora, in evidenza
    notizie, news, esclusiva, diretta, live, analisi, approfondimento, premium, riservato agli abbonati, pubblicità, condividi
    comunicato stampa, menu, cerca`),
	notTitles: phrases(`tempo di lettura, minuti di lettura, min di lettura, aggiornato il, pubblicato il, ultimo aggiornamento, abbonati
    ora, iscriviti alla, leggi anche, leggi tutto, continua a leggere, scopri di più, condividi su, riproduzione riservata
    tutti i diritti, foto di, continua senza accettare, accetta tutti, utilizziamo i cookie, note legali, vai al contenuto, torna su
    il tuo browser, i nostri partner, accedi o, seguici su, newsletter, privacy policy, lascia un commento, sei qui`),
	pageTalk: phrases(`cookie, il tuo browser, il tuo dispositivo, javascript, i nostri partner, il tuo consenso, i tuoi dati, le tue
    scelte, le tue preferenze, privacy policy, informativa, adblock, notifiche, abbonamento, abbonati, iscriviti, accedi, registrati
    newsletter, questo sito, il nostro sito, questa pagina, donazione, il tuo account`)
});
// src/languages/ja.ts
var ja_default = defineLanguage({
	code: "ja",
	dates: {
		months: [
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[]
		],
		weekdays: words("月曜日 月曜 火曜日 火曜 水曜日 水曜 木曜日 木曜 金曜日 金曜 土曜日 土曜 日曜日 日曜"),
		units: {
			year: ["年"],
			month: ["月"],
			day: ["日"]
		},
		dayParts: [{
			phrases: words("午前 am 早朝 未明"),
			from: 0,
			to: 12
		}, {
			phrases: words("午後 pm"),
			from: 12,
			to: 24
		}],
		oClock: ["時"],
		minutes: ["分"]
	},
	bylines: {
		leads: words("文 文= 文: 取材・文 構成・文 執筆 執筆: 著者 筆者 記者 ライター text"),
		others: words("編集 撮影 写真 翻訳 監修 構成 校正 聞き手 イラスト"),
		stops: words("公開 更新 配信 掲載"),
		and: words("& 、 ・ と"),
		roles: words("記者 編集委員 論説委員 特派員 編集長 ライター ジャーナリスト 支局長 解説委員 教授"),
		desks: phrases("編集部, ニュース編集部, 取材班, 報道部, 社会部, 経済部, 政治部, デスク"),
		agencies: [...internationalAgencies, ...words("共同通信 共同 時事通信 時事 ロイター アフロ ブルームバーグ")],
		outletWords: words("新聞 新聞社 通信 放送 テレビ ニュース オンライン デジタル")
	},
	signatures: {
		published: words("公開日 公開 掲載日 掲載 投稿日 投稿 配信日 配信 公開日時 配信日時 発行日"),
		modified: words("更新日 更新 最終更新 最終更新日 更新日時 改訂日"),
		by: words("文= 文: 執筆: 著者:"),
		labels: words("執筆 執筆者 著者 筆者 ライター 記者 文"),
		counts: words("コメント 件 いいね 閲覧 シェア"),
		notNames: words("ホーム トップ ニュース ログイン 会員登録 シェア 広告")
	},
	sourceLeads: words("出典 引用元 参照元 提供 情報元 配信元"),
	sections: words("ニュース 国内 国際 海外 社会 政治 経済 ビジネス マネー 科学 テクノロジー 環境 医療 健康 教育 文化 カルチャー エンタメ 芸能 スポーツ ライフ 暮らし 地域 地方 オピニオン 社説 コラム 連載 特集 速報 独自 動画 写真"),
	notTitles: phrases("ログイン, 会員登録, シェアする, 印刷, 文字サイズ, 本文へ, コンテンツへスキップ, ページトップ, 続きを読む, もっと見る, 読み込み中, 無断転載, 記事をシェア, この記事は約"),
	pageTalk: phrases("cookie, クッキーを使用, 当サイト, 本サイト, 当ウェブサイト, お使いのブラウザ, プライバシーポリシー, 利用規約, 同意する, 個人情報")
});
// src/languages/ko.ts
var ko_default = defineLanguage({
	code: "ko",
	dates: {
		months: [
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[],
			[]
		],
		weekdays: words("월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
		units: {
			year: ["년"],
			month: ["월"],
			day: ["일"]
		},
		dayParts: [{
			phrases: words("오전 새벽 아침 am"),
			from: 0,
			to: 12
		}, {
			phrases: words("오후 저녁 밤 pm"),
			from: 12,
			to: 24
		}],
		oClock: ["시"],
		minutes: ["분"]
	},
	bylines: {
		leads: words("글 글: 글= 취재 기자 작성자 글쓴이"),
		others: words("사진 사진= 편집 영상취재 영상편집 번역 그래픽 감수"),
		stops: words("입력 수정 승인 등록 송고"),
		and: words("& · 와 과"),
		roles: words("기자 선임기자 인턴기자 객원기자 전문기자 특파원 논설위원 칼럼니스트 편집장 앵커 아나운서 교수"),
		desks: phrases("편집부, 온라인뉴스팀, 디지털뉴스팀, 뉴스팀, 사회부, 정치부, 경제부"),
		agencies: [...internationalAgencies, ...words("연합뉴스 뉴시스 뉴스1 로이터 게티이미지 신화")],
		outletWords: words("일보 신문 뉴스 방송 통신 타임스 경제 미디어")
	},
	signatures: {
		published: words("입력 기사입력 등록 등록일 승인 작성일 게시일 발행일 송고 송고시간 최초입력"),
		modified: words("수정 최종수정 수정일 업데이트 기사수정"),
		by: words("글: 글= 취재:"),
		labels: words("기자 글쓴이 작성자 필자"),
		counts: words("댓글 조회수 조회 추천 공감 좋아요"),
		notNames: words("홈 뉴스 로그인 회원가입 공유 광고 구독")
	},
	sourceLeads: words("출처 자료 원문 자료출처"),
	sections: words("뉴스 속보 단독 정치 경제 사회 국제 세계 문화 연예 스포츠 오피니언 사설 칼럼 라이프 생활 건강 과학 산업 금융 증권 부동산 전국 지역 북한 교육 환경 포토 영상 기획"),
	notTitles: phrases("로그인, 회원가입, 공유하기, 본문 바로가기, 글자 크기, 글자크기, 인쇄하기, 스크랩, 댓글 쓰기, 더보기, 무단전재, 기사 듣기, 맨 위로, 기사제보"),
	pageTalk: phrases("쿠키를, 쿠키 설정, 이 웹사이트는, 이 사이트는, 개인정보처리방침, 개인정보 처리방침, 이용약관, 브라우저를, 귀하의, 동의합니다")
});
// src/languages/nl.ts
var nl_default = defineLanguage({
	code: "nl",
	dates: {
		months: [
			["januari", "jan"],
			["februari", "feb"],
			["maart", "mrt"],
			["april", "apr"],
			["mei"],
			["juni", "jun"],
			["juli", "jul"],
			["augustus", "aug"],
			["september", "sep"],
			["oktober", "okt"],
			["november", "nov"],
			["december", "dec"]
		],
		weekdays: [
			"maandag",
			"ma",
			"dinsdag",
			"di",
			"woensdag",
			"wo",
			"donderdag",
			"do",
			"vrijdag",
			"vr",
			"zaterdag",
			"za",
			"zondag",
			"zo"
		],
		dateJoiners: ["de", "van"],
		timeJoiners: [
			"om",
			"rond",
			"omstreeks",
			"vanaf"
		],
		hours: ["uur", "u"],
		oClock: ["uur"],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`door, van onze redacteur, van onze verslaggever, tekst, auteur, auteurs, geschreven door, een artikel van
      een column van, column van, recensie van, interview door, opinie van, by`),
		others: phrases("foto, foto's, beeld, illustratie, video, vertaling, vertaald door, eindredactie, fotografie, photo by"),
		stops: phrases("gepubliceerd, geplaatst, bijgewerkt, laatst bijgewerkt, is, schrijft, volg, deel, reacties, min leestijd, leestijd"),
		and: [
			"en",
			"&",
			"met"
		],
		prepositions: [
			"in",
			"uit",
			"bij",
			"voor",
			"van"
		],
		roles: words(`redacteur redactrice verslaggever verslaggeefster journalist journaliste correspondent columnist columniste
      hoofdredacteur freelancer fotograaf recensent chef hoogleraar`),
		desks: words("redactie webredactie sportredactie nieuwsredactie stadsredactie persbureau admin"),
		agencies: phrases(`anp, belga, novum, reuters, afp, ap, dpa, epa, bloomberg, getty images, efe, ansa, xinhua, tass
      hollandse hoogte, associated press, bno, persbureau`),
		outletWords: words("krant courant dagblad nieuws nieuwsblad omroep media journaal tijdschrift radio universiteit hogeschool"),
		placeWords: phrases("den, sint, san, new, los, bergen op, alphen aan"),
		particles: words("van de der den ten ter te het von du la af op"),
		acronyms: phrases("anp, nos, rtl, vrt, vtm, nrc, ad, avrotros, afp, ap, dpa")
	},
	signatures: {
		published: phrases(`gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum, datum, verschenen, gepost
      gepost op, online sinds, toegevoegd op`),
		modified: phrases(`bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatst bijgewerkt op, laatste update, laatst gewijzigd
      laatst aangepast, aangepast, gewijzigd op, update, laatste wijziging`),
		by: phrases("door, tekst, geschreven door, auteur, een artikel van, column van, interview door"),
		labels: phrases("tekst, auteur, auteurs, schrijver, redacteur, door"),
		counts: words("reacties reactie min minuten weergaven berichten foto's"),
		notNames: words("nieuws sport binnenland buitenland economie cultuur video foto delen home contact menu zoeken inloggen meer")
	},
	sourceLeads: phrases("bron, bronnen, via, eerder verschenen in, overgenomen van"),
	sections: phrases(`nieuws, binnenland, buitenland, politiek, economie, sport, voetbal, cultuur, media, wetenschap, tech
    gezondheid, reizen, opinie, columns, column, regio, lokaal, algemeen, entertainment, koken, wonen, lifestyle, video
    podcast, weer, puzzels, liveblog, interview, recensie, achtergrond, reportage, advertentie, net binnen, laatste nieuws, home`),
	notTitles: phrases(`min leestijd, leestijd, laatst bijgewerkt, gepubliceerd op, schrijf je in, alle rechten voorbehouden
    ga naar inhoud, deel dit artikel, volg ons, lees ook, cookies accepteren, mijn account, inloggen, je browser, foto van`),
	pageTalk: phrases(`cookie, cookies, je browser, uw browser, javascript, onze partners, toestemming, privacyverklaring
    adblocker, abonnement, abonnees, inloggen, registreren, nieuwsbrief, deze website, deze site, onze website, doneer`)
});
// src/languages/pl.ts
var pl_default = defineLanguage({
	code: "pl",
	dates: {
		months: [
			[
				"stycznia",
				"styczeń",
				"sty"
			],
			[
				"lutego",
				"luty",
				"lut"
			],
			[
				"marca",
				"marzec",
				"mar"
			],
			[
				"kwietnia",
				"kwiecień",
				"kwi"
			],
			["maja", "maj"],
			[
				"czerwca",
				"czerwiec",
				"cze"
			],
			[
				"lipca",
				"lipiec",
				"lip"
			],
			[
				"sierpnia",
				"sierpień",
				"sie"
			],
			[
				"września",
				"wrzesień",
				"wrz"
			],
			[
				"października",
				"październik",
				"paź"
			],
			[
				"listopada",
				"listopad",
				"lis"
			],
			[
				"grudnia",
				"grudzień",
				"gru"
			]
		],
		weekdays: [
			"poniedziałek",
			"pon",
			"wtorek",
			"wt",
			"środa",
			"śr",
			"czwartek",
			"czw",
			"piątek",
			"pt",
			"sobota",
			"sob",
			"niedziela",
			"niedz"
		],
		timeJoiners: [
			"o",
			"godz",
			"godzina",
			"r",
			"około"
		],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`autor, autorka, autorzy, tekst, opracował, opracowała, oprac, opr, napisał, napisała, rozmawiał, rozmawiała
      przygotował, przygotowała, redaktor, dziennikarz, dodał`),
		others: phrases(`fot, foto, zdjęcia, zdjęcie, ilustracja, ilustracje, grafika, tłumaczenie, przekład, korekta, rys, wideo`),
		and: ["i", "&"],
		prepositions: words("z w dla"),
		roles: phrases(`dziennikarz, dziennikarka, redaktor, redaktorka, redaktor naczelny, reporter, reporterka, publicysta
      publicystka, korespondent, korespondentka, komentator, felietonista, wydawca`),
		desks: words("redakcja zespół admin administrator"),
		agencies: phrases(`pap, reuters, ap, afp, dpa, ansa, efe, xinhua, bloomberg, getty images, epa, kai, iar
      polska agencja prasowa, tass, ukrinform, ceska agencja`)
	},
	signatures: {
		published: phrases(`opublikowano, data publikacji, publikacja, dodano, data dodania, utworzono`),
		modified: phrases(`aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, ostatnia modyfikacja, zmodyfikowano`),
		labels: phrases(`autor, autorka, autorzy, tekst, opracowanie, redaktor, dziennikarz`)
	},
	sourceLeads: phrases(`źródło, źródła, na podstawie, źródło zdjęcia`),
	sections: phrases(`wiadomości, aktualności, polska, kraj, świat, polityka, gospodarka, biznes, sport, kultura, rozrywka
      zdrowie, nauka, technologie, opinie, opinia, region, finanse, motoryzacja, podróże, wideo, galerie, wywiad
      wywiady, reportaż, felieton, na żywo, pilne, tylko u nas, społeczeństwo, edukacja, historia, magazyn
      lifestyle, moda, kuchnia, przepisy, pogoda, ogłoszenia`),
	notTitles: phrases(`czytaj także, czytaj też, zobacz też, udostępnij, zaloguj, zapisz się, obserwuj nas, czas czytania
      opublikowano, aktualizacja, wszelkie prawa, materiał sponsorowany, reklama, komentarze, pliki cookie
      przejdź do, fot., źródło:, strona główna, polityka prywatności, zaufani partnerzy`),
	pageTalk: phrases(`cookie, cookies, ciasteczka, pliki cookie, twoja przeglądarka, przeglądarki, javascript, zaufani partnerzy
      nasi partnerzy, twoją zgodę, na naszej stronie, nasza strona, nasz serwis, danych osobowych, prenumerata
      subskrypcja, zaloguj się, zarejestruj, adblock, polityka prywatności, twoją prywatność`)
});
// src/languages/pt.ts
var pt_default = defineLanguage({
	code: "pt",
	dates: {
		months: [
			["janeiro", "jan"],
			["fevereiro", "fev"],
			["março", "mar"],
			["abril", "abr"],
			["maio", "mai"],
			["junho", "jun"],
			["julho", "jul"],
			["agosto", "ago"],
			["setembro", "set"],
			["outubro", "out"],
			["novembro", "nov"],
			["dezembro", "dez"]
		],
		weekdays: [
			"segunda-feira",
			"terça-feira",
			"quarta-feira",
			"qua",
			"quinta-feira",
			"qui",
			"sexta-feira",
			"sábado",
			"sáb",
			"domingo"
		],
		dateJoiners: ["de", "do"],
		timeJoiners: [
			"às",
			"as",
			"em"
		],
		hours: ["h", "horas"],
		oClock: ["h", "horas"],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`por, texto de, escrito por, reportagem de, entrevista de, postado por`),
		others: phrases(`foto de, fotos de, fotografia de, fotografia, fotos, edição de, editado por, ilustração de
      tradução de, vídeo de`),
		stops: phrases(`publicado, atualizado, compartilhar, partilhar, min de leitura, comentários, siga, ouvir`),
		and: phrases(`e, &`),
		prepositions: phrases(`em, de, do, da, para, no, na`),
		roles: words(`repórter jornalista correspondente enviado enviada especial colunista colaborador colaboradora editor editora
      redator redatora crítico crítica fotógrafo fotógrafa diretor diretora`),
		roleModifiers: [],
		desks: words(`redação agências agência equipe equipa digital web`),
		agencies: phrases(`lusa, agência lusa, agência brasil, folhapress, estadão conteúdo, afp, reuters, ap, efe, ansa, dpa
      xinhua, bloomberg, deutsche welle, getty images`),
		particles: words(`de da do das dos e`)
	},
	signatures: {
		published: phrases(`publicado, publicado em, publicada em, data de publicação, postado em, criado em, publicação`),
		modified: phrases(`atualizado, atualizado em, atualizada em, última atualização, última modificação, modificado em
      actualizado em`),
		by: phrases(`por, por:, texto de, escrito por, publicado por, postado por`),
		labels: phrases(`texto, autor, autora, redação, reportagem, entrevista`),
		counts: phrases(`comentários, comentário, min, minutos, visualizações, respostas, partilhas`)
	},
	sourceLeads: phrases(`fonte, fontes, via, com informações de, com informações da, com informações do
      publicado originalmente em`),
	sections: phrases(`início, home, capa, política, economia, esportes, esporte, desporto, cultura, sociedade, opinião
      mundo, brasil, país, cidades, polícia, tecnologia, ciência, saúde, educação, entretenimento, famosos
      receitas, última hora, últimas notícias, ao vivo, em direto, exclusivo, assinantes, publicidade, menu
      buscar, pesquisar`),
	notTitles: phrases(`min de leitura, tempo de leitura, fazer login, faça login, iniciar sessão, assine, siga-nos
      compartilhar no, todos os direitos reservados, leia mais, leia também, veja também
      política de privacidade, mais opções, ir para o conteúdo, ver previsão completa, pular para`),
	pageTalk: phrases(`cookie, cookies, seu navegador, o seu navegador, seu dispositivo, nossos parceiros, nossos parceiros
      consentimento, sua privacidade, a sua privacidade, assinantes, assine, faça login
      bloqueador de anúncios, este site, nosso site, nossa newsletter`)
});
// src/languages/ro.ts
var ro_default = defineLanguage({
	code: "ro",
	dates: {
		months: [
			["ianuarie", "ian"],
			["februarie", "feb"],
			["martie", "mar"],
			["aprilie", "apr"],
			["mai"],
			["iunie", "iun"],
			["iulie", "iul"],
			["august", "aug"],
			["septembrie", "sept"],
			["octombrie", "oct"],
			["noiembrie", "nov"],
			["decembrie", "dec"]
		],
		weekdays: [
			"luni",
			"lun",
			"marți",
			"miercuri",
			"joi",
			"vineri",
			"sâmbătă",
			"sâm",
			"duminică"
		],
		timeJoiners: [
			"la",
			"ora",
			"orele"
		],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`de, scris de, un articol de, articol de, un reportaj de, interviu de, postat de`),
		others: phrases(`foto de, fotografii de, foto, editat de, ilustrație de, traducere de, video de`),
		stops: phrases(`publicat, actualizat, distribuie, min de citit, comentarii, urmărește`),
		and: phrases(`și, &`),
		prepositions: phrases(`din, la, în, de, pentru`),
		roles: words(`redactor reporter reporteră jurnalist jurnalistă corespondent corespondentă trimis trimisă special colaborator
      colaboratoare editor editorialist critic fotograf director senior`),
		roleModifiers: [],
		desks: words(`redacția agenții echipa web online digital`),
		agencies: phrases(`agerpres, mediafax, news.ro, moldpres, ipn, afp, reuters, ap, dpa, efe, ansa, xinhua, bloomberg
      inquam photos, getty images`),
		particles: words(`de din von`)
	},
	signatures: {
		published: phrases(`publicat, publicat la, publicat pe, publicat în, data publicării, postat la, creat la`),
		modified: phrases(`actualizat, actualizat la, actualizat pe, ultima actualizare, ultima modificare, modificat la`),
		by: phrases(`de, scris de, publicat de, articol de`),
		labels: phrases(`autor, autori, text, redactor`),
		counts: phrases(`comentarii, comentariu, min, minute, vizualizări, citiri, răspunsuri, distribuiri`)
	},
	sourceLeads: phrases(`sursa, sursă, surse, via, preluat de pe, preluare, sursa articolului`),
	sections: phrases(`acasă, prima pagină, știri, politică, politic, economie, economic, sport, cultură, societate, social
      opinii, externe, internațional, național, local, actualitate, justiție, sănătate, educație, știință
      tehnologie, monden, rețete, ultima oră, live, exclusiv, abonați, publicitate, meniu, căutare`),
	notTitles: phrases(`min de citit, timp de citire, autentificare, intră în cont, abonează-te, urmărește-ne, distribuie pe
      toate drepturile rezervate, citește mai mult, citește și, vezi și, politica de confidențialitate
      sari la, mai multe opțiuni, contul meu`),
	pageTalk: phrases(`cookie, cookies, cookie-uri, browserul tău, browserul dvs, dispozitivul tău, partenerii noștri
      consimțământ, confidențialitatea ta, abonați, abonează-te, autentifică-te, blocator de reclame
      acest site, site-ul nostru, newsletterul nostru`)
});
// src/languages/ru.ts
var ru_default = defineLanguage({
	code: "ru",
	dates: {
		months: [
			[
				"января",
				"январь",
				"янв"
			],
			[
				"февраля",
				"февраль",
				"февр"
			],
			[
				"марта",
				"март",
				"мар"
			],
			[
				"апреля",
				"апрель",
				"апр"
			],
			["мая", "май"],
			[
				"июня",
				"июнь",
				"июн"
			],
			[
				"июля",
				"июль",
				"июл"
			],
			[
				"августа",
				"август",
				"авг"
			],
			[
				"сентября",
				"сентябрь",
				"сент"
			],
			[
				"октября",
				"октябрь",
				"окт"
			],
			[
				"ноября",
				"ноябрь",
				"нояб"
			],
			[
				"декабря",
				"декабрь",
				"дек"
			]
		],
		weekdays: [
			"понедельник",
			"пн",
			"вторник",
			"вт",
			"среда",
			"ср",
			"четверг",
			"чт",
			"пятница",
			"пт",
			"суббота",
			"сб",
			"воскресенье",
			"вс"
		],
		dateJoiners: ["года", "г"],
		timeJoiners: [
			"в",
			"во",
			"года",
			"г",
			"около"
		],
		dayParts: [{
			phrases: ["утра", "ночи"],
			from: 0,
			to: 12
		}, {
			phrases: ["дня", "вечера"],
			from: 12,
			to: 24
		}],
		moments: {
			полдень: 720,
			полночь: 0
		},
		oClock: [
			"часов",
			"час",
			"часа"
		],
		hours: ["ч"],
		zones: {
			МСК: "+03:00",
			MSK: "+03:00"
		},
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`автор, авторы, текст, автор текста, автор статьи, автор материала, подготовил, подготовила, подготовили, записал, записала
      беседовал, беседовала, беседовали, корреспондент, журналист, материал подготовил, материал подготовила, опубликовал, написал, написала`),
		others: phrases(`фото, фотограф, фотографии, снимки, иллюстрация, иллюстрации, редактор, перевод, перевел, перевела, переводчик, коллаж
      инфографика, видео, корректор, дизайн, верстка`),
		stops: words("опубликовано обновлено дата фото источник комментарии просмотров"),
		and: ["и", "&"],
		prepositions: words("из в для"),
		roles: phrases(`корреспондент, обозреватель, редактор, журналист, журналистка, колумнист, репортер, спецкор, собкор, главный редактор
      шеф-редактор, ведущий, ведущая, эксперт, политолог, аналитик, блогер, писатель`),
		roleModifiers: words("специальный собственный политический экономический спортивный военный выпускающий старший научный наш"),
		desks: words("редакция пресс-служба отдел служба администрация админ admin"),
		agencies: phrases(`тасс, риа новости, риа, интерфакс, прайм, регнум, росбалт, рейтер, рейтерс, reuters, ap, afp, dpa, ansa, efe, xinhua, bloomberg
      getty images, epa, спутник, sputnik, синьхуа, укринформ, бельта, белта, казинформ, анадолу`),
		outletWords: words("газета новости вестник известия журнал правда агентство радио телеканал портал издание рф ру ooo ооо"),
		placeWords: words("нижний санкт великий ростов новый набережные")
	},
	signatures: {
		published: phrases("опубликовано, опубликован, опубликована, дата публикации, добавлено, размещено, публикация, создано"),
		modified: phrases("обновлено, обновлен, обновлена, изменено, отредактировано, дата обновления, последнее обновление, последнее изменение"),
		labels: phrases("автор, авторы, текст, автор статьи, автор материала, автор текста, подготовил, подготовила, корреспондент, журналист"),
		doubtful: words("редактор ведущий эксперт рецензент"),
		counts: words("комментариев комментария комментарий просмотров просмотра ответов отзывов лайков"),
		notNames: words("читайте также реклама фото видео источник поделиться подробнее россия россии новости главная комментарии")
	},
	sourceLeads: phrases("источник, источники, по материалам, первоисточник, источник фото, оригинал"),
	sections: phrases(`новости, главное, главная, политика, экономика, общество, в мире, мир, россия, спорт, культура, происшествия, наука
    технологии, бизнес, финансы, авто, недвижимость, здоровье, видео, фото, мнения, мнение, интервью, статьи, криминал, история, туризм
    образование, кино, музыка, колонка, подкасты, репортаж, расследование, эксклюзив, срочно, срочная новость, лента, война, город
    регионы, москва, украина, казахстан, беларусь, шоу-бизнес, еда, рецепты, стиль, красота, путешествия, наука и техника, деньги`),
	notTitles: phrases(`читайте также, поделиться, подписаться, подписывайтесь, подпишитесь, войти, регистрация, время чтения, опубликовано
    обновлено, все права защищены, мин чтения, читать далее, файлы cookie, фото:, источник:, реклама, комментарии, комментировать, на главную
    перейти к, поиск по сайту, оставить комментарий, политика конфиденциальности, наш телеграм-канал, версия для печати, назад`),
	pageTalk: phrases(`cookie, cookies, куки, файлы cookie, ваш браузер, вашего браузера, javascript, нашими партнерами, ваше согласие
    на нашем сайте, наш сайт, этот сайт, персональных данных, оформите подписку, подписка, зарегистрируйтесь, войдите, авторизуйтесь
    блокировщик рекламы, политикой конфиденциальности, пользовательское соглашение`)
});
// src/languages/sv.ts
var sv_default = defineLanguage({
	code: "sv",
	dates: {
		months: [
			["januari", "jan"],
			["februari", "feb"],
			["mars"],
			["april", "apr"],
			["maj"],
			["juni"],
			["juli"],
			["augusti", "aug"],
			["september", "sep"],
			["oktober", "okt"],
			["november", "nov"],
			["december", "dec"]
		],
		weekdays: [
			"måndag",
			"mån",
			"tisdag",
			"tis",
			"onsdag",
			"ons",
			"torsdag",
			"tors",
			"fredag",
			"fre",
			"lördag",
			"lör",
			"söndag",
			"sön"
		],
		dateJoiners: ["den"],
		timeJoiners: [
			"klockan",
			"kl",
			"vid"
		],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases("av, text, text av, skriven av, skribent, författare, reporter, krönika av, recension av, intervju, by"),
		others: phrases("foto, bild, illustration, video, översättning, redigering, redaktör, ansvarig utgivare, fotograf, photo by"),
		stops: phrases("publicerad, publicerat, uppdaterad, är, skriver, följ, dela, kommentarer, min läsning, lästid"),
		and: [
			"och",
			"&",
			"samt"
		],
		prepositions: [
			"i",
			"på",
			"från",
			"för",
			"vid"
		],
		roles: words("reporter journalist redaktör krönikör skribent korrespondent fotograf ledarskribent chefredaktör frilans kritiker"),
		desks: words("redaktionen redaktion nyhetsredaktionen sportredaktionen webbredaktionen admin"),
		agencies: phrases(`tt, tt nyhetsbyrån, reuters, afp, ap, ntb, ritzau, stt, dpa, epa, bloomberg, siren, bildbyrån, getty images
      associated press`),
		outletWords: words("tidning tidningen nyheter nytt blad bladet posten kuriren radio television universitet högskola"),
		particles: words("af von de van der"),
		acronyms: phrases("tt, svt, sr, dn, svd, gp, afp, ap")
	},
	signatures: {
		published: phrases("publicerad, publicerat, publicerades, publiceringsdatum, publicerad den, postat, inlagd, skapad, datum"),
		modified: phrases("uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad, senast ändrad, senast granskad, reviderad"),
		by: phrases("av, text, text av, skriven av, skribent, författare, reporter, publicerad av"),
		labels: phrases("text, skribent, författare, reporter, av, krönika, recension"),
		counts: words("kommentarer kommentar min minuter visningar svar bilder"),
		notNames: words("nyheter sport kultur ekonomi debatt ledare inrikes utrikes video foto dela hem kontakt meny sök mer")
	},
	sourceLeads: phrases("källa, källor, via, ursprungligen publicerad i"),
	sections: phrases(`nyheter, inrikes, utrikes, sport, kultur, ekonomi, debatt, ledare, insändare, nöje, politik, opinion, lokalt
    familj, krönika, reportage, intervju, recension, näringsliv, teknik, vetenskap, väder, tv, podd, annons, hem, senaste nytt`),
	notTitles: phrases(`min lästid, lästid, senast uppdaterad, publicerad, alla rättigheter, hoppa till innehåll, dela artikeln
    följ oss, läs också, läs mer, godkänn alla, mitt konto, logga in, din webbläsare, prenumerera`),
	pageTalk: phrases(`cookie, cookies, kakor, din webbläsare, javascript, våra partners, samtycke, integritetspolicy
    annonsblockerare, prenumeranter, prenumeration, logga in, registrera, nyhetsbrev, denna webbplats, vår webbplats`)
});
// src/languages/th.ts
var th_default = defineLanguage({
	code: "th",
	dates: {
		months: [
			["มกราคม", "ม.ค"],
			["กุมภาพันธ์", "ก.พ"],
			["มีนาคม", "มี.ค"],
			["เมษายน", "เม.ย"],
			["พฤษภาคม", "พ.ค"],
			["มิถุนายน", "มิ.ย"],
			["กรกฎาคม", "ก.ค"],
			["สิงหาคม", "ส.ค"],
			["กันยายน", "ก.ย"],
			["ตุลาคม", "ต.ค"],
			["พฤศจิกายน", "พ.ย"],
			["ธันวาคม", "ธ.ค"]
		],
		weekdays: [
			"วันจันทร์",
			"จันทร์",
			"วันอังคาร",
			"อังคาร",
			"วันพุธ",
			"พุธ",
			"วันพฤหัสบดี",
			"พฤหัส",
			"วันศุกร์",
			"ศุกร์",
			"วันเสาร์",
			"เสาร์",
			"วันอาทิตย์",
			"อาทิตย์"
		],
		dateJoiners: [
			"ที่",
			"วันที่",
			"พ.ศ",
			"ค.ศ"
		],
		timeJoiners: ["เวลา"],
		hours: ["น", "นาฬิกา"],
		zones: { ICT: "+07:00" },
		yearsAhead: 543,
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases("โดย, เขียนโดย, ผู้เขียน, เรื่อง, เรียบเรียง, เรียบเรียงโดย, รายงานโดย, by"),
		others: phrases("ภาพ, ภาพโดย, แปลโดย, แปล, บรรณาธิการ, กราฟิก, ช่างภาพ, photo"),
		stops: phrases("เผยแพร่, อัปเดต, ปรับปรุง, แชร์"),
		and: ["และ", "&"],
		roles: phrases("ผู้สื่อข่าว, นักข่าว, บรรณาธิการ, คอลัมนิสต์, นักเขียน"),
		desks: phrases("กองบรรณาธิการ, ทีมข่าว, ทีมข่าวออนไลน์, โต๊ะข่าว, ฝ่ายข่าว, ข่าวออนไลน์"),
		agencies: phrases("รอยเตอร์, เอเอฟพี, เอพี, สำนักข่าวไทย, ซินหัว, reuters, ap, afp, dpa, xinhua, kyodo, bloomberg, getty images, epa"),
		outletWords: phrases("ออนไลน์, นิวส์, ไทม์ส, โพสต์")
	},
	signatures: {
		published: phrases("เผยแพร่, เผยแพร่เมื่อ, วันที่เผยแพร่, โพสต์เมื่อ, ลงวันที่, published"),
		modified: phrases("อัปเดต, อัปเดตล่าสุด, อัพเดทล่าสุด, ปรับปรุงล่าสุด, ปรับปรุงเมื่อ, แก้ไขล่าสุด, updated"),
		by: phrases("โดย, เขียนโดย, by"),
		labels: phrases("ผู้เขียน"),
		counts: phrases("ความคิดเห็น, วิว, แชร์")
	},
	sourceLeads: phrases("ที่มา, แหล่งที่มา, ขอบคุณข้อมูล, ขอบคุณข้อมูลจาก, อ้างอิง, source"),
	sections: phrases(`หน้าแรก, ข่าว, การเมือง, เศรษฐกิจ, สังคม, อาชญากรรม, ต่างประเทศ, กีฬา, บันเทิง, ไลฟ์สไตล์, เทคโนโลยี, สุขภาพ, การศึกษา
    ท่องเที่ยว, ภูมิภาค, คุณภาพชีวิต, สิ่งแวดล้อม, บทความ, คอลัมน์, ดูดวง, หวย, ยานยนต์, ข่าวด่วน`),
	notTitles: phrases("อ่านเพิ่มเติม, แชร์, เผยแพร่, อัปเดตล่าสุด, ติดตามเรา, แสดงความคิดเห็น, เข้าสู่ระบบ, สมัครสมาชิก, โฆษณา"),
	pageTalk: phrases("เบราว์เซอร์ของคุณ, เว็บไซต์นี้, เว็บไซต์ของเรา, ใช้คุกกี้, นโยบายความเป็นส่วนตัว, เงื่อนไขการใช้งาน, ติดตามเราได้ที่")
});
// src/languages/tr.ts
var tr_default = defineLanguage({
	code: "tr",
	dates: {
		months: [
			["ocak"],
			["şubat", "şub"],
			["mart"],
			["nisan", "nis"],
			["mayıs"],
			["haziran", "haz"],
			["temmuz", "tem"],
			["ağustos", "ağu"],
			["eylül", "eyl"],
			["ekim"],
			["kasım", "kas"],
			["aralık"]
		],
		weekdays: words("pazartesi pzt salı çarşamba çar perşembe per cuma cumartesi cmt pazar paz"),
		timeJoiners: [
			"saat",
			"saati",
			"günü"
		],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`yazar, yazan, yazarı, haber, haberi yazan, muhabir, hazırlayan, haberi hazırlayan, kaleme alan, yazı, söyleşi
    röportaj, derleyen, metin, analiz, by`),
		others: phrases(`fotoğraf, fotoğraflar, foto, editör, düzenleyen, çeviren, çeviri, görsel, kamera, video, çizim, grafik
    illüstrasyon, seslendiren, kurgu, yayına hazırlayan, redaksiyon`),
		stops: phrases("yayınlanma, güncelleme, giriş tarihi, son güncelleme, takip et, tüm yazıları, paylaş, yorum"),
		and: [
			"ve",
			"&",
			"ile"
		],
		prepositions: ["/"],
		roles: words(`muhabir muhabiri editör editörü yazar yazarı gazeteci köşe yönetmen yönetmeni müdürü temsilcisi sunucu
    foto-muhabiri çevirmen stajyer koordinatörü direktörü profesör doçent uzmanı`),
		desks: phrases(`haber merkezi, dış haberler, dış haberler servisi, ekonomi servisi, spor servisi, kültür servisi, haber servisi
    yurt haberleri, istihbarat servisi, editör, admin, web editörü, internet servisi, yazı işleri`),
		agencies: phrases(`anadolu ajansı, anadolu, aa, dha, demirören haber ajansı, iha, ihlas haber ajansı, anka, anka haber ajansı, mezopotamya ajansı
    ma, etha, phoenix, reuters, ap, afp, dpa, epa, xinhua, bloomberg, tass, getty images, depo photos, trt haber`),
		outletWords: words("gazetesi haber haberleri dergisi ajansı medya tv televizyonu radyo üniversitesi enstitüsü vakfı derneği postası"),
		particles: [
			"el",
			"al",
			"bin",
			"von",
			"de"
		],
		acronyms: [
			"aa",
			"dha",
			"iha",
			"anka",
			"trt",
			"tv",
			"ap",
			"afp",
			"bbc",
			"dw"
		]
	},
	signatures: {
		published: phrases(`yayınlanma, yayınlanma tarihi, yayımlanma, yayımlanma tarihi, yayın tarihi, yayınlandı, yayımlandı, giriş, giriş tarihi
    haber giriş, eklenme, eklenme tarihi, eklendi, oluşturulma, oluşturulma tarihi, oluşturma tarihi, tarih, kayıt tarihi, ilk yayın`),
		modified: phrases(`güncelleme, güncellenme, güncelleme tarihi, güncellenme tarihi, son güncelleme, son güncelleme tarihi, güncellendi
    son güncellenme, düzenleme, son düzenleme`),
		ignored: phrases("son başvuru, geçerlilik, katılım tarihi, üyelik tarihi"),
		by: phrases("yazar, yazan, haber, muhabir, hazırlayan, kaleme alan, haberi yazan, derleyen, röportaj, söyleşi"),
		labels: phrases("yazar, muhabir, haber, hazırlayan, editör, yazan, röportaj, söyleşi, yazı, metin, analiz"),
		doubtful: ["editör"],
		counts: words("yorum okunma görüntülenme görüntüleme dakika dk paylaşım beğeni cevap yanıt")
	},
	sourceLeads: phrases("kaynak, kaynaklar, haber kaynağı, haberin kaynağı, kaynak linki, via"),
	abbreviations: words("dr prof doç av vb vs ör yy bkz mah cad sok no"),
	sections: phrases(`gündem, son dakika, ekonomi, spor, dünya, siyaset, politika, magazin, yaşam, sağlık, teknoloji, kültür sanat
    kültür-sanat, kültür, sanat, eğitim, yazarlar, köşe yazıları, video, foto galeri, galeri, haberler, haber, ana sayfa, anasayfa
    türkiye, yerel, asayiş, 3. sayfa, bilim, çevre, otomobil, turizm, röportaj, analiz, medya, güncel, genel, özel haber, dosya`),
	notTitles: phrases(`okuma süresi, dakikalık okuma, dk okuma, son güncelleme, giriş tarihi, yayınlanma tarihi, bizi takip edin, paylaş
    abone ol, abone olun, giriş yap, üye ol, tüm hakları saklıdır, içeriğe geç, çerez, çerezler, yorum yap, ana sayfa, devamını oku`),
	pageTalk: phrases(`çerez, çerezler, çerezleri, çerezlerin, çerez politikası, tarayıcınız, tarayıcınızda, cihazınızda, javascript, iş ortaklarımız
    açık rızanız, kişisel verileriniz, aydınlatma metni, reklam engelleyici, bildirimleri, abone olun, üye olun, giriş yapın, sitemizde
    sitemizi, web sitemiz, bu site, bu web sitesi, gizlilik politikası`)
});
// src/languages/uk.ts
var uk_default = defineLanguage({
	code: "uk",
	dates: {
		months: [
			[
				"січня",
				"січень",
				"січ"
			],
			[
				"лютого",
				"лютий",
				"лют"
			],
			[
				"березня",
				"березень",
				"бер"
			],
			[
				"квітня",
				"квітень",
				"квіт"
			],
			[
				"травня",
				"травень",
				"трав"
			],
			[
				"червня",
				"червень",
				"черв"
			],
			[
				"липня",
				"липень",
				"лип"
			],
			[
				"серпня",
				"серпень",
				"серп"
			],
			[
				"вересня",
				"вересень",
				"вер"
			],
			[
				"жовтня",
				"жовтень",
				"жовт"
			],
			[
				"листопада",
				"листопад",
				"лист"
			],
			[
				"грудня",
				"грудень",
				"груд"
			]
		],
		weekdays: [
			"понеділок",
			"пн",
			"вівторок",
			"вт",
			"середа",
			"ср",
			"четвер",
			"чт",
			"пʼятниця",
			"пт",
			"субота",
			"сб",
			"неділя",
			"нд"
		],
		timeJoiners: [
			"о",
			"об",
			"року",
			"р",
			"близько"
		],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`автор, авторка, автори, текст, автор статті, підготував, підготувала, записав, записала, розмовляв
      розмовляла, журналіст, журналістка, кореспондент, опублікував`),
		others: phrases(`фото, фотограф, світлини, ілюстрація, ілюстрації, редактор, редакторка, переклад, колаж, інфографіка, відео
      дизайн`),
		and: ["та", "&"],
		prepositions: words("з із у для"),
		roles: phrases(`журналіст, журналістка, кореспондент, кореспондентка, оглядач, редактор, редакторка, головний редактор
      репортер, колумніст, блогер, політолог, аналітик, ведуча`),
		desks: words("редакція відділ адміністратор admin пресслужба"),
		agencies: phrases(`укринформ, укрінформ, уніан, інтерфакс-україна, інтерфакс, reuters, ap, afp, dpa, ansa, efe, xinhua
      bloomberg, getty images, epa, рбк-україна`)
	},
	signatures: {
		published: phrases(`опубліковано, дата публікації, додано, розміщено, створено, оприлюднено`),
		modified: phrases(`оновлено, змінено, відредаговано, дата оновлення, останнє оновлення`),
		labels: phrases(`автор, авторка, автори, текст, підготував, підготувала, журналіст, кореспондент`)
	},
	sourceLeads: phrases(`джерело, джерела, за матеріалами, першоджерело, джерело фото`),
	sections: phrases(`новини, головне, головна, політика, економіка, суспільство, світ, україна, спорт, культура, події, наука
      технології, бізнес, фінанси, авто, здоров'я, відео, фото, погляди, думки, інтерв'ю, статті, війна, життя
      репортаж, розслідування, ексклюзив, терміново, регіони, київ, блоги, подкасти, публікації, освіта, історія
      погода, шоу-бізнес, рецепти`),
	notTitles: phrases(`читайте також, поділитися, підписатися, підписуйтесь, підпишіться, увійти, реєстрація, час читання
      опубліковано, оновлено, усі права, всі права, читати далі, файли cookie, фото:, джерело:, реклама
      коментарі, на головну, перейти до, пошук по сайту, залишити коментар, політика конфіденційності
      наш телеграм-канал`),
	pageTalk: phrases(`cookie, cookies, кукі, файли cookie, ваш браузер, javascript, нашими партнерами, вашу згоду
      на нашому сайті, наш сайт, цей сайт, персональних даних, передплата, підписка, зареєструйтеся, увійдіть
      авторизуйтесь, блокувальник реклами, політикою конфіденційності`)
});
// src/languages/vi.ts
var vi_default = defineLanguage({
	code: "vi",
	dates: {
		months: [
			[
				"tháng 1",
				"tháng 01",
				"thg 1",
				"tháng một",
				"tháng giêng"
			],
			[
				"tháng 2",
				"tháng 02",
				"thg 2",
				"tháng hai"
			],
			[
				"tháng 3",
				"tháng 03",
				"thg 3",
				"tháng ba"
			],
			[
				"tháng 4",
				"tháng 04",
				"thg 4",
				"tháng tư"
			],
			[
				"tháng 5",
				"tháng 05",
				"thg 5",
				"tháng năm"
			],
			[
				"tháng 6",
				"tháng 06",
				"thg 6",
				"tháng sáu"
			],
			[
				"tháng 7",
				"tháng 07",
				"thg 7",
				"tháng bảy"
			],
			[
				"tháng 8",
				"tháng 08",
				"thg 8",
				"tháng tám"
			],
			[
				"tháng 9",
				"tháng 09",
				"thg 9",
				"tháng chín"
			],
			[
				"tháng 10",
				"thg 10",
				"tháng mười"
			],
			[
				"tháng 11",
				"thg 11",
				"tháng mười một"
			],
			[
				"tháng 12",
				"thg 12",
				"tháng mười hai"
			]
		],
		weekdays: phrases(`thứ hai, thứ 2, thứ ba, thứ 3, thứ tư, thứ 4, thứ năm, thứ 5, thứ sáu, thứ 6, thứ bảy, thứ 7, chủ nhật, cn
    t2, t3, t4, t5, t6, t7`),
		dateJoiners: ["ngày", "năm"],
		timeJoiners: [
			"lúc",
			"vào",
			"vào lúc",
			"ngày"
		],
		monthSigns: ["tháng"],
		numericOrder: "dmy"
	},
	bylines: {
		leads: phrases(`tác giả, bài, bài viết, bài và ảnh, phóng viên, thực hiện, người viết, tổng hợp, biên soạn, viết bởi, đăng bởi, bởi
    by, theo`),
		others: phrases(`ảnh, người dịch, biên dịch, lược dịch, dịch, biên tập, biên tập viên, đồ họa, video, thiết kế, hiệu đính
    tham vấn y khoa, kiểm duyệt bởi, minh họa, clip`),
		stops: phrases("cập nhật, ngày đăng, đăng ngày, chia sẻ, bình luận, theo dõi, xem thêm"),
		and: [
			"và",
			"&",
			"-"
		],
		prepositions: ["từ", "tại"],
		roles: phrases(`phóng viên, biên tập viên, nhà báo, cộng tác viên, bình luận viên, giảng viên, luật sư, tiến sĩ, giáo sư, chuyên gia
    bác sĩ, tổng biên tập`),
		desks: phrases("ban biên tập, tòa soạn, nhóm phóng viên, nhóm pv, pv, p.v, phóng viên, tổng hợp, admin, biên tập viên, quản trị viên, btv"),
		agencies: phrases(`ttxvn, thông tấn xã việt nam, vietnam+, vov, vtv, reuters, ap, afp, dpa, epa, xinhua, tân hoa xã, kyodo, yonhap, bloomberg
    tass, sputnik, getty images, vnexpress, tuổi trẻ, thanh niên, dân trí, vietnamnet, bbc, cnn`),
		outletWords: words("báo news tv đài tạp viện trường vietnamnet vnexpress online"),
		acronyms: [
			"ttxvn",
			"vov",
			"vtv",
			"pv",
			"btv",
			"ts",
			"pgs",
			"gs",
			"bs",
			"ths",
			"tv",
			"ap",
			"afp"
		]
	},
	signatures: {
		published: phrases(`ngày đăng, đăng ngày, đăng lúc, đã đăng, được đăng, xuất bản, ngày xuất bản, thời gian, ngày viết, ngày tạo, phát hành
    đăng tải, posted on, published`),
		modified: phrases(`cập nhật, cập nhật lần cuối, lần cập nhật cuối, cập nhật lúc, cập nhật ngày, ngày cập nhật, chỉnh sửa lần cuối
    sửa lần cuối, updated, last updated`),
		ignored: phrases("ngày tham gia, hết hạn, hạn chót"),
		by: phrases("tác giả, phóng viên, bài và ảnh, thực hiện, người viết, viết bởi, đăng bởi, biên soạn, tổng hợp, by"),
		labels: phrases("tác giả, phóng viên, thực hiện, bài, bài và ảnh, người viết, biên soạn"),
		doubtful: ["biên tập", "theo"],
		counts: phrases("bình luận, lượt xem, lượt thích, trả lời, phút, phản hồi, ý kiến")
	},
	sourceLeads: phrases("nguồn, nguồn tin, theo, dẫn nguồn, nguồn bài viết, link nguồn, bài gốc"),
	abbreviations: words("ts ths pgs gs bs tp tt đ.c"),
	sections: phrases(`trang chủ, thời sự, chính trị, xã hội, thế giới, kinh doanh, kinh tế, tài chính, chứng khoán, bất động sản, khoa học
    công nghệ, số hóa, giải trí, thể thao, bóng đá, pháp luật, giáo dục, sức khỏe, đời sống, du lịch, văn hóa, xe, ô tô, ý kiến, góc nhìn
    tâm sự, video, ảnh, podcast, multimedia, infographic, emagazine, bạn đọc, nhịp sống trẻ, quân sự, quốc tế, thị trường, doanh nghiệp
    môi trường, tin tức, tin mới, tin nóng, phóng sự, điều tra`),
	notTitles: phrases(`phút đọc, thời gian đọc, lượt xem, cập nhật lúc, ngày đăng, chia sẻ bài viết, theo dõi chúng tôi, đăng nhập, đăng ký, xem thêm
    đọc thêm, bản quyền, bình luận của bạn, chấp nhận cookie, chuyển đến nội dung, quảng cáo, giấy phép số`),
	pageTalk: phrases(`cookie, cookies, trình duyệt của bạn, thiết bị của bạn, javascript, đối tác của chúng tôi, sự đồng ý của bạn, dữ liệu của bạn
    quyền riêng tư của bạn, chặn quảng cáo, thông báo, đăng ký ngay, trang web này, website này, website của chúng tôi, đăng nhập để
    tài khoản của bạn, chính sách bảo mật, email của bạn`)
});
// src/languages/zh.ts
var zh_default = defineLanguage({
	code: "zh",
	dates: {
		months: [
			["一月"],
			["二月"],
			["三月"],
			["四月"],
			["五月"],
			["六月"],
			["七月"],
			["八月"],
			["九月"],
			["十月"],
			["十一月"],
			["十二月"]
		],
		weekdays: words("星期一 周一 週一 禮拜一 星期二 周二 週二 禮拜二 星期三 周三 週三 禮拜三 星期四 周四 週四 禮拜四 星期五 周五 週五 禮拜五 星期六 周六 週六 禮拜六 星期日 星期天 周日 週日 禮拜日"),
		units: {
			year: ["年"],
			month: ["月"],
			day: ["日", "号"]
		},
		dayParts: [
			{
				phrases: words("凌晨 清晨 早上 上午 am"),
				from: 0,
				to: 12
			},
			{
				phrases: words("中午 下午 pm"),
				from: 12,
				to: 19
			},
			{
				phrases: words("傍晚 晚上 晚间 晚間"),
				from: 17,
				to: 24
			}
		],
		oClock: words("时 時 点 點"),
		minutes: ["分"]
	},
	bylines: {
		leads: words("文 文: 文/ 作者 作者: 撰文 撰文: 撰稿 记者 記者 本报记者 本報記者 采写 採寫 编译 編譯"),
		others: words("编辑 編輯 责任编辑 責任編輯 责编 責編 摄影 攝影 校对 校對 审核 核稿 图片 圖片 翻译 翻譯 译者 譯者"),
		stops: words("报道 報導 报导 来源 來源 发布 發布 更新"),
		and: words("& 、 和 与 與"),
		roles: words("记者 記者 特派记者 特派員 编辑 編輯 主编 主編 评论员 評論員 专栏作家 專欄作家 实习生 通讯员"),
		desks: phrases("编辑部, 編輯部, 本报讯, 本報訊, 综合报道, 綜合報導, 新闻中心, 新聞中心, 即时新闻, 即時中心"),
		agencies: [...internationalAgencies, ...words("新华社 中新社 中央社 路透社 法新社 美联社 美聯社 彭博社 人民日报 央视新闻 澎湃新闻")],
		outletWords: words("日报 日報 晚报 晚報 时报 時報 周刊 週刊 网 網 社 台 臺 新闻 新聞")
	},
	signatures: {
		published: words("发布时间 發布時間 发布于 發佈於 发布日期 發布日期 发表时间 发表于 發表於 刊登日期 出版日期 公布日期"),
		modified: words("更新时间 更新時間 最后更新 最後更新 更新于 更新日期 修改时间 修訂日期 最后修改"),
		by: words("作者: 文/ 记者 記者 撰文:"),
		labels: words("作者 文 撰文 撰稿 记者 記者 采写"),
		counts: words("评论 評論 留言 回复 回覆 阅读 閱讀 浏览 瀏覽 点赞"),
		notNames: words("首页 首頁 新闻 新聞 登录 登入 注册 註冊 分享 广告 廣告")
	},
	sourceLeads: words("来源 來源 出处 出處 转自 轉自 摘自 稿源 资料来源 資料來源"),
	sections: words("新闻 新聞 要闻 要聞 国内 國內 国际 國際 时政 政治 社会 社會 财经 財經 经济 經濟 科技 体育 體育 娱乐 娛樂 文化 教育 健康 生活 旅游 旅遊 军事 軍事 评论 評論 观点 觀點 专题 專題 即时 即時 独家 獨家 快讯 快訊 首页 首頁"),
	notTitles: phrases("登录, 登入, 注册, 註冊, 分享到, 分享至, 打印, 列印, 字号, 字號, 字级, 責任編輯, 责任编辑, 阅读全文, 閱讀全文, 跳到主要内容, 返回顶部, 回到頂部, 加载中, 載入中, 版权所有, 版權所有, 扫一扫, 掃描"),
	pageTalk: phrases("cookie, 本网站使用, 本網站使用, 您的浏览器, 您的瀏覽器, 隐私政策, 隱私權政策, 私隱政策, 使用条款, 使用條款, 同意使用, 接受所有, 订阅, 訂閱")
});
// src/languages/index.ts
const languages = new Map([
	ar_default,
	bn_default,
	cs_default,
	de_default,
	el_default,
	en,
	es_default,
	fa_default,
	fr_default,
	he_default,
	hi_default,
	id_default,
	it_default,
	ja_default,
	ko_default,
	nl_default,
	pl_default,
	pt_default,
	ro_default,
	ru_default,
	sv_default,
	th_default,
	tr_default,
	uk_default,
	vi_default,
	zh_default
].map((data) => [data.code, data]));
/** Data of a language by its ISO 639-1 code; English where the language is unknown or has none, since its date forms are the most widely used. */
function languageData(code) {
	return (code === null ? void 0 : languages.get(code)) ?? en;
}
// src/parse/metadata/element-text.ts
const SILENT = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript",
	"svg",
	"iframe",
	"select",
	"button",
	"math"
]);
const INLINE = new Set([
	"a",
	"abbr",
	"acronym",
	"b",
	"bdi",
	"bdo",
	"big",
	"cite",
	"code",
	"data",
	"del",
	"dfn",
	"em",
	"font",
	"i",
	"ins"
].concat([
	"kbd",
	"label",
	"mark",
	"q",
	"rp",
	"rt",
	"ruby",
	"s",
	"samp",
	"small",
	"span",
	"strong",
	"sub",
	"sup",
	"time",
	"u"
], [
	"var",
	"wbr",
	"meta",
	"link"
]));
/**
* What a reader sees of a node, white space joined, cut at about `longest` UTF-16 units. Blocks and `<br>` part words, and with
* `lines` they part lines.
*/
function textOf(root, longest = 600, lines = false) {
	let text = "";
	const gap = lines ? "\n" : " ";
	for (let node = root; node !== null && text.length <= longest;) {
		let inner = null;
		if (node.type === "text") text += node.data.length > longest ? node.data.slice(0, longest) : node.data;
		else if ("children" in node && !isSilent(node, root)) {
			if ("name" in node && !INLINE.has(node.name)) text += gap;
			inner = node.children[0] ?? null;
		}
		node = inner ?? following(node, root, (left) => {
			if (!INLINE.has(left.name)) text += gap;
		});
	}
	return squeeze(text, lines);
}
function isSilent(node, root) {
	return node !== root && "name" in node && SILENT.has(node.name);
}
function squeeze(text, lines) {
	if (!lines) return text.replace(/[\s\u200b\ufeff\u00ad]+/g, (gap) => /\s/.test(gap) ? " " : "").trim();
	return text.replace(/[\u200b\ufeff\u00ad]/g, "").replace(/[^\S\n]+/g, " ").replace(/\s*\n\s*/g, "\n").trim();
}
/** The node behind a node and all that it holds, in reading order, within `root`; `leave` sees the elements that end on the way. */
function following(node, root, leave) {
	for (let at = node; at !== null && at !== root; at = at.parent) {
		if (at !== node && "name" in at) leave?.(at);
		if (at.next !== null) return at.next;
	}
	return null;
}
/** The value of an attribute, cut at `longest`, or '' when there is none. */
function attribute(element, name, longest = 1e3) {
	const value = element.attribs[name];
	if (value === void 0) return "";
	return value.length > longest ? value.slice(0, longest) : value;
}
/** The elements around an element, the nearest first, at most `most` of them. */
function* ancestors(element, most = 40) {
	let count = 0;
	for (let at = element.parent; at !== null && count < most; at = at.parent, count++) if ("attribs" in at) yield at;
}
// src/parse/metadata/collect.ts
/** Lists end here: a page has few facts, and a hostile one shall cost no more. */
const MOST = 300;
const MOST_LD = 40;
const LONGEST_CONTENT = 5e3;
const DATED = /date|publi|posted|time(?!line|r\b|ou)|updated|modified|created|entry-meta|post-?meta|article-?info/i;
const SIGNED = /author|byline|writer|writtenby|written-by|posted-?by|contributor|creator|username|user-name|autor|auteur|redakt|verfasser|\bby\b/i;
var Collector = class {
	lang = "";
	titleTag = "";
	metas = /* @__PURE__ */ new Map();
	links = [];
	jsonLd = [];
	states = [];
	headings = [];
	times = [];
	items = [];
	dated = [];
	signed = [];
	/** Whether the walk shall look inside the element. */
	see(element, order) {
		switch (element.name) {
			case "meta":
				this.meta(element);
				return false;
			case "script":
				this.script(element);
				return false;
			case "style":
			case "svg":
			case "template": return false;
			case "noscript": return element.parent !== null && "name" in element.parent && element.parent.name === "head";
			case "title":
				if (this.titleTag === "") this.titleTag = textOf(element, 1e3);
				return false;
			case "html":
				if (this.lang === "") this.lang = attribute(element, "lang", 40) || attribute(element, "xml:lang", 40);
				return true;
			default:
				this.other(element, order);
				return true;
		}
	}
	meta({ attribs }) {
		const { content } = attribs;
		if (content === void 0 || content === "" || this.metas.size > MOST) return;
		const value = (content.length > LONGEST_CONTENT ? content.slice(0, LONGEST_CONTENT) : content).trim();
		if (value === "") return;
		for (const key of [
			"property",
			"name",
			"itemprop",
			"http-equiv"
		]) {
			const name = attribs[key];
			if (name === void 0 || name === "" || name.length > 100) continue;
			const known = this.metas.get(name.toLowerCase());
			if (known === void 0) this.metas.set(name.toLowerCase(), [value]);
			else if (known.length < 20 && !known.includes(value)) known.push(value);
		}
	}
	script(element) {
		const body = element.children[0];
		if (body === void 0 || !("data" in body) || body.data.length > 4e6) return;
		const type = element.attribs.type ?? "";
		if (/ld\+json/i.test(type)) {
			if (this.jsonLd.length < MOST_LD) this.jsonLd.push(body.data);
		} else if (this.states.length < MOST_LD && isState(type, body.data)) this.states.push(element);
	}
	other(element, order) {
		const { name, attribs } = element;
		if (name === "h1") add(this.headings, element, order);
		else if (name === "time") add(this.times, element, order);
		else if (name === "link" || name === "a" && attribs.rel !== void 0) {
			if (attribs.rel !== void 0) add(this.links, element, order);
		}
		if (attribs.itemprop !== void 0 || attribs.property !== void 0) add(this.items, element, order);
		if (attribs["data-author"] !== void 0) add(this.signed, element, order);
		this.classes(element, order);
	}
	classes(element, order) {
		const { class: classes, id } = element.attribs;
		if (classes === void 0 && id === void 0) return;
		const names = `${classes ?? ""} ${id ?? ""}`;
		const short = names.length > 400 ? names.slice(0, 400) : names;
		if (DATED.test(short)) add(this.dated, element, order);
		if (SIGNED.test(short)) add(this.signed, element, order);
	}
};
function add(list, element, order) {
	if (list.length < MOST) list.push({
		element,
		order
	});
}
function isState(type, data) {
	return /^application\/json/i.test(type) || /^\s*(?:window\.|self\.|var |let |const )?__[A-Z_]+__\s*=/.test(data);
}
/** Walks the whole tree once, without recursion. */
function collect(root) {
	const found = new Collector();
	let order = 0;
	for (let node = root.children[0] ?? null; node !== null;) {
		let inner = null;
		if ("name" in node && "attribs" in node) {
			if (found.see(node, order++)) inner = node.children[0] ?? null;
		}
		node = inner ?? following(node, root);
	}
	return found;
}
// src/parse/metadata/plain-text.ts
/** `Dogs &amp;amp; <b>cats</b>` gives `Dogs & cats`: some sites escape twice. Cut at `longest` UTF-16 units. */
function plainText$1(value, longest = 1e3) {
	let text = value.length > longest * 4 ? value.slice(0, longest * 4) : value;
	for (let round = 0; round < 2 && MARKUP.test(text); round++) text = textOf(parseDocument(text), longest);
	return (GAPS.test(text) ? text.replace(/[\s\u200b\ufeff\u00ad]+/g, " ") : text).trim().slice(0, longest);
}
const MARKUP = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w{1,30});|<\/?[a-z][^<>]*>/i;
const GAPS = /[^\S ]| {2}|[\u200b\ufeff\u00ad]/;
// src/parse/metadata/read-json.ts
/** The value, or undefined when the text is no JSON and cheap repairs don't make it so. Never throws. */
function readJson(source) {
	const bare = unwrapped(source);
	if (bare === "") return void 0;
	const first = tryParse(bare);
	if (first !== void 0) return first;
	if (bare.length > LONGEST_REPAIR) return void 0;
	const decoded = /^[[{]\s*&quot;/.test(bare) ? plainText$1(bare) : bare;
	return tryParse(repaired(decoded)) ?? tryParse(repaired(firstValue(decoded)));
}
const LONGEST_REPAIR = 2e5;
function tryParse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Without the comments and CDATA marks that hide scripts from old browsers, and without `;` at the end. */
function unwrapped(source) {
	return source.trim().replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/|\/\/)?/, "").replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, "").replace(/;\s*$/, "").trim();
}
/** Strings are told from what stands between them; control characters are allowed in no string, `\'` is no escape of JSON. */
function repaired(text) {
	return text.replace(/"(?:[^"\\]|\\[\s\S])*"|,\s*(?=[\]}])|\/\*[\s\S]*?\*\//g, (part) => {
		if (!part.startsWith("\"")) return "";
		return part.replace(/[\u0000-\u001f]+/g, " ").replace(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/g, "");
	});
}
/** The first object or array: some pages write several behind each other, or one brace too many. */
function firstValue(text) {
	let depth = 0;
	for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) if (mark === "[" || mark === "{") depth++;
	else if ((mark === "]" || mark === "}") && --depth === 0) return text.slice(0, index + 1);
	return depth > 0 && depth < 10 ? closed(text) : text;
}
/** A script that breaks off at its end. */
function closed(text) {
	const open = [];
	for (const [mark] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) if (mark === "[" || mark === "{") open.push(mark === "[" ? "]" : "}");
	else if (mark === "]" || mark === "}") open.pop();
	return text.replace(/,\s*$/, "") + open.reverse().join("");
}
// src/parse/metadata/linked-data.ts
const DEEPEST = 8;
const MOST_NODES = 2e3;
/** Keys under which the page itself may stand; what stands under others (comments, lists, parts) is somebody else's. */
const INSIDE = [
	"@graph",
	"mainEntity",
	"mainEntityOfPage",
	"itemReviewed",
	"isPartOf",
	"review",
	"about",
	"video"
];
/** Reads all scripts. Broken ones are repaired where that is cheap, else left out. */
function readLinkedData(scripts) {
	const things = [];
	const byId = /* @__PURE__ */ new Map();
	const visit = (value, key, depth) => {
		if (depth > DEEPEST || things.length >= MOST_NODES) return;
		if (Array.isArray(value)) for (const item of value.slice(0, 500)) visit(item, key, depth + 1);
		else if (isNode(value)) {
			const id = value["@id"];
			if (typeof id === "string" && (value["@type"] !== void 0 || !byId.has(id))) byId.set(id, value);
			if (value["@type"] !== void 0) things.push({
				node: value,
				kind: kindOf(value),
				key
			});
			for (const inner of INSIDE) if (value[inner] !== void 0) visit(value[inner], inner === "@graph" ? key : inner, depth + 1);
		}
	};
	for (const script of scripts) visit(readJson(script), "", 0);
	return {
		things,
		byId
	};
}
function isNode(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Names of types without their namespace, lower case. */
function typesOf(node) {
	const types = node["@type"];
	return (Array.isArray(types) ? types : [types]).flatMap((type) => typeof type === "string" ? [type.replace(/^.*[/#:]/, "").toLowerCase()] : []);
}
const ARTICLE = /article$|posting$|^report$|^question$|^qapage$|^apireference$|^scholarlyarticle|^blogpost$|^news$/;
const NOT_ARTICLE = /^jobposting$/;
const WORK = /^(?:recipe|howto|review|criticreview|videoobject|podcastepisode|audioobject|creativework|book|product|event|course|movie|dataset|softwareapplication|jobposting|learningresource|claimreview|episode|thesis|photograph|musicrecording)$/;
const PAGE = /page$/;
const SITE = /^website$|^blog$/;
function kindOf(node) {
	let kind = "other";
	for (const type of typesOf(node)) {
		if (ARTICLE.test(type) && !NOT_ARTICLE.test(type)) return "article";
		if (WORK.test(type)) kind = "work";
		else if (kind !== "work" && PAGE.test(type)) kind = "page";
		else if (kind === "other" && SITE.test(type)) kind = "site";
	}
	return kind;
}
/** The strings of a value: itself, or those of its list; of objects `name`, `@value` or `url`. At most 50. */
function stringsOf(value, keys = ["@value", "name"]) {
	if (typeof value === "string") return value.trim() === "" ? [] : [plainText$1(value)];
	if (typeof value === "number") return [String(value)];
	if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => Array.isArray(item) ? [] : stringsOf(item, keys));
	if (!isNode(value)) return [];
	const key = keys.find((name) => value[name] !== void 0 && !isNode(value[name]));
	return key === void 0 || Array.isArray(value[key]) ? [] : stringsOf(value[key], keys);
}
/** The first string of a field, or ''. */
function stringOf(node, field, keys) {
	return node === void 0 ? "" : stringsOf(node[field], keys)[0] ?? "";
}
// src/parse/metadata/main-thing.ts
/** Chooses among the nodes of a page. `titles` are folded titles of the page, `urls` its addresses without scheme and query. */
function mainThing({ things }, titles, urls) {
	let main;
	let best = 0;
	const articles = things.filter(({ kind }) => kind === "article").length;
	for (const thing of things) {
		const score = scoreOf$1(thing, {
			titles,
			urls,
			isOneOfMany: articles > 3 && thing.kind === "article"
		});
		if (score > best) {
			main = thing;
			best = score;
		}
	}
	return {
		main: main?.node,
		page: things.find(({ kind }) => kind === "page")?.node,
		site: things.find(({ kind }) => kind === "site")?.node
	};
}
const RANKS = {
	article: 4,
	work: 2,
	page: 0,
	site: 0,
	other: 0
};
function scoreOf$1({ node, kind, key }, page) {
	const rank = RANKS[kind];
	if (rank === 0 || key === "isPartOf" || key === "about" || key === "review") return 0;
	const isTitled = titlesOf(node).some((title) => page.titles.has(title));
	const isHere = addressesOf(node).some((url) => page.urls.has(bareUrl(url)));
	if (page.isOneOfMany && !isTitled && !isHere) return 0;
	const nested = key === "" || key === "mainEntity" || key === "mainEntityOfPage" ? 0 : 1;
	return rank + (isTitled ? 2 : 0) + (isHere ? 1.5 : 0) - nested;
}
function titlesOf(node) {
	return ["headline", "name"].map((field) => foldTitle(stringOf(node, field))).filter((title) => title !== "");
}
function addressesOf(node) {
	return [
		...stringsOf(node.url, ["@id"]),
		...stringsOf(node.mainEntityOfPage, ["@id", "url"]),
		...stringsOf(node["@id"])
	].slice(0, 10);
}
/** An address without scheme, `www.`, query, fragment and last slash, for comparing. */
function bareUrl(url) {
	return url.slice(0, 2e3).toLowerCase().replace(/^(?:https?:)?\/\/(?:www\.)?/, "").replace(/[?#].*$/s, "").replace(/\/+$/, "");
}
/** A title for comparing: letters and digits alone, small. */
function foldTitle(title) {
	return title.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
}
const lists = new Map(Object.entries({
	title: `og:title twitter:title citation_title dcterms.title dc.title parsely-title sailthru.title headline hdl title
    dc:title article:title`,
	author: `citation_author author article:author_name parsely-author sailthru.author dcterms.creator dc.creator dc:creator
    byl byline article.author og:article:author article:author og:author authors author-name citation_authors creator
    cxenseparse:author shareaholic:article_author_name rbauthors dc.contributor.author blog:author book:author`,
	published: `article:published_time article:published og:article:published_time datepublished parsely-pub-date
    sailthru.date article.published og:published_time dcterms.issued dc.date.issued dcterms.created dc.date.created
    dcterms.date dc.date dc:date pubdate publishdate publish-date publish_date published_date published-date
    publication_date publication-date publicationdate originalpublicationdate article_date_original datecreated date.created
    rnews:datepublished shareaholic:article_published_time cxenseparse:recs:publishtime citation_online_date
    citation_publication_date citation_date displaydate display_date article:created article:post_date postdate post_date
    article-publication-date article_publish_date publish_time pub_date release_date date created`,
	modified: `article:modified_time article:modified og:updated_time datemodified dcterms.modified dc.date.modified
    last-modified lastmod last_modified moddate revised revision_date updated last_updated lastupdated article:updated_time
    shareaholic:article_modified_time article.updated date.modified updated_time`,
	site: `og:site_name application-name apple-mobile-web-app-title dcterms.publisher dc.publisher dc:publisher publisher
    shareaholic:site_name article:publisher_name citation_journal_title al:ios:app_name al:android:app_name`,
	lang: "content-language dc.language dcterms.language language citation_language og:locale",
	canonicalUrl: "og:url twitter:url parsely-link",
	image: `og:image:secure_url og:image og:image:url twitter:image twitter:image:src parsely-image-url sailthru.image.full
    image thumbnail msapplication-tileimage`,
	description: `og:description description twitter:description dcterms.description dc.description dc:description
    sailthru.description dcterms.abstract abstract`,
	tags: "article:tag news_keywords keywords parsely-tags sailthru.tags citation_keywords dc.subject dcterms.subject tags",
	licence: "dcterms.license dc.rights.license license licence dcterms.rights dc.rights copyright-license"
}).map(([field, names]) => [field, names.trim().split(/\s+/)]));
/** The meta elements that may fill a field, the most trustworthy first. */
function metaValues(metas, field) {
	const found = [];
	for (const name of lists.get(field)) {
		const values = metas.get(name);
		if (values !== void 0) found.push({
			name,
			values,
			origin: originOf(name)
		});
	}
	return found;
}
/** Which vocabulary a name belongs to. */
function originOf(name) {
	if (/^(?:og|article|book|blog|video|music|profile):/.test(name)) return "open-graph";
	if (name.startsWith("twitter:")) return "twitter";
	if (/^(?:dc|dcterms)[.:]/.test(name)) return "dublin-core";
	return "meta";
}
// src/parse/metadata/place.ts
function headlineAt(mark) {
	if (mark === void 0) return {
		order: -1,
		around: /* @__PURE__ */ new Set()
	};
	return {
		order: mark.order,
		around: /* @__PURE__ */ new Set([mark.element, ...ancestors(mark.element)])
	};
}
const ASIDE = /(?:^|[\s_-])(?:comments?(?:-?list|-?body)?|commentlist|disqus|respond|repl(?:y|ies)|related\w*|sidebar\w*|widgets?|recent|popular|footer|recommend\w*|recirc\w*|trending|latest|similar|teasers?|promo|most-read|mostread|read-?next|up-?next|next-?post|prev(?:ious)?|cards?|carousel|slider|breadcrumbs?|cookie\w*|banner|newsletter|archive|navbar|menu|cart|products?|testimonials?|reviews?|quote|signature)(?:$|[\s_-])/i;
/** Whether something between the element and what it shares with the headline is furniture. */
function isAside(element, { around }) {
	if (around.has(element)) return false;
	if (isFurniture(element)) return true;
	for (const above of ancestors(element)) {
		if (around.has(above) || above.name === "body" || above.name === "html" || above.name === "main") return false;
		if (isFurniture(above)) return true;
	}
	return false;
}
function isFurniture({ name, attribs }) {
	if (name === "aside" || name === "footer" || name === "nav") return true;
	const { class: classes = "", id = "" } = attribs;
	if (classes === "" && id === "") return false;
	return ASIDE.test(`${classes} ${id}`.slice(0, 300));
}
/** How near an element stands to the headline, by elements between: 3 right below it … 0 far away; above counts less. */
function nearness(order, headline) {
	if (headline.order < 0) return order < 400 ? 1 : 0;
	const distance = order - headline.order;
	if (distance >= 0) return distance <= 25 ? 3 : distance <= 80 ? 2 : distance <= 250 ? 1 : 0;
	return distance >= -15 ? 2.5 : distance >= -50 ? 1 : 0;
}
// src/parse/metadata/plain-fields.ts
/** Reads them with their origins. Addresses are made whole by the page's own. */
function readPlainFields(facts) {
	const found = {
		site: siteOf(facts),
		lang: langOf(facts),
		canonicalUrl: canonicalOf(facts),
		image: imageOf(facts),
		description: descriptionOf(facts),
		tags: tagsOf(facts),
		licence: licenceOf(facts)
	};
	const fields = {};
	const origins = {};
	for (const [name, value] of Object.entries(found)) {
		if (value === null || value.value.length === 0) continue;
		fields[name] = value.value;
		origins[name] = value.origin;
	}
	return {
		fields,
		origins
	};
}
function firstMeta({ collected }, field, accept = (_) => true) {
	for (const { values, origin } of metaValues(collected.metas, field)) for (const value of values) {
		const text = plainText$1(value, 2e3);
		if (text !== "" && accept(text)) return {
			value: text,
			origin
		};
	}
	return null;
}
function firstOf(nodes, field, keys) {
	for (const node of nodes) {
		const value = node === void 0 ? void 0 : stringsOf(node[field], keys)[0];
		if (value !== void 0) return {
			value,
			origin: "json-ld"
		};
	}
	return null;
}
function siteOf(facts) {
	const isName = (text) => text.length <= 100 && !/^(?:https?:)?\/\/|^@|^\d+$/.test(text);
	const meta = facts.collected.metas.get("og:site_name")?.[0];
	if (meta !== void 0 && isName(meta)) return {
		value: plainText$1(meta),
		origin: "open-graph"
	};
	const linked = firstOf([facts.main], "publisher") ?? firstOf([facts.site], "name");
	return linked !== null && isName(linked.value) ? linked : firstMeta(facts, "site", isName);
}
const LANG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
function langOf(facts) {
	const own = facts.collected.lang.trim();
	const isLang = (text) => LANG.test(text);
	if (isLang(own)) return {
		value: own.replaceAll("_", "-"),
		origin: "html"
	};
	const stated = firstMeta(facts, "lang", isLang) ?? firstOf([
		facts.main,
		facts.page,
		facts.site
	], "inLanguage");
	return stated !== null && isLang(stated.value) ? {
		...stated,
		value: stated.value.replaceAll("_", "-")
	} : null;
}
function canonicalOf(facts) {
	const { links } = facts.collected;
	const link = links.find(({ element }) => element.name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(element.attribs.rel));
	const href = link === void 0 ? "" : wholeUrl(attribute(link.element, "href", 2e3), facts.url);
	if (href !== "") return {
		value: href,
		origin: "link"
	};
	const meta = firstMeta(facts, "canonicalUrl", (text) => wholeUrl(text, facts.url) !== "");
	if (meta !== null) return {
		...meta,
		value: wholeUrl(meta.value, facts.url)
	};
	return null;
}
function imageOf(facts) {
	const isUrl = (text) => wholeUrl(text, facts.url) !== "";
	const stated = firstMeta(facts, "image", isUrl) ?? firstOf([facts.main], "image", [
		"url",
		"contentUrl",
		"@id"
	]);
	if (stated !== null && isUrl(stated.value)) return {
		...stated,
		value: wholeUrl(stated.value, facts.url)
	};
	const link = facts.collected.links.find(({ element }) => element.attribs.rel === "image_src");
	const href = link === void 0 ? "" : wholeUrl(attribute(link.element, "href", 2e3), facts.url);
	return href === "" ? null : {
		value: href,
		origin: "link"
	};
}
function descriptionOf(facts) {
	return firstMeta(facts, "description") ?? firstOf([facts.main, facts.page], "description");
}
const MOST_TAGS = 40;
function tagsOf(facts) {
	for (const { values, origin } of metaValues(facts.collected.metas, "tags")) {
		const tags = splitTags(values);
		if (tags.length > 0) return {
			value: tags,
			origin
		};
	}
	const linked = splitTags(stringsOf(facts.main?.keywords));
	if (linked.length > 0) return {
		value: linked,
		origin: "json-ld"
	};
	const tags = splitTags(facts.collected.links.filter(({ element }) => /(?:^|\s)tag(?:\s|$)/i.test(element.attribs.rel)).slice(0, MOST_TAGS).map(({ element }) => textOf(element, 100)));
	return tags.length > 0 ? {
		value: tags,
		origin: "link"
	} : null;
}
function splitTags(values) {
	const tags = values.flatMap((value) => plainText$1(value, 3e3).split(/\s*[,;،，、]\s*/)).map((tag) => tag.replace(/^#/, "").trim());
	return [...new Set(tags.filter((tag) => tag !== "" && tag.length <= 100))].slice(0, MOST_TAGS);
}
/** An address of a licence, or its name where it is a public one: "all rights reserved" is none. */
function licenceOf(facts) {
	const link = facts.collected.links.find(({ element }) => /(?:^|\s)license(?:\s|$)/i.test(element.attribs.rel));
	const href = link === void 0 ? "" : wholeUrl(attribute(link.element, "href", 2e3), facts.url);
	if (href !== "") return {
		value: href,
		origin: "link"
	};
	const node = facts.main?.license;
	const linked = stringsOf(isNode(node) ? node : [node], [
		"url",
		"@id",
		"name"
	])[0];
	if (linked !== void 0) return {
		value: linked,
		origin: "json-ld"
	};
	return firstMeta(facts, "licence", (text) => /creativecommons\.org|^https?:\/\/\S*licen[cs]e|\bCC[ -](?:BY|0)|public domain|open government licen/i.test(text));
}
/** An absolute http address, or ''. */
function wholeUrl(href, base) {
	const trimmed = href.trim();
	if (trimmed === "" || /^(?:data|javascript|about|blob):/i.test(trimmed)) return "";
	const from = base === "" ? void 0 : base;
	if (!URL.canParse(trimmed, from)) return "";
	const url = new URL(trimmed, from);
	return /^https?:$/.test(url.protocol) ? url.href : "";
}
// src/parse/metadata/site-names.ts
/** `given` are names out of the page's metadata; the address adds its host and the parts of it. */
function siteNames(given, urls) {
	const names = /* @__PURE__ */ new Set();
	for (const name of given) if (name.length <= 80) addName(names, name);
	for (const url of urls) {
		const host = /^(?:https?:)?\/\/(?:www\.)?([^/:?#]{1,100})/i.exec(url)?.[1]?.toLowerCase();
		if (host === void 0) continue;
		names.add(letters(host));
		const labels = host.split(".");
		for (const label of labels.slice(0, -1)) if (label.length > 3 && !GENERAL$1.has(label)) names.add(letters(label));
	}
	names.delete("");
	return { names };
}
const GENERAL$1 = /* @__PURE__ */ new Set([
	"blog",
	"blogs",
	"forum",
	"forums",
	"docs",
	"shop",
	"store",
	"news",
	"community",
	"support",
	"help"
]);
function addName(names, name) {
	names.add(letters(name));
	names.add(letters(name.replace(/^the\s+/i, "")));
	const short = name.split(/\s[|–—-]\s|:\s/)[0];
	if (letters(short).length > 3) names.add(letters(short));
}
function letters(name) {
	return foldTitle(name).replace(/ /g, "");
}
/** Whether a text is the site's name, with or without its article, ending or a word like "blog" behind it. */
function isSiteName(text, { names }) {
	const own = letters(text);
	if (own === "") return false;
	if (names.has(own) || names.has(own.replace(/^the/, ""))) return true;
	const short = own.replace(/(?:com|org|net|blog|forum|forums|community|official|news|magazine|inc|llc|gmbh|ltd|couk|de|fr|it|es|nl|us|uk)$/, "");
	return short.length > 3 && names.has(short);
}
// src/parse/metadata/title.ts
const SEPARATOR = /\s+[|¦»«·•–—-]+\s+|\s*[|¦]\s*|\s+::?\s+|\s+[/›>»]\s+|(?<=\S):\s+|(?<=\w)[»•]\s+/gu;
const MOST_PIECES = 6;
const LONGEST$1 = 400;
/** The title that the witnesses agree on best, or null when there is none. */
function chooseTitle(sources, site) {
	const cuts = sources.map(({ text }) => cutsOf(text.slice(0, LONGEST$1), site));
	const scores = /* @__PURE__ */ new Map();
	for (const [at, source] of sources.entries()) for (const cut of cuts[at]) {
		if (scores.has(cut.folded)) continue;
		const score = scoreOf(cut, {
			sources,
			cuts,
			site
		});
		scores.set(cut.folded, {
			score,
			chosen: {
				text: cut.text,
				origin: source.origin
			},
			at
		});
	}
	let best = null;
	for (const scored of scores.values()) if (best === null || scored.score > best.score + 1e-9) best = scored;
	return best === null ? null : best.chosen;
}
/** The whole title and every run of its pieces that reaches one of its ends. */
function cutsOf(text, site) {
	const marks = [...text.matchAll(SEPARATOR)];
	const cuts = [];
	const add = (from, to, mark) => {
		const piece = text.slice(from, to).trim();
		const folded = foldTitle(piece);
		if (folded === "" || cuts.some((cut) => cut.folded === folded)) return;
		const rest = `${text.slice(0, from)} ${text.slice(to)}`;
		const isWhole = from === 0 && to === text.length;
		cuts.push({
			text: piece,
			folded,
			isWhole,
			isClean: !isWhole && restIsSite(rest, site),
			mark
		});
	};
	add(0, text.length, "");
	if (marks.length > 12) return cuts;
	for (const { index, 0: mark } of marks.slice(-6)) add(0, index, mark.trim());
	for (const { index, 0: mark } of marks.slice(0, MOST_PIECES)) add(index + mark.length, text.length, mark.trim());
	const [first, last] = [marks[0], marks.at(-1)];
	if (first !== void 0 && last !== void 0 && first !== last) {
		add(first.index + first[0].length, last.index, "");
		const second = marks[1];
		if (second !== last) add(first.index + first[0].length, second.index, "");
	}
	return cuts;
}
function restIsSite(rest, site) {
	return rest.split(SEPARATOR).filter((piece) => piece !== void 0 && foldTitle(piece) !== "").every((piece) => isSiteName(piece, site));
}
function scoreOf(cut, { sources, cuts, site }) {
	let score = 0;
	for (const [at, { weight }] of sources.entries()) {
		const same = cuts[at].find(({ folded }) => folded === cut.folded);
		if (same !== void 0) score += weight * (same.isWhole ? 1 : same.isClean ? .95 : partial(same));
	}
	if (isSiteName(cut.text, site)) score *= .35;
	if (holdsSite(cut.text, site)) score *= .55;
	if (GENERAL.test(cut.folded)) score *= .3;
	return score;
}
/** How far a title speaks for a piece of it: before a bar or a dash the rest is more likely the site's than behind a colon. */
function partial({ mark }) {
	if (/[|¦]/.test(mark)) return .75;
	if (mark === ":") return .35;
	return .6;
}
function holdsSite(text, site) {
	const pieces = text.split(SEPARATOR).filter((piece) => piece !== void 0);
	return pieces.length > 1 && (isSiteName(pieces.at(-1), site) || isSiteName(pieces[0], site));
}
const GENERAL = /^(?:home|homepage|home page|blog|blogs|news|menu|search|articles?|untitled|untitled document|index|forum|forums|start|startseite|accueil|inicio|log ?in|sign in|main menu|navigation|just a moment|loading)$/;
// src/parse/characters.ts
const SIZE = 65536;
new Uint8Array(SIZE);
/** First digits of the scripts whose digits mean what ASCII's mean: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [
	1632,
	1776,
	2406,
	2534,
	3664
];
/** What each code unit becomes before matching; 0 means that it is dropped. */
const folded = makeFolding();
function makeFolding() {
	const table = new Uint16Array(SIZE);
	for (let code = 0; code < SIZE; code++) table[code] = code;
	const map = (characters, to) => {
		for (const character of characters) table[character.charCodeAt(0)] = to;
	};
	map("‘’‚‛′ʼ´`＇", 39);
	map("“”„‟″«»＂", 34);
	map("‐‑‒–—―−﹘﹣－", 45);
	map("	\n\v\f\r\xA0 \u2028\u2029  　", 32);
	for (let code = 8192; code <= 8202; code++) table[code] = 32;
	for (let code = 65281; code <= 65374; code++) if (table[code] === code) table[code] = code - 65248;
	foldScripts(table, map);
	map("\0­​‌‍‎‏‪‫‬‭‮⁠⁦⁧⁨⁩﻿︎️", 0);
	return table;
}
/** Presentation forms, half-width forms, digits and marks that other scripts than Latin write one for the other. */
function foldScripts(table, map) {
	for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) table[zero + digit] = 48 + digit;
	map("،", 44);
	map("؛", 59);
	map("؟", 63);
	map("٪", 37);
	map("「」『』", 34);
	map("【〔", 91);
	map("】〕", 93);
	map("־", 45);
	for (const [from, to] of [
		[64336, 65019],
		[65136, 65276],
		[65382, 65437],
		[65441, 65500]
	]) for (let code = from; code <= to; code++) {
		const plain = String.fromCharCode(code).normalize("NFKC");
		if (plain.length === 1) table[code] = plain.charCodeAt(0);
	}
	for (const [from, to] of [
		[768, 879],
		[1425, 1469],
		[1471, 1471],
		[1473, 1474],
		[1600, 1600],
		[1611, 1621],
		[1648, 1648],
		[2364, 2364],
		[2492, 2492]
	]) table.fill(0, from, to + 1);
}
/** Bits of `chars:`: a unit has at least one character of the class. */
const CHARACTER_BITS = {
	digit: 1,
	currency: 2,
	pipe: 4,
	bullet: 8,
	arrow: 16,
	at: 32,
	hash: 64,
	colon: 128,
	url: 256,
	copyright: 512,
	star: 1024,
	slash: 2048,
	dash: 4096,
	question: 8192,
	ellipsis: 16384,
	percent: 32768,
	emoji: 65536,
	quote: 1 << 17,
	bracket: 1 << 18
};
/** Bits that rules cannot name: expressions ask for them. */
const DEGREE = 1 << 19;
/** Letters of other scripts than Latin, and everything beyond them. */
const FOREIGN = 1 << 20;
makeBits();
function makeBits() {
	const bits = new Uint32Array(SIZE);
	const set = (name, characters) => {
		for (const character of characters) bits[character.charCodeAt(0)] |= CHARACTER_BITS[name];
	};
	set("digit", "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯");
	set("currency", "$€£¥₹₦₽₩₱₫₺₴฿₪");
	set("pipe", "|¦│");
	set("bullet", "•·●○◦▪■□◆∙*");
	set("arrow", "→←↑↓»«›‹>▶►▸➤➜⟶▼▲△▽");
	set("at", "@");
	set("hash", "#");
	set("colon", ":");
	set("copyright", "©®™");
	set("star", "★☆⭐");
	set("slash", "/");
	set("dash", "-");
	set("question", "?¿؟");
	set("ellipsis", "…");
	set("percent", "%٪");
	set("quote", "\"");
	set("bracket", "([{");
	for (let code = 9728; code <= 10175; code++) bits[code] |= CHARACTER_BITS.emoji;
	for (let code = 55356; code <= 55358; code++) bits[code] |= CHARACTER_BITS.emoji;
	for (const sign of "°º˚") bits[sign.charCodeAt(0)] |= DEGREE;
	for (let code = 880; code < 8192; code++) bits[code] |= FOREIGN;
	for (let code = 11904; code < SIZE; code++) bits[code] |= FOREIGN;
	return bits;
}
// src/parse/compile-once.ts
/** `compile`, run once for each object that it is asked about. */
function compileOnce(compile) {
	const kept = /* @__PURE__ */ new WeakMap();
	return (data) => {
		const known = kept.get(data) ?? compile(data);
		kept.set(data, known);
		return known;
	};
}
// src/parse/date-tokens.ts
const TOKEN = /(\p{Nd}+)|(\p{L}\.\s?\p{L}(?=\.|[^\p{L}\p{M}]|$)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)\.?|\S/gu;
/** Splits a text into numbers, words and single marks; "p.m." is one word. Linear in the length of the text. */
function tokenizeDate(text) {
	const tokens = [];
	let end = 0;
	for (const match of text.matchAll(TOKEN)) {
		tokens.push(tokenOf(match, match.index === end && end > 0));
		end = match.index + match[0].length;
	}
	return tokens;
}
function tokenOf(match, glued) {
	const [all, digits, word] = match;
	if (digits !== void 0) return {
		kind: "number",
		text: asciiDigits(digits),
		raw: digits,
		glued
	};
	if (word === void 0) return {
		kind: "mark",
		text: foldMark(all),
		raw: all,
		glued
	};
	const raw = word.includes(".") ? word.replace(/\.\s?/, "") : word;
	return {
		kind: "word",
		text: raw.toLowerCase().replaceAll("’", "'"),
		raw,
		glued
	};
}
function foldMark(mark) {
	return mark.length === 1 ? String.fromCharCode(folded[mark.charCodeAt(0)]) : mark;
}
/** Decimal digits of any script stand in runs of ten that begin at a zero (Unicode, section 4.6). */
function asciiDigits(digits) {
	return /^[0-9]+$/.test(digits) ? digits : [...digits].map(asciiDigit).join("");
}
function asciiDigit(digit) {
	let value = 0;
	const code = digit.codePointAt(0);
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
	return String(value);
}
/** Makes phrases ready to be looked up; longer ones first. */
function compilePhrases(entries) {
	const found = /* @__PURE__ */ new Map();
	for (const [phrase, value] of entries) {
		const words = phrase.split(" ");
		const known = found.get(words[0]) ?? [];
		known.push({
			words,
			value
		});
		found.set(words[0], known);
	}
	for (const known of found.values()) known.sort((left, right) => right.words.length - left.words.length);
	return found;
}
/** The longest phrase that begins at token `at`, and the token behind it. */
function phraseAt(tokens, at, phrases) {
	for (const { words, value } of phrases.get(tokens[at]?.text ?? "") ?? []) if (words.every((word, index) => tokens[at + index]?.text === word)) return {
		value,
		next: at + words.length
	};
	return null;
}
const lexiconOf$2 = compileOnce(compileLexicon);
function compileLexicon(words) {
	return {
		words,
		months: new Map(words.months.flatMap((forms, index) => forms.map((form) => [form, index + 1]))),
		numbers: new Map(Object.entries(words.numbers)),
		ordinals: new Map(Object.entries(words.ordinals)),
		dayParts: compilePhrases(words.dayParts.flatMap(({ phrases, from, to }) => phrases.map((phrase) => [phrase, {
			from,
			to
		}]))),
		moments: new Map(Object.entries(words.moments)),
		fractions: new Map(Object.entries(words.fractions)),
		dateJoiners: new Set(words.dateJoiners),
		timeJoiners: /* @__PURE__ */ new Set([...words.timeJoiners, ...words.weekdays])
	};
}
/** A number below 100 in digits or words at token `at`: "57", "fifty-seven", "twenty-third". */
function readNumber(tokens, at, lexicon) {
	const token = tokens[at];
	if (token === void 0 || token.kind === "mark") return null;
	if (token.kind === "number") {
		if (token.text.length > 2) return null;
		return {
			value: Number(token.text),
			next: at + 1,
			ordinal: false,
			digits: true
		};
	}
	const ordinal = lexicon.ordinals.get(token.text);
	if (ordinal !== void 0) return {
		value: ordinal,
		next: at + 1,
		ordinal: true,
		digits: false
	};
	const value = lexicon.numbers.get(token.text);
	if (value === void 0) return null;
	return value >= 20 && value % 10 === 0 && withUnit(tokens, {
		at,
		value
	}, lexicon) || {
		value,
		next: at + 1,
		ordinal: false,
		digits: false
	};
}
function withUnit(tokens, tens, lexicon) {
	const at = tokens[tens.at + 1]?.text === "-" ? tens.at + 2 : tens.at + 1;
	const word = tokens[at]?.text ?? "";
	const unit = lexicon.numbers.get(word);
	if (unit !== void 0 && unit >= 1 && unit <= 9) return {
		value: tens.value + unit,
		next: at + 1,
		ordinal: false,
		digits: false
	};
	const ordinal = lexicon.ordinals.get(word);
	if (ordinal === void 0 || ordinal > 9) return null;
	return {
		value: tens.value + ordinal,
		next: at + 1,
		ordinal: true,
		digits: false
	};
}
// src/parse/solar-hijri.ts
/** 1 Farvardin 1400 was 21 March 2021. */
const ANCHOR = {
	year: 1400,
	day: Date.UTC(2021, 2, 21)
};
const DAY$1 = 864e5;
/** Leap years by the 33-year cycle (Borkowski 1996); right for 1343 to 1472, that is 1964 to 2093. */
const LEAP = /* @__PURE__ */ new Set([
	1,
	5,
	9,
	13,
	17,
	22,
	26,
	30
]);
const FIRST = 1343;
const LAST = 1472;
function daysOf(year) {
	return LEAP.has(year % 33) ? 366 : 365;
}
/** Day of the common era for a year (1343..1472), month (1..12) and day; null for a date that there is not. */
function fromSolarHijri(year, month, day) {
	if (year < FIRST || year > LAST || month < 1 || month > 12 || day < 1) return null;
	if (day > (month <= 6 ? 31 : month <= 11 ? 30 : daysOf(year) - 336)) return null;
	let days = Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day - 1;
	for (let at = ANCHOR.year; at < year; at++) days += daysOf(at);
	for (let at = year; at < ANCHOR.year; at++) days -= daysOf(at);
	const date = new Date(ANCHOR.day + days * DAY$1);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
}
// src/parse/year.ts
/** The first newspapers appeared in 1605; nothing is dated before. */
const EARLIEST = 1600;
const LATEST = 2199;
/** Whether a number can be the year of something in print. */
function isYear(value) {
	return value >= EARLIEST && value <= LATEST;
}
/** The year of two digits. */
function fullYear(short) {
	return short < 70 ? 2e3 + short : 1900 + short;
}
/** Skips marks and small words inside a date; at most three tokens. */
function skipJoiners(tokens, at, lexicon) {
	let next = at;
	while (next < at + 3) {
		const { text = "", kind } = tokens[next] ?? {};
		if (!(kind === "mark" ? /^[,./-]$/.test(text) : lexicon.dateJoiners.has(text))) break;
		next++;
	}
	return next;
}
/** The year behind a day and month. */
function yearAfter(tokens, at, { lexicon, needsApostrophe = false }) {
	let next = skipJoiners(tokens, at, lexicon);
	const apostrophe = tokens[next]?.text === "'";
	if (apostrophe) next++;
	const token = tokens[next];
	if (token?.kind === "word") return readYearWords(tokens, next, lexicon);
	if (token?.kind !== "number") return null;
	const value = Number(token.text);
	const behind = tokens[next + 1];
	if (token.text.length === 4) {
		const { yearsAhead = 0 } = lexicon.words;
		if (yearsAhead > 0 && isYear(value - yearsAhead) && value > LATEST) return {
			value: value - yearsAhead,
			next: next + 1
		};
		return isYear(value) && !lexicon.words.hours.includes(behind?.text ?? "") ? {
			value,
			next: next + 1
		} : null;
	}
	if (token.text.length !== 2 || !apostrophe && needsApostrophe) return null;
	const ends = behind === void 0 || /^[,|)·•;]$/.test(behind.text) || behind.kind === "number" && !behind.glued;
	return apostrophe || ends ? {
		value: fullYear(value),
		next: next + 1
	} : null;
}
/** twenty twenty-three, nineteen oh five, two thousand and ten, nineteen hundred. */
function readYearWords(tokens, at, lexicon) {
	const { words } = lexicon;
	const high = readNumber(tokens, at, lexicon);
	if (high === null || high.ordinal) return null;
	const scale = tokens[high.next]?.text ?? "";
	const by = words.thousand.includes(scale) ? 1e3 : words.hundred.includes(scale) ? 100 : 0;
	if (by > 0) {
		const and = words.numberJoiners.includes(tokens[high.next + 1]?.text ?? "") ? 1 : 0;
		const low = readNumber(tokens, high.next + 1 + and, lexicon);
		const value = high.value * by + (low?.value ?? 0);
		return isYear(value) ? {
			value,
			next: low?.next ?? high.next + 1
		} : null;
	}
	const zero = words.zeros.includes(scale) ? 1 : 0;
	const low = readNumber(tokens, high.next + zero, lexicon);
	if (low === null || low.digits || zero === 1 !== low.value < 10) return null;
	const value = high.value * 100 + low.value;
	return isYear(value) ? {
		value,
		next: low.next
	} : null;
}
// src/parse/calendar-date.ts
/** Reads the date that begins at token `at`. */
function readCalendarDate(tokens, at, lexicon) {
	const token = tokens[at];
	if (token.kind === "mark") return null;
	if (token.kind === "number") {
		const compact = readCompact(tokens, at);
		if (compact !== null) return compact;
		const chain = readChain(tokens, at);
		if (chain !== null) return chainDate(chain, lexicon);
		const signed = readUnits(tokens, at, lexicon);
		if (signed !== null) return signed;
		if (token.text.length === 4) return readYearFirst(tokens, at, lexicon);
	}
	return lexicon.months.has(token.text) ? readMonthFirst(tokens, at, lexicon) : readDayFirst(tokens, at, lexicon);
}
function dateOf(parts, iso = false) {
	const { year, month, day } = parts;
	const length = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
	if (length === 0 || day !== null && (day < 1 || day > length)) return "unreadable";
	return {
		...parts,
		iso
	};
}
/** ISO 8601 basic format: 20230715T145700Z, or the eight digits alone. */
function readCompact(tokens, at) {
	const { text } = tokens[at];
	const timed = tokens[at + 1]?.text === "t" && tokens[at + 1].glued;
	if (text.length !== 8 || !(timed || tokens.length === 1)) return null;
	const year = Number(text.slice(0, 4));
	if (!isYear(year)) return null;
	return dateOf({
		year,
		month: Number(text.slice(4, 6)),
		day: Number(text.slice(6)),
		from: at,
		to: at + 1
	}, true);
}
/** Two or more numbers with the same mark between them: 15/07/2023, 2023-07-15, 15. 7. 2023. */
function readChain(tokens, at) {
	const mark = tokens[at + 1]?.text ?? "";
	if (mark !== "/" && mark !== "-" && mark !== ".") return null;
	const parts = [tokens[at]];
	let next = at + 1;
	while (parts.length < 6 && tokens[next]?.text === mark && tokens[next + 1]?.kind === "number") {
		if (mark === "-" && !(tokens[next].glued && tokens[next + 1].glued)) break;
		if (mark === "." && !tokens[next].glued) break;
		parts.push(tokens[next + 1]);
		next += 2;
	}
	return parts.length < 2 ? null : {
		parts,
		mark,
		from: at,
		to: next
	};
}
function chainDate(chain, lexicon) {
	const { parts, mark, from, to } = chain;
	const [first, second, third] = parts.map(({ text }) => Number(text));
	const [one, two, three] = parts.map(({ text }) => text.length);
	if (parts.length === 2) return monthOfChain(chain, {
		first,
		second,
		one,
		two
	});
	if (parts.length > 3 || third === void 0 || three === void 0 || two > 2) return { skip: to };
	if (one === 4 && three <= 2) return isYear(first) ? dateOf({
		year: first,
		month: second,
		day: third,
		from,
		to
	}, true) : { skip: to };
	if (one > 2) return { skip: to };
	if (three === 4 && isYear(third)) return ordered({
		first,
		second,
		year: third,
		from,
		to
	}, lexicon);
	if (three === 2 && mark === "/" && first <= 12 && second > 12) return dateOf({
		year: fullYear(third),
		month: first,
		day: second,
		from,
		to
	});
	return three === 2 && mark === "/" ? "unreadable" : { skip: to };
}
function ordered(date, lexicon) {
	const { first, second, year, from, to } = date;
	const order = lexicon.words.numericOrder;
	const dayFirst = second > 12 ? false : first > 12 || first === second || order === "dmy";
	if (!dayFirst && second <= 12 && order !== "mdy") return "unreadable";
	return dateOf({
		year,
		month: dayFirst ? second : first,
		day: dayFirst ? first : second,
		from,
		to
	});
}
/** 2023-07 and 07/2023. */
function monthOfChain(chain, number) {
	const { mark, from, to } = chain;
	const { first, second, one, two } = number;
	if (one === 4 && two === 2 && mark !== "." && isYear(first) && second >= 1 && second <= 12) return chain.parts[1].glued ? {
		year: first,
		month: second,
		day: null,
		from,
		to,
		iso: false
	} : { skip: to };
	if (two === 4 && one <= 2 && isYear(second) && first >= 1 && first <= 12 && chain.parts[1].glued) return {
		year: second,
		month: first,
		day: null,
		from,
		to,
		iso: false
	};
	return null;
}
/** 2023年7月15日, 2023년 7월, with a sign behind each number. */
function readUnits(tokens, at, lexicon) {
	const { units } = lexicon.words;
	const year = Number(tokens[at].text);
	if (units === void 0 || !isYear(year) || !startsWithUnit(tokens[at + 1], units.year)) return null;
	const month = Number(tokens[at + 2]?.text);
	if (!(month >= 1 && month <= 12) || !startsWithUnit(tokens[at + 3], units.month)) return null;
	const day = tokens[at + 4]?.kind === "number" && startsWithUnit(tokens[at + 5], units.day) ? tokens[at + 4] : void 0;
	const to = day === void 0 ? at + 4 : at + 6;
	return dateOf({
		year,
		month,
		day: day === void 0 ? null : Number(day.text),
		from: at,
		to
	});
}
/** What follows the sign may stand in one word with it, where no spaces are written. */
function startsWithUnit(token, signs) {
	return token?.kind === "word" && signs.some((sign) => token.text.startsWith(sign));
}
/** 15 July 2023, 15th of July, 2023, 15-Jul-23, the fifteenth day of July. */
function readDayFirst(tokens, at, lexicon) {
	const day = readNumber(tokens, at, lexicon);
	if (day === null) return null;
	const suffixed = skipSuffix(tokens, day.next, lexicon);
	const named = skipJoiners(tokens, suffixed, lexicon);
	const text = tokens[named]?.text ?? "";
	const solar = lexicon.words.solarMonths?.indexOf(text) ?? -1;
	if (solar >= 0) return solarDate(tokens, named + 1, {
		day: day.value,
		month: solar + 1,
		from: at
	});
	const signed = lexicon.words.monthSigns?.includes(text) === true ? Number(tokens[named + 1]?.text) : void 0;
	const month = signed ?? lexicon.months.get(text);
	if (month === void 0 || Number.isNaN(month)) return null;
	const year = yearAfter(tokens, named + (signed === void 0 ? 1 : 2), { lexicon });
	if (year === null) return null;
	if (tokens[at].glued && tokens[at - 1]?.text === "-" && tokens[at - 2]?.kind === "number") return "unreadable";
	if (day.value > 31 && named > suffixed) return { skip: named };
	return dateOf({
		year: year.value,
		month,
		day: day.value,
		from: at,
		to: year.next
	});
}
/** ۱۸ تیر ۱۴۰۳ */
function solarDate(tokens, at, { day, month, from }) {
	const date = fromSolarHijri(Number(tokens[at]?.text), month, day);
	return date === null ? null : dateOf({
		...date,
		from,
		to: at + 1
	});
}
function skipSuffix(tokens, at, lexicon) {
	const { text = "", glued = false } = tokens[at] ?? {};
	return glued && lexicon.words.ordinalSuffixes.includes(text) ? at + 1 : at;
}
/** July 15, 2023; July the fifteenth, 2023; July 2023; Jul 15 14:57:00 UTC 2023. */
function readMonthFirst(tokens, at, lexicon) {
	const month = lexicon.months.get(tokens[at].text);
	const day = readNumber(tokens, skipJoiners(tokens, at + 1, lexicon), lexicon);
	if (day !== null) {
		const after = skipSuffix(tokens, day.next, lexicon);
		const year = yearAfter(tokens, after, {
			lexicon,
			needsApostrophe: true
		}) ?? unixYear(tokens, after);
		if (year !== null) return dateOf({
			year: year.value,
			month,
			day: day.value,
			from: at,
			to: year.next
		});
	}
	const year = yearAfter(tokens, at + 1, {
		lexicon,
		needsApostrophe: true
	});
	return year === null ? null : {
		year: year.value,
		month,
		day: null,
		from: at,
		to: year.next,
		iso: false
	};
}
/** `date` of Unix puts the year behind the time: "Jul 15 14:57:00 UTC 2023". The time is then read from behind the day. */
function unixYear(tokens, at) {
	if (tokens[at + 1]?.text !== ":") return null;
	for (let next = at + 3; next < at + 9; next++) {
		const { kind, text = "" } = tokens[next] ?? {};
		if (kind === "number" && text.length === 4 && isYear(Number(text))) return {
			value: Number(text),
			next: at
		};
	}
	return null;
}
/** 2023 July 15, 2023-Jul-15. */
function readYearFirst(tokens, at, lexicon) {
	const year = Number(tokens[at].text);
	const named = skipJoiners(tokens, at + 1, lexicon);
	const month = lexicon.months.get(tokens[named]?.text ?? "");
	if (month === void 0 || !isYear(year)) return null;
	const day = readNumber(tokens, skipJoiners(tokens, named + 1, lexicon), lexicon);
	if (day === null) return null;
	if (yearAfter(tokens, day.next, {
		lexicon,
		needsApostrophe: true
	}) !== null) return null;
	return dateOf({
		year,
		month,
		day: day.value,
		from: at,
		to: skipSuffix(tokens, day.next, lexicon)
	});
}
// src/parse/zones.ts
const ZONES = {
	UTC: "Z",
	UT: "Z",
	Z: "Z",
	GMT: "+00:00",
	WET: "+00:00",
	WEST: "+01:00",
	CET: "+01:00",
	CEST: "+02:00",
	EET: "+02:00",
	EEST: "+03:00",
	MSK: "+03:00",
	TRT: "+03:00",
	JST: "+09:00",
	KST: "+09:00",
	WIB: "+07:00",
	WITA: "+08:00",
	ICT: "+07:00"
};
/** `us-05`: a clock of the United States, five hours behind in winter. `uk-summer`: one hour ahead while summer time runs, else unknown. */
const RULES = {
	"us-05": (day) => american(day, 5),
	"us-06": (day) => american(day, 6),
	"us-07": (day) => american(day, 7),
	"us-08": (day) => american(day, 8),
	"uk-summer": (day) => isBritishSummer(day) ? "+01:00" : null
};
/** Offset of a zone name on a day: 'Z', '+05:30', or null for a name that is unknown or says nothing on that day. `undefined`: no zone name. */
function zoneOffset(name, day, own) {
	const zone = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(ZONES, name) ? ZONES[name] : void 0;
	if (zone === void 0) return void 0;
	const rule = Object.hasOwn(RULES, zone) ? RULES[zone] : void 0;
	return rule === void 0 ? zone : rule(day);
}
/** Summer time since 2007: second Sunday in March to first in November (Energy Policy Act of 2005); 1987 to 2006: first in April to last in October. */
function american(day, behind) {
	if (day.year < 1987) return null;
	const late = day.year >= 2007;
	return `-0${behind - (isWithin(day, late ? nthSunday(day.year, 3, 2) : nthSunday(day.year, 4, 1), late ? nthSunday(day.year, 11, 1) : lastSunday(day.year, 10)) ? 1 : 0)}:00`;
}
/** Last Sunday in March to last Sunday in October (Directive 2000/84/EC and its forerunners; the same days since 1996). */
function isBritishSummer(day) {
	return day.year >= 1996 && isWithin(day, lastSunday(day.year, 3), lastSunday(day.year, 10));
}
function isWithin(day, from, to) {
	return ordinal(day) >= ordinal(from) && ordinal(day) < ordinal(to);
}
function ordinal({ month, day }) {
	return month * 100 + day;
}
function nthSunday(year, month, nth) {
	return {
		year,
		month,
		day: 1 + (7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7 + (nth - 1) * 7
	};
}
function lastSunday(year, month) {
	const last = new Date(Date.UTC(year, month, 0));
	return {
		year,
		month,
		day: last.getUTCDate() - last.getUTCDay()
	};
}
// src/parse/clock-time.ts
const DAY = 1440;
/** Reads the time that begins at token `at`. Looks at no more than about twenty tokens. */
function readClockTime(tokens, at, context) {
	if (tokens[at - 1]?.text === ":" && tokens[at]?.glued) return null;
	const { lexicon } = context;
	const clock = readPastOrTo(tokens, at, lexicon) ?? readDigits(tokens, at) ?? readHour(tokens, at, lexicon);
	if (clock === null) return readMoment(tokens, at, context);
	const part = phraseAt(tokens, skipComma(tokens, clock.next, context), lexicon.dayParts);
	const minutes = minutesOf(clock, part?.value);
	if (minutes === null) return readMoment(tokens, at, context);
	let next = part?.next ?? clock.next;
	const hours = lexicon.words.hours.includes(tokens[next]?.text ?? "");
	if (hours) next++;
	const zone = readZone(tokens, next, context);
	const ends = tokens[next] === void 0 || /^[|)·•;]$/.test(tokens[next].text);
	if (clock.weak && !hours && part === null && zone === null && !ends) return null;
	return {
		minutes,
		seconds: clock.seconds,
		zone: zone?.offset ?? "",
		next: zone?.next ?? next
	};
}
/** "half past two, in the afternoon" */
function skipComma(tokens, at, { lexicon }) {
	return tokens[at]?.text === "," && phraseAt(tokens, at + 1, lexicon.dayParts) !== null ? at + 1 : at;
}
function minutesOf({ hour, minute, needsDayPart }, part) {
	if (hour > 23 || minute > 59) return null;
	if (part === void 0) return needsDayPart ? null : hour * 60 + minute;
	const fitting = (hour === 12 ? [
		-12,
		0,
		12
	] : hour < 12 ? [
		0,
		12,
		24
	] : [0]).map((shift) => hour + shift).find((shifted) => shifted >= part.from && shifted < part.to);
	return fitting === void 0 ? null : (fitting * 60 + minute) % DAY;
}
/** 14:57, 14:57:03.250, 2.57, 14h57, 1457. */
function readDigits(tokens, at) {
	const [first, mark, second] = [
		tokens[at],
		tokens[at + 1],
		tokens[at + 2]
	];
	if (first?.kind !== "number") return null;
	const none = {
		seconds: "",
		needsDayPart: false
	};
	if ((first.text.length === 4 || first.text.length === 6) && first.glued && tokens[at - 1]?.text === "t") return readBasic(first.text, at);
	if (first.text.length === 4) return {
		hour: Number(first.text.slice(0, 2)),
		minute: Number(first.text.slice(2)),
		next: at + 1,
		weak: true,
		...none
	};
	if (first.text.length > 2) return null;
	const hour = Number(first.text);
	if (mark?.glued && second?.glued && second.kind === "number" && second.text.length === 2 && /^[:h.]$/.test(mark.text)) {
		const clock = {
			...none,
			hour,
			minute: Number(second.text),
			next: at + 3
		};
		if (mark.text === ":") return withSeconds(tokens, clock);
		return mark.text === "." ? {
			...clock,
			weak: true
		} : clock;
	}
	return {
		hour,
		minute: 0,
		next: at + 1,
		seconds: "",
		needsDayPart: true
	};
}
/** ISO 8601 basic format: T1457, T145703. */
function readBasic(digits, at) {
	const [hour, minute, seconds] = [
		0,
		2,
		4
	].map((from) => digits.slice(from, from + 2));
	return {
		hour: Number(hour),
		minute: Number(minute),
		seconds: Number(seconds) < 60 ? seconds : "",
		next: at + 1,
		needsDayPart: false
	};
}
function withSeconds(tokens, clock) {
	const [mark, seconds, dot, fraction] = tokens.slice(clock.next, clock.next + 4);
	if (!(mark?.text === ":" && mark.glued && seconds?.glued && /^[0-5]\d$/.test(seconds.text))) return clock;
	if (!(/^[.,]$/.test(dot?.text ?? "") && dot?.glued && fraction?.glued && /^\d{1,9}$/.test(fraction.text))) return {
		...clock,
		seconds: seconds.text,
		next: clock.next + 2
	};
	return {
		...clock,
		seconds: `${seconds.text}.${fraction.text}`,
		next: clock.next + 4
	};
}
/** noon, midnight, twelve noon. */
function readMoment(tokens, at, context) {
	const twelve = readNumber(tokens, at, context.lexicon);
	const named = twelve?.value === 12 ? twelve.next : at;
	const minutes = context.lexicon.moments.get(tokens[named]?.text ?? "");
	if (minutes === void 0) return null;
	const zone = readZone(tokens, named + 1, context);
	return {
		minutes,
		seconds: "",
		zone: zone?.offset ?? "",
		next: zone?.next ?? named + 1
	};
}
/** half past two; fifty-seven minutes past two; quarter to noon. */
function readPastOrTo(tokens, at, lexicon) {
	const { words } = lexicon;
	const from = tokens[at]?.text === "a" ? at + 1 : at;
	const fraction = lexicon.fractions.get(tokens[from]?.text ?? "");
	const count = readNumber(tokens, from, lexicon);
	const value = fraction ?? count?.value;
	if (value === void 0 || value > 59 || count?.ordinal) return null;
	let next = fraction === void 0 ? count.next : from + 1;
	const named = words.minutes.includes(tokens[next]?.text ?? "");
	if (named) next++;
	const past = words.past.includes(tokens[next]?.text ?? "");
	if (!past && !words.to.includes(tokens[next]?.text ?? "")) return null;
	if (!past && count?.digits && !named) return null;
	const hour = hourAt(tokens, next + 1, lexicon);
	if (hour === null) return null;
	const total = (hour.minutes + (past ? value : -value) + DAY) % DAY;
	return {
		hour: hourOf(total, hour.needsDayPart),
		minute: total % 60,
		seconds: "",
		next: hour.next,
		needsDayPart: hour.needsDayPart
	};
}
/** On a twelve-hour clock "a quarter to one" is 12:45. */
function hourOf(minutes, twelve) {
	const hour = Math.floor(minutes / 60);
	return twelve && hour === 0 ? 12 : hour;
}
function hourAt(tokens, at, lexicon) {
	const moment = lexicon.moments.get(tokens[at]?.text ?? "");
	if (moment !== void 0) return {
		minutes: moment,
		next: at + 1,
		needsDayPart: false
	};
	const hour = readNumber(tokens, at, lexicon);
	if (hour === null || hour.ordinal || hour.value > 23) return null;
	const next = lexicon.words.oClock.includes(tokens[hour.next]?.text ?? "") ? hour.next + 1 : hour.next;
	return {
		minutes: hour.value * 60,
		next,
		needsDayPart: hour.value <= 12
	};
}
/** two o'clock; two fifty-seven; fourteen hundred hours. */
function readHour(tokens, at, lexicon) {
	const hour = hourAt(tokens, at, lexicon);
	if (hour === null || lexicon.moments.has(tokens[at].text)) return null;
	const { needsDayPart } = hour;
	const none = {
		hour: hour.minutes / 60,
		seconds: "",
		needsDayPart
	};
	if (lexicon.words.hundred.includes(tokens[hour.next]?.text ?? "")) return {
		...none,
		minute: 0,
		next: hour.next + 1,
		weak: true,
		needsDayPart: false
	};
	const dash = tokens[hour.next]?.text === "-" ? 1 : 0;
	const zero = lexicon.words.zeros.includes(tokens[hour.next + dash]?.text ?? "") ? 1 : 0;
	const minute = readNumber(tokens, hour.next + dash + zero, lexicon);
	if (minute !== null && !minute.ordinal && !minute.digits && minute.value < 60 && minute.value < 10 === (zero === 1)) return {
		...none,
		minute: minute.value,
		next: minute.next
	};
	return {
		...none,
		minute: 0,
		next: hour.next,
		needsDayPart: true
	};
}
/** IST, (UTC), GMT+5:30, +0530, Z. */
function readZone(tokens, at, context) {
	const open = tokens[at]?.text === "(" || tokens[at]?.text === "," ? 1 : 0;
	const sign = tokens[at + open];
	if (sign?.text === "+" || sign?.text === "-") return readOffset(tokens, at + open, context);
	const name = tokens[at + open];
	if (name?.kind !== "word" || !isZoneName(name)) return null;
	const offset = zoneOffset(name.raw.toUpperCase(), context.day, context.lexicon.words.zones);
	if (offset === void 0) return null;
	const next = at + open + 1;
	const zone = (offset === "Z" || offset === "+00:00" ? readOffset(tokens, next, {
		...context,
		iso: true
	}) : null) ?? {
		offset: offset ?? "",
		next
	};
	return open === 1 && tokens[zone.next]?.text === ")" ? {
		...zone,
		next: zone.next + 1
	} : zone;
}
/** Names must be written in capitals: "et", "eat" and "ist" are words too. */
function isZoneName({ raw, text, glued }) {
	return raw === raw.toUpperCase() || text === "utc" || text === "gmt" || text === "z" && glued;
}
/** +05:30, +0530, +05, and after UTC or GMT also +5:30 and +1. */
function readOffset(tokens, at, context) {
	const [sign, hours, colon, minutes] = tokens.slice(at, at + 4);
	if (sign?.text !== "+" && sign?.text !== "-" || hours?.kind !== "number" || !hours.glued) return null;
	const split = colon?.text === ":" && colon.glued && minutes?.glued && minutes.text.length === 2;
	if (sign.text === "-" && sign.glued && !context.iso) return null;
	const digits = split ? hours.text.padStart(2, "0") + minutes.text : hours.text.length <= 2 ? `${hours.text.padStart(2, "0")}00` : hours.text;
	if (!split && hours.text.length <= 2 && !context.iso) return null;
	if (!/^(?:0\d|1[0-4])(?:00|15|30|45)$/.test(digits)) return null;
	const offset = `${digits.slice(0, 2)}:${digits.slice(2)}`;
	return {
		offset: offset === "00:00" ? "+00:00" : sign.text + offset,
		next: at + (split ? 4 : 2)
	};
}
// src/parse/dates.ts
/** How many tokens may stand between a date and its time, and how many a time has at most. */
const GAP = 6;
const LONGEST_TIME = 18;
/**
* The first date of a text, with the time that stands beside it, as ISO 8601 in the precision and zone that the text gives:
* `2023-07`, `2023-07-15`, `2023-07-15T14:57`, `2023-07-15T14:57:03+05:30`. Other words may stand around it.
*
* `null` when there is no date, when it has no year ("Jul 15", "3 hours ago"), is impossible, or when day and month cannot be
* told apart ("05/07/2023"); what follows an unreadable date is not read, since it may be another day's. An ambiguous zone gives
* no offset. Takes time linear in the text's length; never throws.
*/
function parseDate(text, language) {
	const lexicon = lexiconOf$2(language.dates);
	const tokens = tokenizeDate(text);
	const date = firstDate(tokens, lexicon);
	if (date === null) return null;
	const { year, month, day } = date;
	const written = `${year}-${two(month)}`;
	if (day === null) return written;
	const context = {
		lexicon,
		day: {
			year,
			month,
			day
		},
		iso: false
	};
	const time = timeBefore(tokens, date, context) ?? timeAfter(tokens, date, context);
	return `${written}-${two(day)}${time === null ? "" : written24(time)}`;
}
function firstDate(tokens, lexicon) {
	for (let at = 0; at < tokens.length;) {
		const reading = readCalendarDate(tokens, at, lexicon);
		if (reading === "unreadable") return null;
		if (reading === null) at++;
		else if ("skip" in reading) at = reading.skip;
		else return reading;
	}
	return null;
}
function written24({ minutes, seconds, zone }) {
	return `${`T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}${seconds === "" ? "" : `:${seconds}`}${zone}`;
}
function two(value) {
	return String(value).padStart(2, "0");
}
/** "14:57, 15 July 2023": nothing but a comma, a dash or small words may stand between. */
function timeBefore(tokens, date, context) {
	for (let at = Math.max(0, date.from - LONGEST_TIME); at < date.from; at++) {
		const time = readClockTime(tokens, at, context);
		if (time === null || time.next > date.from || date.from - time.next > GAP) continue;
		if (tokens.slice(time.next, date.from).every((token) => /^[,/-]$/.test(token.text) || context.lexicon.timeJoiners.has(token.text))) return time;
	}
	return null;
}
/** "July 15, 2023 | 2:57 PM", "2023-07-15T14:57". */
function timeAfter(tokens, date, context) {
	for (let at = date.to; at <= date.to + GAP && at < tokens.length; at++) {
		const { text, glued } = tokens[at];
		const iso = date.iso && tokens[at - 1]?.text === "t" && glued;
		const time = readClockTime(tokens, at, {
			...context,
			iso: iso || date.iso && hasSeconds(tokens, at)
		});
		if (time !== null) return time;
		if (!(/^[,|/·•@(:;-]$/.test(text) || at === date.to && glued && text === "t") && !context.lexicon.timeJoiners.has(text)) return null;
	}
	return null;
}
function hasSeconds(tokens, at) {
	return tokens[at + 1]?.text === ":" && tokens[at + 3]?.text === ":";
}
// src/parse/metadata/when.ts
const ISO = /^(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:(?:T|\s+)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
/** ISO 8601 in the precision and zone of the text, or null. Years before 1990 and behind 2100 are read as mistakes. */
function isoDate(text, language) {
	const short = text.length > 200 ? text.slice(0, 200) : text;
	if (!/\p{Nd}/u.test(short)) return null;
	const read = isoForm(short.trim()) ?? stamp(short.trim()) ?? parseDate(short, language) ?? (language === en ? null : parseDate(short, en));
	return read === null || read < "1990" || read > "2101" ? null : read;
}
function isoForm(text) {
	const found = ISO.exec(text);
	if (found === null) return null;
	const [, date, hour, minute, second, zone = ""] = found;
	if (hour === void 0) return date;
	const offset = /^(?:z|utc|gmt)$/i.test(zone) ? "Z" : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
	return `${date}T${hour}:${minute}${second === void 0 ? "" : `:${second}`}${offset}`;
}
/** Seconds or milliseconds since 1970. */
function stamp(text) {
	if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
	const time = Number(text) * (text.length === 10 ? 1e3 : 1);
	return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
/** The date of publication. */
function readPublished(sources) {
	return fromNodes$1(sources, [
		"datePublished",
		"dateCreated",
		"uploadDate",
		"datePosted"
	]) ?? fromMetas$1(sources, "published") ?? fromItems$1(sources, /^(?:\w+:)?(?:datePublished|dateCreated|uploadDate|published|created|issued|dc:date)$/i) ?? fromPage(sources) ?? fromUrl(sources.url);
}
/** The date of the last change. */
function readModified(sources) {
	return fromNodes$1(sources, ["dateModified", "dateUpdated"]) ?? fromMetas$1(sources, "modified") ?? fromItems$1(sources, /^(?:\w+:)?(?:dateModified|modified)$/i) ?? fromUpdated(sources);
}
function fromNodes$1({ nodes, language }, fields) {
	for (const node of nodes) for (const field of fields) {
		const date = isoDate(stringOf(node, field), language);
		if (date !== null) return {
			date,
			origin: "json-ld"
		};
	}
	return null;
}
function fromMetas$1({ collected, language }, field) {
	for (const { values, origin } of metaValues(collected.metas, field)) for (const value of values) {
		const date = isoDate(value, language);
		if (date !== null) return {
			date,
			origin
		};
	}
	return null;
}
function fromItems$1({ collected, headline, language }, names) {
	for (const { element } of collected.items) {
		if (!(element.attribs.itemprop ?? element.attribs.property ?? "").split(/\s+/).some((part) => names.test(part)) || isAside(element, headline)) continue;
		const date = readElement({
			element,
			order: 0
		}, language);
		if (date !== null) return {
			date,
			origin: "microdata"
		};
	}
	return null;
}
const CHANGED = /updat|modif|edited|revis|changed|reviewed/i;
const NOT_A_DATE = /event|expir|deadline|birth|valid|start|end-|until|calendar|countdown|copyright/i;
/** The time elements and marked elements around the headline, the most likely first. */
function fromPage(sources) {
	return bestOf(sources, (names, text) => (CHANGED.test(names) ? -2 : 0) + (CHANGED.test(text.slice(0, 60)) ? -1.5 : 0));
}
function fromUpdated(sources) {
	return bestOf(sources, (names, text) => CHANGED.test(names) || CHANGED.test(text.slice(0, 60)) ? 1 : -10);
}
const MOST_READ$1 = 12;
function bestOf(sources, bias) {
	const { collected, headline, language } = sources;
	const marks = [];
	const seen = /* @__PURE__ */ new Set();
	for (const mark of [...collected.times, ...collected.dated]) {
		if (seen.has(mark.element)) continue;
		seen.add(mark.element);
		const score = nearness(mark.order, headline) + (mark.element.name === "time" ? 1.5 : 0);
		if (score > .5) marks.push({
			mark,
			score
		});
	}
	marks.sort((left, right) => right.score - left.score || left.mark.order - right.mark.order);
	let best = null;
	for (const { mark, score } of marks.slice(0, MOST_READ$1)) {
		const { element } = mark;
		const names = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`.slice(0, 200);
		const text = textOf(element, 160);
		if (text.length > 150 || NOT_A_DATE.test(names) || isAside(element, headline)) continue;
		const total = score + bias(names, text) + (/publi|posted|date/i.test(names) ? .5 : 0);
		if (best !== null && total <= best.score) continue;
		const date = readElement(mark, language);
		if (date !== null && total > 0) best = {
			date,
			score: total,
			origin: element.name === "time" ? "time" : "html"
		};
	}
	return best;
}
function readElement({ element }, language) {
	for (const name of [
		"datetime",
		"content",
		"data-datetime",
		"data-date",
		"data-time",
		"data-timestamp",
		"title"
	]) {
		const value = attribute(element, name, 100);
		const date = value === "" ? null : isoDate(value, language);
		if (date !== null) return date;
	}
	return isoDate(textOf(element, 160), language);
}
/** `/2024/03/15/` and `/2024-03-15-` in the address name a day; a month alone is left out: too often it is an archive's. */
function fromUrl(url) {
	const found = /[/_-](199\d|20[0-4]\d)([/_-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url.slice(0, 2e3));
	return found === null ? null : {
		date: `${found[1]}-${found[3]}-${found[4]}`,
		origin: "url"
	};
}
// src/parse/alternatives.ts
/** `(?:longest phrase|shorter|…)`; any white space between the words of a phrase; no phrase at all matches nothing. */
function alternatives(phrases) {
	if (phrases.length === 0) return "(?!)";
	return `(?:${[...phrases].sort((left, right) => right.length - left.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+")).join("|")})`;
}
// src/parse/name-case.ts
/** Sets a name in title case when all of it stands in capitals; initials and short names of agencies stay: `J.K. O'NEIL` → `J.K. O'Neil`. */
function titleCaseName(name, words) {
	if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
	const parts = name.split(" ");
	if (parts.length === 1 && name.length <= 4) return name;
	return parts.map((part, at) => casePart(part, {
		words,
		isFirst: at === 0
	})).join(" ");
}
function casePart(part, { words, isFirst }) {
	const lower = part.toLowerCase();
	const plain = lower.replace(/[.,]+$/, "");
	if (words.acronyms.includes(plain) || /^(?:\p{L}\.?)$|^(?:\p{L}\.)+$/u.test(part)) return part;
	if (/^[^\P{L}AEIOUY]{2}$/u.test(part.normalize("NFD").replace(/\p{M}/gu, ""))) return part;
	if (!isFirst && words.particles.includes(plain)) return lower;
	return lower.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase()).replace(INNER, (_, before, letter) => before + letter.toUpperCase());
}
/** O'Neil, D'Souza, McDonald: the letter behind the prefix is a capital. */
const INNER = /((?<![\p{L}\p{M}])(?:\p{L}['’]|Mc))(\p{Ll})(?=\p{L}{2})/gu;
// src/parse/authors.ts
const LONGEST = 60;
const MOST_WORDS = 6;
const lexiconOf$1 = compileOnce(compile);
/** A lead of one word that is no "by" may begin a name ("Story Musgrave"): it needs its colon. */
function compile({ bylines: words, dates }) {
	const needColon = words.leads.filter((lead) => !lead.includes(" ") && lead.length > 3);
	const free = words.leads.filter((lead) => !needColon.includes(lead));
	const calendar = [...dates.months.flat(), ...dates.weekdays].filter((word) => word.length > 2);
	return {
		words,
		leads: new RegExp(`^(?:${alternatives(free)}(?:\\s*:\\s*|\\s+)|${alternatives(needColon)}\\s*[:–—-]\\s+)`, "iu"),
		others: new RegExp(`^${alternatives(words.others)}(?:\\s*:|\\s|$)`, "iu"),
		stops: new RegExp(`(?:^|[\\s(])${alternatives(words.stops)}(?=[\\s:,.)]|$)`, "iu"),
		joints: new RegExp(`\\s+${alternatives(words.and)}\\s+`, "iu"),
		prepositions: new RegExp(`,?\\s+${alternatives(words.prepositions)}\\s+(?=\\p{Lu}|\\p{Lo}|the\\s)`, "u"),
		agencies: new Set(words.agencies),
		trailingAgency: new RegExp(`\\s+${alternatives(words.agencies)}$`, "iu"),
		roles: new Set(words.roles),
		modifiers: new Set(words.roleModifiers),
		desks: new Set(words.desks),
		outlets: new Set(words.outletWords),
		places: new RegExp(`^${alternatives(words.placeWords)}(?:\\s|$)`, "iu"),
		calendar: new RegExp(`(?:(?:^|\\s+)${alternatives(calendar)}[.,]?)+\\s*$`, "iu")
	};
}
/**
* Authors that a byline names, in order, without doubles: `By DANA ORLOW and Sam Reyes, Staff Writers` gives
* `['Dana Orlow', 'Sam Reyes']`. Roles, places, papers, dates, addresses and those who only edited or photographed are left out.
* `outlets` are names of papers known from elsewhere (site, source), which are no authors beside a person.
*/
function readAuthors(byline, language, outlets = []) {
	const lexicon = lexiconOf$1(language);
	const papers = new Set(outlets.map(key));
	const read = plainText(byline.slice(0, 500)).split(/\s*[|·•\n]\s*|\s+[–—-]+\s+|^[–—-]+\s*|\s*[–—-]+$/u).filter((segment) => segment !== "").map((segment) => readSegment(segment, {
		lexicon,
		papers
	}));
	return withoutDoubles((read.find((names) => names.some((name) => name.isPerson)) ?? read.find((names) => names.length > 0) ?? []).map(({ name }) => name));
}
/** Names without their doubles, in order; compared without case and dots. */
function withoutDoubles(names) {
	const keys = names.map(key);
	return names.filter((_, at) => keys.indexOf(keys[at]) === at);
}
function key(name) {
	return name.normalize("NFKC").toLowerCase().replace(/[.\s]+/g, " ").trim();
}
/** Markdown marks, links, addresses and handles go; a handle that stands alone is a name. */
function plainText(byline) {
	const bare = byline.replace(/!\[[^\]]*\]\([^)]*\)/g, " ").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]*>|https?:\/\/\S+/g, " ").replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "").trim().replace(/^[([]([^()[\]]*)[)\]]$/, "$1");
	const named = bare.replace(/\S+@\S+\.\S+|(?<=\s)@[\w.]+/g, " ").replace(/\([^)]*\)/g, " ").trim();
	return (named === "" ? bare : named).replace(/[^\S\n]+/g, " ");
}
function readSegment(segment, context) {
	const { lexicon } = context;
	const found = [];
	for (const part of segment.split(/\s*[,;/]\s*/)) {
		const text = withoutLead(part, lexicon);
		if (lexicon.others.test(text)) break;
		const isFirst = found.length === 0;
		const last = found.at(-1);
		if (last?.isPerson && isSuffix(text, lexicon)) found[found.length - 1] = {
			name: `${last.name} ${text}`,
			isPerson: true
		};
		else if (isFirst || !isRole(text, lexicon)) found.push(...readPart(text, context, isFirst));
	}
	return found;
}
function withoutLead(text, lexicon) {
	let rest = text.replace(/^[\s:>»~]+/, "");
	for (let round = 0; round < 3 && !lexicon.others.test(rest); round++) rest = rest.replace(lexicon.leads, "");
	return rest;
}
function isSuffix(text, { words }) {
	return words.suffixes.slice(0, 5).includes(text.toLowerCase().replace(/\./g, ""));
}
/** People joined by "and". Behind a comma only what looks like a person counts: places and papers stand there too. */
function readPart(part, context, isFirst) {
	const pieces = part.split(context.lexicon.joints);
	const names = [];
	for (const [at, piece] of pieces.entries()) {
		const name = readName(piece, context);
		if (name === null) continue;
		const isJoined = pieces.length > 1;
		if (name.isPerson || isFirst || isJoined && at > 0) names.push(name);
	}
	return isFirst ? names : names.filter(({ name, isPerson }) => isPerson && (pieces.length > 1 || name.includes(" ")));
}
function readName(piece, context) {
	const { lexicon } = context;
	const stop = piece.search(lexicon.stops);
	const [named, dated] = (stop < 0 ? piece : piece.slice(0, stop)).split(/\s+\(?(?=\d)/);
	const name = withoutPlace(withoutRole(withoutLead(dated === void 0 ? named : named.replace(lexicon.calendar, ""), lexicon), lexicon), context).replace(/^[\s"'.,:;–—-]+|[\s"',:;–—-]+$/g, "");
	const words = name.split(" ");
	if (name.length > LONGEST || words.length > MOST_WORDS || !/\p{L}/u.test(name)) return null;
	const trimmed = /(?:^|[\s.])\p{L}{1,3}\.$/u.test(name) ? name : name.replace(/[\s.]+$/, "");
	return {
		name: titleCaseName(trimmed, lexicon.words),
		isPerson: isPerson(trimmed, context)
	};
}
/** "Leonie Marsh Media correspondent" and "Staff writer Emil Tarrant"; a role alone is a desk that signs. */
function withoutRole(text, { roles, modifiers }) {
	const words = text.split(" ");
	const isTrade = (word) => roles.has(plain(word)) || modifiers.has(plain(word));
	let from = 0;
	while (from < words.length && isTrade(words[from])) from++;
	let to = words.length;
	while (to > 0 && isTrade(words[to - 1])) to--;
	if (to > 0 && words.slice(to).some((word) => roles.has(plain(word)))) return words.slice(0, to).join(" ");
	if (words.length - from >= 2 && words.slice(0, from).some((word) => roles.has(plain(word)))) return words.slice(from).join(" ");
	return text;
}
function plain(word) {
	return word.toLowerCase().replace(/[.,:]+$/, "");
}
/** "Dana Orlow in Lagos", "JOHN SMITH Associated Press"; names of agencies and offices keep their "of". */
function withoutPlace(text, { lexicon }) {
	if (lexicon.agencies.has(plain(text))) return text;
	const bare = text.replace(lexicon.trailingAgency, "");
	const head = (bare.includes(" ") ? bare : text).split(lexicon.prepositions)[0];
	return head.split(" ").some((word) => lexicon.outlets.has(plain(word)) || lexicon.desks.has(plain(word))) ? text : head;
}
function isRole(text, { roles }) {
	return text.split(" ").some((word) => roles.has(plain(word)));
}
/** Two to five words with capitals, none of which a paper, a place or a desk has in its name. */
function isPerson(name, { lexicon, papers }) {
	const lower = name.toLowerCase();
	const words = name.split(" ");
	if (words.length < 2 || words.length > 5 || papers.has(key(name)) || lexicon.agencies.has(lower)) return false;
	if (lexicon.places.test(name)) return false;
	if (words.some((word) => lexicon.outlets.has(plain(word)) || lexicon.desks.has(plain(word)))) return false;
	const isSmall = (word) => /^\p{Ll}/u.test(word);
	if (isSmall(words[0]) && !words.every(isSmall)) return false;
	return words.every((word, at) => !isSmall(word) || word.length <= 4 || at === 0) && /^[\p{L}\p{M}\s.'’ʼ-]+$/u.test(name);
}
// src/parse/metadata/names.ts
const LONGEST_NAME = 80;
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|^\/\S+$/g;
const lexiconOf = compileOnce(({ bylines, signatures }) => {
	const by = [.../* @__PURE__ */ new Set([
		...bylines.leads.filter((lead) => lead.includes(" ")),
		...signatures.by,
		"by",
		"author:"
	])];
	return {
		leads: new RegExp(`^(?:${alternatives(by)})(?:\\s*:\\s*|\\s+)(?=\\S)`, "iu"),
		joints: new RegExp(`\\s+(?:${alternatives([.../* @__PURE__ */ new Set([
			...bylines.and.filter((word) => word !== "with" && word !== "plus"),
			"&",
			"and"
		])])})\\s+`, "iu")
	};
});
/** Names that a field for the author holds; none when it holds an address or a template's gap. */
function cleanNames(value, language) {
	const lexicon = lexiconOf(language);
	return split(plainText$1(value, 400).replace(ADDRESS, " ").replace(/\s+/g, " ").trim().replace(lexicon.leads, "").replace(/\s*[|•·].*$/, ""), lexicon).map(cleanName).filter((name) => name !== "" && name.length <= LONGEST_NAME && /\p{L}/u.test(name));
}
/** Commas and "and" part names only where every part can be one: "Workshop, Garage and Tools" is one name or none. */
function split(text, { joints }) {
	if (text.includes(";")) return text.split(/\s*;\s*/);
	const parts = text.split(/\s*,\s*/).filter((part) => part !== "").flatMap((part) => part.replace(/^(?:and|&)\s+/i, "").split(joints));
	if (parts.length === 1) return parts;
	const names = parts.filter((part) => !isCredential(part));
	return names.length > 0 && names.every((part) => /\s/.test(part) || isShortName(part)) && names.every((part) => part.split(" ").length <= 5) ? names : [text];
}
const isShortName = (part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !/^(?:inc|llc|ltd|co|corp|gmbh)\.?$/i.test(part);
/** "MD", "Ph.D.", "RDN": letters behind a name. */
function isCredential(part) {
	return /^(?:(?:\p{Lu}[\p{L}]{0,3}\.?){1,5}|ph\.?\s?d\.?|jr\.?|sr\.?|esq\.?|[IVX]+)$/u.test(part) && /\p{Lu}.*(?:\p{Lu}|\.)|^(?:jr|sr|esq)/iu.test(part);
}
function cleanName(name) {
	return name.replace(/^@/, "").replace(/\s*\((?:[^()]*)\)\s*$/, "").replace(/^[\s"'“”,.:;–—|-]+|[\s"“”,:;–—|-]+$/gu, "").trim();
}
const PLACEHOLDER = /^(?:admin|administrator|webmaster|user|guest|unknown|anonymous|author|authors|null|undefined|none|n\/a|na|editor|root|test|owner|default|post author|wpadmin|wp-admin|site admin|website admin|super ?user|marketing|webteam|web team|content|publisher|staff)$/i;
/** A word that stands where a name belongs. */
function isPlaceholder(name) {
	return PLACEHOLDER.test(name.trim()) || /^\{.*\}$|^%.*%$|\[.*\]$/.test(name);
}
// src/parse/metadata/who.ts
/** The authors, or null. Names of the site and of accounts that publish for it ("admin") give way to any other name. */
function readSigners(sources) {
	let weak = null;
	for (const read of [
		fromNodes,
		fromMetas,
		fromItems,
		fromMarks
	]) for (const { names, origin } of read(sources)) {
		const strong = names.filter((name) => !isSiteName(name, sources.site) && !isPlaceholder(name));
		if (strong.length > 0) return {
			names: withoutDoubles(strong),
			origin
		};
		if (weak === null) {
			const own = names.filter((name) => !isPlaceholder(name));
			if (own.length > 0) weak = {
				names: withoutDoubles(own),
				origin
			};
		}
	}
	return weak;
}
function* fromNodes({ nodes, linked, language }) {
	for (const node of nodes) for (const field of ["author", "creator"]) {
		const names = namesOf(node?.[field], linked).flatMap((name) => cleanNames(name, language));
		if (names.length > 0) yield {
			names,
			origin: "json-ld"
		};
	}
}
/** Persons before organisations, where both are given. */
function namesOf(value, { byId }) {
	const list = Array.isArray(value) ? value.slice(0, 30) : [value];
	const found = [];
	for (const item of list) {
		const id = isNode(item) ? item["@id"] : void 0;
		const node = (isNode(item) && item.name === void 0 && typeof id === "string" ? byId.get(id) : void 0) ?? item;
		const isPerson = !isNode(node) || !typesOf(node).some((type) => /organization|corporation/.test(type));
		for (const name of stringsOf(node)) found.push({
			name,
			isPerson
		});
	}
	const people = found.filter(({ isPerson }) => isPerson);
	return (people.length > 0 ? people : found).map(({ name }) => name);
}
function* fromMetas({ collected: { metas }, language }) {
	for (const { values, origin } of metaValues(metas, "author")) {
		const names = values.flatMap((value) => cleanNames(value, language));
		if (names.length > 0) yield {
			names,
			origin
		};
	}
	for (const number of [1, 2]) {
		const label = metas.get(`twitter:label${number}`)?.[0] ?? "";
		const value = metas.get(`twitter:data${number}`)?.[0];
		if (value === void 0 || !WRITTEN_BY.test(label)) continue;
		const names = cleanNames(value, language);
		if (names.length > 0) yield {
			names,
			origin: "twitter"
		};
	}
}
/** How WordPress plugins label the author for Twitter, in the languages that they are translated into. */
const WRITTEN_BY = /written by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|написано|автор|yazan|napisan|skrevet|skriven|kirjoittanut|著者|執筆者|作者|撰寫者|작성자/i;
function* fromItems({ collected, headline, language }) {
	for (const { element } of collected.items) {
		if (!(element.attribs.itemprop ?? element.attribs.property ?? "").split(/\s+/).some((prop) => /^(?:\w+:)?(?:author|creator)$/i.test(prop)) || isAside(element, headline)) continue;
		const names = cleanNames(nameInside(element), language);
		if (names.length > 0) {
			yield {
				names,
				origin: "microdata"
			};
			return;
		}
	}
}
/** `itemprop="name"` inside, else the content, else the text. */
function nameInside(element) {
	const content = attribute(element, "content", 200);
	if (content !== "") return content;
	for (const inner of inside(element)) if (/(?:^|\s)(?:\w+:)?name(?:\s|$)/.test(inner.attribs.itemprop ?? inner.attribs.property ?? "")) return attribute(inner, "content", 200) || textOf(inner, 200);
	return textOf(element, 200);
}
const MOST_INSIDE = 60;
function inside(element) {
	const found = [];
	const queue = [element];
	for (let at = 0; at < queue.length && found.length < MOST_INSIDE; at++) for (const child of queue[at].children) {
		if (!("attribs" in child) || found.length >= MOST_INSIDE) continue;
		found.push(child);
		queue.push(child);
	}
	return found;
}
const MOST_READ = 12;
const LONGEST_BYLINE = 160;
/** Elements that link to the author or are called byline, the nearest to the headline first. */
function* fromMarks(sources) {
	const { collected, headline, language } = sources;
	const marks = [];
	for (const mark of collected.links) if (mark.element.name === "a" && /(?:^|\s)author(?:\s|$)/i.test(mark.element.attribs.rel ?? "")) marks.push({
		mark,
		score: nearness(mark.order, headline) + 1.5
	});
	for (const mark of collected.signed) marks.push({
		mark,
		score: nearness(mark.order, headline) + nameScore(mark.element)
	});
	marks.sort((left, right) => right.score - left.score || left.mark.order - right.mark.order);
	for (const { mark, score } of marks.slice(0, MOST_READ)) {
		if (score < 1 || isAside(mark.element, headline)) continue;
		const names = bylineNames(mark.element, language);
		if (names.length > 0) yield {
			names,
			origin: "html"
		};
	}
}
function nameScore({ attribs }) {
	const names = `${attribs.class ?? ""} ${attribs.id ?? ""}`.slice(0, 300);
	if (/bio|avatar|image|photo|img|social|desc|box|card|about|count|date/i.test(names)) return -1;
	if (/(?:author|byline)[\w-]*name|name[\w-]*author|vcard|fn\b|byline/i.test(names)) return 1.2;
	return /author/i.test(names) ? 1 : 0;
}
function bylineNames(element, language) {
	const data = attribute(element, "data-author", 100);
	if (data !== "") return cleanNames(data, language);
	const text = textOf(element, 200, true);
	if (text === "" || text.length > LONGEST_BYLINE) return [];
	return readAuthors(text, language).flatMap((name) => cleanNames(name, language));
}
// src/parse/metadata/read-metadata.ts
/** Reads the metadata of a page. Linear in its size; never throws. */
function readMetadata(root, options = {}) {
	const collected = collect(root);
	const linked = readLinkedData(collected.jsonLd);
	const facts = gather(collected, linked, options);
	const title = chooseTitle(titleSources(facts), facts.names);
	const headline = headlineAt(headingOf(collected, title?.text ?? ""));
	const language = facts.language;
	const dates = {
		collected,
		nodes: [facts.main, facts.page],
		headline,
		language,
		url: facts.url
	};
	const published = readPublished(dates);
	const modified = readModified(dates);
	const signed = readSigners({
		collected,
		linked,
		nodes: [facts.main],
		headline,
		language,
		site: facts.names
	});
	const plain = readPlainFields(facts);
	const origins = { ...plain.origins };
	if (title !== null) origins.title = title.origin;
	if (signed !== null) origins.author = signed.origin;
	if (published !== null) origins.published = published.origin;
	if (modified !== null) origins.modified = modified.origin;
	return {
		...title === null ? {} : { title: title.text },
		...signed === null ? {} : { author: signed.names },
		...published === null ? {} : { published: published.date },
		...modified === null ? {} : { modified: modified.date },
		...plain.fields,
		origins
	};
}
function gather(collected, linked, options) {
	const canonical = collected.links.find(({ element }) => element.attribs.rel === "canonical")?.element.attribs.href;
	const ogUrl = collected.metas.get("og:url")?.[0];
	const url = options.url ?? canonical ?? ogUrl ?? "";
	const urls = [
		url,
		canonical,
		ogUrl
	].filter((address) => address !== void 0 && address !== "");
	const chosen = mainThing(linked, new Set([
		collected.titleTag,
		collected.metas.get("og:title")?.[0] ?? "",
		...collected.headings.slice(0, 3).map(({ element }) => textOf(element, 300))
	].map(foldTitle).filter((title) => title !== "")), new Set(urls.map(bareUrl)));
	const given = [
		...metaValues(collected.metas, "site").flatMap(({ values }) => values),
		...stringsOf(chosen.main?.publisher),
		...stringsOf(chosen.site?.name)
	];
	const lang = (options.lang ?? collected.lang).slice(0, 2).toLowerCase();
	return {
		...chosen,
		collected,
		linked,
		url,
		names: siteNames(given, urls),
		language: languageData(lang === "" ? null : lang),
		headline: headlineAt(collected.headings[0])
	};
}
const MOST_HEADINGS = 8;
function titleSources({ collected, main, page }) {
	const { metas, headings, items, titleTag } = collected;
	const sources = [];
	const add = (text, origin, weight) => {
		if (text !== "") sources.push({
			text,
			origin,
			weight
		});
	};
	for (const [at, { element }] of headings.slice(0, MOST_HEADINGS).entries()) add(textOf(element, 400), "html", at === 0 ? 1 : .5);
	add(stringOf(main, "headline"), "json-ld", .8);
	const headline = items.find(({ element }) => /(?:^|[\s:])headline/i.test(element.attribs.itemprop ?? ""));
	if (headline !== void 0) add(headline.element.attribs.content ?? textOf(headline.element, 400), "microdata", .5);
	for (const { values, origin, name } of metaValues(metas, "title")) add(values[0], origin, name === "og:title" ? .8 : .4);
	add(stringOf(main, "name") || stringOf(page, "name"), "json-ld", .3);
	add(titleTag, "html", .9);
	return sources;
}
/** The heading that is the title, else the first. */
function headingOf({ headings }, title) {
	const folded = foldTitle(title);
	return headings.find(({ element }) => foldTitle(textOf(element, 400)) === folded) ?? headings[0];
}
export { readMetadata };
