// Hindi: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'hi',
  dates: {
    months: [
      ['जनवरी', 'जन॰'],
      ['फ़रवरी', 'फ़र॰'],
      ['मार्च'],
      ['अप्रैल'],
      ['मई'],
      ['जून'],
      ['जुलाई', 'जुल॰'],
      ['अगस्त', 'अग॰'],
      ['सितंबर', 'सितम्बर', 'सित॰'],
      ['अक्टूबर', 'अक्तूबर', 'अक्टू॰'],
      ['नवंबर', 'नवम्बर', 'नव॰'],
      ['दिसंबर', 'दिसम्बर', 'दिस॰'],
    ],
    weekdays: words(`सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार वीरवार शुक्रवार शनिवार रविवार इतवार`),
    dateJoiners: ['को', 'की', 'के', 'दिन', 'सन'],
    timeJoiners: ['को', 'समय', 'पर', 'के'],
    dayParts: [
      { phrases: ['am', 'सुबह', 'प्रातः', 'तड़के', 'पूर्वाह्न'], from: 0, to: 12 },
      { phrases: ['pm', 'दोपहर', 'अपराह्न'], from: 12, to: 24 },
      { phrases: ['शाम', 'सायं'], from: 16, to: 24 },
      { phrases: ['रात'], from: 18, to: 30 },
    ],
    oClock: ['बजे', 'बजकर'],
    hours: ['बजे'],
    minutes: ['मिनट'],
    zones: { IST: '+05:30', आईएसटी: '+05:30' },
    numericOrder: 'dmy',
  },
  bylines: {
    leads: phrases(
      'लेखक, लेखिका, द्वारा, रिपोर्ट, रिपोर्टर, संवाददाता, written by, reported by, authored by, by, posted by, published by',
    ),
    others: phrases('संपादन, संपादित, अनुवाद, अनुवादक, फोटो, तस्वीर, वीडियो, edited by, translated by, photo by, photo'),
    stops: phrases('प्रकाशित, अपडेट, अपडेटेड, published, updated, last updated, शेयर, फॉलो'),
    and: ['और', 'एवं', 'तथा', 'व', '&', 'and'],
    prepositions: ['में', 'से', 'के'],
    roles: words(`संवाददाता रिपोर्टर पत्रकार संपादक उप-संपादक लेखक लेखिका स्तंभकार ब्यूरो विश्लेषक प्रोड्यूसर एडिटर`),
    roleModifiers: words(`वरिष्ठ विशेष मुख्य सहायक सीनियर चीफ सब डिप्टी डिजिटल स्थानीय न्यूज़ न्यूज`),
    desks: phrases('डेस्क, वेब डेस्क, न्यूज़ डेस्क, न्यूज डेस्क, ब्यूरो, टीम, एजेंसी, डिजिटल डेस्क, web desk, news desk, desk, bureau'),
    agencies: phrases(
      `भाषा, पीटीआई, एएनआई, आईएएनएस, वार्ता, यूनीवार्ता, रॉयटर्स, एएफपी, एपी, pti, ani, ians, uni, reuters, ap, afp, dpa
      xinhua, bloomberg, getty images, epa`,
    ),
    outletWords: words(`समाचार टाइम्स न्यूज़ न्यूज जागरण भास्कर पत्रिका हिन्दुस्तान टुडे`),
  },
  signatures: {
    published: phrases(
      'प्रकाशित, पब्लिश, पब्लिश्ड, प्रकाशन तिथि, पोस्ट किया गया, published, published on, publish date, posted on, first published',
    ),
    modified: phrases('अपडेट, अपडेटेड, अद्यतन, अंतिम अपडेट, आखिरी अपडेट, संशोधित, updated, last updated, updated on'),
    by: phrases('द्वारा, लेखक, written by, reported by, by'),
    labels: phrases('लेखक, संवाददाता, रिपोर्ट'),
    counts: words(`टिप्पणियां टिप्पणी कमेंट व्यूज शेयर`),
  },
  sourceLeads: phrases('स्रोत, सोर्स, साभार, इनपुट, एजेंसी, source, via'),
  sections: phrases(
    `देश, विदेश, दुनिया, भारत, राज्य, राजनीति, खेल, क्रिकेट, मनोरंजन, बॉलीवुड, बिजनेस, व्यापार, कारोबार, टेक्नोलॉजी, टेक, ऑटो
    लाइफस्टाइल, स्वास्थ्य, हेल्थ, शिक्षा, करियर, धर्म, ज्योतिष, राशिफल, विचार, संपादकीय, ब्लॉग, क्राइम, वायरल, ट्रेंडिंग, ताजा खबर
    ब्रेकिंग न्यूज, बड़ी खबर, दिल्ली, उत्तर प्रदेश, बिहार, होम, शहर`,
  ),
  notTitles: phrases(
    'पढ़ें, शेयर करें, मिनट में पढ़ें, प्रकाशित, अपडेटेड, फॉलो करें, सब्सक्राइब करें, टिप्पणी करें, लॉगिन करें, डाउनलोड करें, विज्ञापन',
  ),
  pageTalk: phrases(
    'आपका ब्राउज़र, यह वेबसाइट, हमारी वेबसाइट, कुकीज़ का उपयोग, कुकीज का इस्तेमाल, गोपनीयता नीति, नियम और शर्तें, स्वीकार करें, आपकी सहमति, हमें फॉलो करें',
  ),
})
