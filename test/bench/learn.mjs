// npm run bench:learn: what `chaffinch learn` finds on made-up sites: 50 pages each, five languages, boilerplate that no rule knows,
// headings that articles use again, articles that stand on several pages.
//   node test/bench/learn.mjs [--misses]
import { RepeatFinder } from '../../dist/canonical/repeat-finder.js'
import { SiteRepeats } from '../../dist/canonical/repeats.js'
import { parseDocument } from '../../dist/parse/document.js'
import { makeRandom } from './canonical/random.mjs'

const SLOTS = {
  name: 'Amsel Brokstad Corvin Dorn Ervik Falk Groot Haddad Imhof Jansky Keppler Lantz Moss Noll Orlow Penhale Quist Reyhl Stanek Talib Ulven Venn Welk Yarrow Zander'.split(
    ' ',
  ),
  town: 'Arden Bexley Corran Dunholm Farrow Glenmoor Harwick Jessop Kirkby Moreton Norwick Penrose Rushden Stanmore Thornby Upwell Wexcombe Yelland'.split(
    ' ',
  ),
}

/** Sentences of articles; {n} a number, {name}, {town}, {w} one of the language's words. */
const LANGUAGES = {
  en: {
    words:
      'harbour bridge orchard library tunnel ferry kitchen council market school museum forest river station garden theatre hospital factory'.split(
        ' ',
      ),
    content: [
      '{name} told the meeting in {town} that the {w} would cost {n} million more than planned.',
      'After {n} days the {w} of {town} was opened again, although {name} had advised against it.',
      'Nobody in {town} remembers a {w} that caused so many letters, {n} in a single week.',
      'The {w} belongs to {name}, who bought it {n} years ago from a cousin in {town}.',
      'According to {name} the {w} and the {w} will be joined by a path of {n} metres.',
      '"We lost the {w} because nobody in {town} counted to {n}," said {name}.',
    ],
    heading: ['How it began', 'What comes next'],
    line: [
      'Larkfield Herald since 1887',
      'Sections: Town, Country, Sea, Weather',
      'Our carrier pigeons bring you the evening edition',
      'Part of the Larkfield family of papers',
      'Obituary desk open until noon on weekdays',
      'Larkfield Herald prints on paper from local woods',
      'Crossword solvers meet upstairs every Thursday',
    ],
    numbered: 'Edition {n} of volume {n}, price {n} pence',
    glued: [
      'Tell our night editor what you think of this piece at the pink counter.',
      'Larkfield readers get the Saturday atlas at half the price in March.',
    ],
  },
  de: {
    words:
      'Hafen Brücke Garten Bibliothek Tunnel Fähre Küche Markt Schule Museum Wald Fluss Bahnhof Theater Klinik Fabrik'.split(
        ' ',
      ),
    content: [
      '{name} sagte in {town}, dass {w} und {w} zusammen {n} Millionen mehr kosten als geplant.',
      'Nach {n} Tagen wurde in {town} wieder über {w} gesprochen, obwohl {name} davon abriet.',
      'Niemand in {town} erinnert sich an so viele Briefe über {w}, {n} in einer einzigen Woche.',
      'Seit {n} Jahren kümmert sich {name} um {w} und um einen Verein in {town}.',
      'Laut {name} sollen {w} und {w} durch einen Weg von {n} Metern verbunden werden.',
    ],
    heading: ['Wie es anfing', 'Was nun kommt'],
    line: [
      'Lerchenfelder Bote seit 1887',
      'Rubriken: Stadt, Land, See, Wetter',
      'Unsere Brieftauben bringen die Abendausgabe',
      'Ein Blatt aus dem Hause Lerchenfeld',
      'Die Anzeigenannahme ist werktags bis zwölf besetzt',
      'Gedruckt auf Papier aus heimischen Wäldern',
      'Rätselfreunde treffen sich donnerstags im Turm',
    ],
    numbered: 'Ausgabe {n} im {n}. Jahrgang, Preis {n} Cent',
    glued: [
      'Sagen Sie unserem Nachtredakteur am rosa Schalter, was Sie davon halten.',
      'Lerchenfelder Leser erhalten den Samstagsatlas im März zum halben Preis.',
    ],
  },
  fr: {
    words: 'port pont jardin bibliothèque tunnel bac cuisine marché école musée bois fleuve théâtre hôpital'.split(' '),
    content: [
      '{name} a déclaré à {town} que le projet de {w} coûterait {n} millions de plus que prévu.',
      'Au bout de {n} jours, on parlait encore de {w} à {town}, malgré les conseils de {name}.',
      'Personne à {town} ne se souvient de {n} lettres sur un {w} en une seule semaine.',
      'Depuis {n} ans, {name} s’occupe du {w} et d’une association à {town}.',
      'Selon {name}, un chemin de {n} mètres reliera le {w} et le {w}.',
    ],
    heading: ['Comment tout a commencé', 'Et maintenant'],
    line: [
      'Le Héraut des Alouettes depuis 1887',
      'Rubriques : ville, campagne, mer, météo',
      'Nos pigeons voyageurs apportent l’édition du soir',
      'Un titre de la maison des Alouettes',
      'Le guichet des annonces est ouvert jusqu’à midi',
      'Imprimé sur du papier des forêts voisines',
      'Les cruciverbistes se retrouvent le jeudi à l’étage',
    ],
    numbered: 'Numéro {n}, tome {n}, prix {n} centimes',
    glued: [
      'Dites à notre rédacteur de nuit ce que vous en pensez au guichet rose.',
      'Les lecteurs des Alouettes reçoivent l’atlas du samedi à moitié prix en mars.',
    ],
  },
  ru: {
    words: 'порт мост сад тоннель паром рынок музей лес вокзал театр завод причал'.split(' '),
    content: [
      'Как сообщил {name} в городе {town}, {w} обойдётся на {n} миллионов дороже.',
      'Через {n} дней в городе {town} снова заговорили про {w}, хотя {name} был против.',
      'Никто в городе {town} не помнит, чтобы {w} вызвал {n} писем за одну неделю.',
      'Вот уже {n} лет {name} заботится про {w} и про кружок в городе {town}.',
      'По словам {name}, {w} и {w} соединит дорожка длиной {n} метров.',
    ],
    heading: ['Как всё началось', 'Что будет дальше'],
    line: [
      'Жаворонковский вестник с 1887 года',
      'Разделы: город, деревня, море, погода',
      'Вечерний выпуск приносят почтовые голуби',
      'Газета издательского дома Жаворонки',
      'Отдел объявлений работает до полудня',
      'Отпечатано на бумаге из местного леса',
      'Любители кроссвордов встречаются по четвергам',
    ],
    numbered: 'Выпуск {n}, том {n}, цена {n} копеек',
    glued: [
      'Скажите ночному редактору у розового окошка, что вы об этом думаете.',
      'Читатели Жаворонков получают субботний атлас в марте за полцены.',
    ],
  },
  zh: {
    words: '港口 大桥 果园 图书馆 隧道 渡轮 市场 学校 博物馆 森林 车站 剧院'.split(' '),
    content: [
      '{name}在{town}的会上说，{w}的费用比计划多出{n}百万。',
      '过了{n}天，{town}的人又谈起{w}，尽管{name}并不赞成。',
      '在{town}，没有人记得{w}在一周里收到过{n}封信。',
      '{n}年来，{name}一直照看着{w}和{town}的一个协会。',
      '据{name}介绍，{w}和{w}之间将修一条{n}米长的小路。',
    ],
    heading: ['事情的开始', '接下来怎么办'],
    line: [
      '云雀日报创刊于一八八七年',
      '栏目分为城里乡下海上与天气',
      '信鸽每天傍晚为您送来晚报',
      '本报属于云雀报业大家庭',
      '广告柜台平日开到中午十二点',
      '本报用附近林场的纸张印刷',
      '填字游戏爱好者每周四在楼上见面',
    ],
    numbered: '第{n}期第{n}卷定价{n}分',
    glued: ['请到粉色柜台告诉我们的夜班编辑您的看法。', '云雀读者三月可以半价得到星期六地图册。'],
  },
}

function fill(template, words, random) {
  return template.replace(/\{(\w+)\}/g, (_, slot) =>
    slot === 'n' ? String(2 + random.below(9000)) : slot === 'w' ? random.pick(words) : random.pick(SLOTS[slot]),
  )
}

/** Pages {text, noise: lines and sentences that are boilerplate}. */
function site(lang, random) {
  const { words, content, heading, line, numbered, glued } = LANGUAGES[lang]
  const join = lang === 'zh' ? '' : ' '
  const sentence = () => fill(random.pick(content), words, random)
  const paragraph = () => Array.from({ length: 2 + random.below(3) }, sentence).join(join)
  const syndicated = [paragraph(), paragraph(), paragraph()]
  return Array.from({ length: 50 }, (_, page) => {
    const body = page % 17 === 4 ? [...syndicated] : Array.from({ length: 4 + random.below(4) }, paragraph)
    const noise = new Set()
    const put = (text) => {
      noise.add(text)
      return text
    }
    // Some lines stand on every page, some on every second or fifth one.
    const shown = line.filter((_, at) => page % [1, 1, 2, 1, 5, 3, 4][at] === 0)
    const top = [...shown.slice(0, 2), fill(numbered, words, random)].map(put)
    if (page % 2 === 0) body[1] = `${body[1]}${join}${put(glued[0])}`
    if (page % 4 === 1) body[2] = `${body[2]}${join}${put(glued[1])}`
    if (page % 3 === 0) body.splice(2, 0, heading[0])
    if (page % 3 === 1) body.splice(3, 0, heading[1])
    return { text: [...top, ...body, ...shown.slice(2).map(put)].join('\n\n'), noise }
  })
}

const random = makeRandom(20)
const repeats = new SiteRepeats()
const sites = Object.keys(LANGUAGES).map((lang) => ({ name: `${lang}.example.org`, pages: site(lang, random) }))
for (const { name, pages } of sites) for (const { text } of pages) repeats.add(name, parseDocument(text))
const found = repeats.finish()
const finder = new RepeatFinder(found)
let [all, hit, wrong] = [0, 0, 0]
for (const { name, pages } of sites) {
  let [siteAll, siteHit, siteWrong] = [0, 0, 0]
  for (const { text, noise } of pages) {
    const taken = finder.find(name, parseDocument(text)).map(({ start, end }) => text.slice(start, end).trim())
    for (const one of noise) {
      siteAll++
      if (taken.includes(one)) siteHit++
      else if (process.argv.includes('--misses')) console.log('missed', one)
    }
    for (const one of taken)
      if (!noise.has(one)) {
        siteWrong++
        if (process.argv.includes('--misses')) console.log('wrong', one)
      }
  }
  console.log(
    `${name.padEnd(16)} ${found.filter(({ site: of }) => of === name).length} proposals, noise found ${siteHit}/${siteAll}, content taken ${siteWrong}`,
  )
  all += siteAll
  hit += siteHit
  wrong += siteWrong
}
console.log(`all              noise found ${hit}/${all} = ${(hit / all).toFixed(4)}, content pieces taken ${wrong}`)
