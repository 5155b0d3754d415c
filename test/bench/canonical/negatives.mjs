// Articles that look alike and are not copies: templates filled twice, pages of one shop, series, tickers, market reports.
const NAMES =
  'Aldo Berta Carlo Dina Egon Frida Gus Hilde Ivo Jana Karl Lena Marco Nora Otto Paula Quirin Rosa Sven Tilda Ugo Vera Wim Xenia Yara Zeno'.split(
    ' ',
  )
const SURNAMES =
  'Abend Bruck Castor Delling Ervik Fossum Grane Halloran Imhof Jansky Kerrel Lomond Marsh Nyquist Orban Pellow Quist Rademaker Solberg Tarrant Ulven Vance Wexler Yarrow Zander'.split(
    ' ',
  )
const TOWNS =
  'Arden Bexley Corran Dunholm Eastgate Farrow Glenmoor Harwick Inverlee Jessop Kirkby Larkhall Moreton Norwick Oakridge Penrose Quarley Rushden Stanmore Thornby Upwell Wexcombe Yelland'.split(
    ' ',
  )
const FIRMS =
  'Altherm Brightway Corvex Dynalux Electra Fernhill Globex Hexacore Ionica Juniper Kestron Lumina Metrix Novara Optima Polaris Quantis Ravello Solaris Tectona Unicorn Vantage Westmere Xylem Zephyr'.split(
    ' ',
  )
const COLOURS = 'red blue green black white grey yellow orange brown purple silver golden'.split(' ')
const MATERIALS = 'cotton wool leather steel oak linen glass bamboo ceramic rubber nylon canvas'.split(' ')
const THINGS = 'kettle lamp jacket backpack chair blanket mug knife wallet rug vase bench helmet tent towel'.split(' ')
const MOVES = ['rose', 'fell', 'gained', 'slipped', 'climbed', 'dropped']

function fill(template, random) {
  const chosen = new Map()
  const lists = {
    name: () => `${random.pick(NAMES)} ${random.pick(SURNAMES)}`,
    surname: () => random.pick(SURNAMES),
    town: () => random.pick(TOWNS),
    firm: () => random.pick(FIRMS),
    colour: () => random.pick(COLOURS),
    material: () => random.pick(MATERIALS),
    thing: () => random.pick(THINGS),
    move: () => random.pick(MOVES),
    n: () => String(2 + random.below(97)),
    big: () => String(1000 + random.below(80000)),
    pct: () => `${random.below(9)}.${random.below(10)}`,
    day: () => String(1 + random.below(28)),
  }
  return template.replace(/\{(\w+?)(\d?)\}/g, (whole, kind, number) => {
    if (number === '') return lists[kind]()
    if (!chosen.has(whole)) chosen.set(whole, lists[kind]())
    return chosen.get(whole)
  })
}

const TEMPLATES = {
  market: `Shares in {town} {move} on the {day}th, with the main index closing {pct} per cent away from the day before at {big} points. {firm} led the winners with a plus of {pct} per cent, while {firm} lost {pct} per cent after weak figures. Volume reached {n} million shares.

"The market is waiting for data from abroad," said {name} of {firm} Securities. In the bond market the ten-year yield stood at {pct} per cent. Oil {move} to {n} dollars a barrel and gold was traded at {big} dollars an ounce. Among mid-sized companies {firm} and {firm} attracted buyers, the former after an order from {town} worth {n} million.

Analyst {name} expects the index to move between {big} and {big} points in the coming weeks. Investors will look at the figures of {firm} on the {day}th and at the decision of the central bank.`,
  weather: `The day in {town} begins with fog and {n} degrees. In the course of the morning the sun comes out and the temperature climbs to {n} degrees in {town} and {n} degrees in {town}. Wind from the west blows at {n} kilometres an hour, with gusts of up to {n} on the coast.

At night it stays dry. The lowest value is expected in {town} with {n} degrees. On the {day}th clouds move in and bring {n} millimetres of rain, above all around {town} and {town}. The pollen count is moderate. Drivers should expect slippery roads near {town}.`,
  match: `{town1} beat {town2} by {n} points to {n} on the {day}th in front of {big} spectators. {name} opened the score in minute {n}, and {name} followed before the break. After half-time {town2} came back through {name}, but the defence around {surname} held.

Coach {name} was pleased with the effort of his team. "We worked hard for this and we deserved it," he said after the final whistle. {town1} is now in place {n} of the table with {n} points. Next week they play at {town}, while {town2} receives {town}.`,
  property: `This {n}-room flat in {town1} measures {n} square metres and lies on floor {n} of a house built in 19{n}. The kitchen was renovated two years ago, the bathroom has a window and a tub. From the balcony you look over {town1} and the park of {town}. The rent is {big} a month plus {n} for heating.

The flat is a walk of {n} minutes from the station, where trains leave for {town} every quarter of an hour. Schools, shops and doctors are in the neighbourhood. Pets are allowed by agreement. For a viewing please call {name} of {firm} Homes between nine and five. The deposit is three months' rent.`,
  product: `The {colour1} {thing1} by {firm1} is made of {material} and weighs {n}0 grams. It holds what it promises: robust, easy to clean and good to look at. With the {thing1} from {town} you bring {colour} accents into every room. Size: {n} by {n} centimetres. Item number {big}.

All our goods are checked by hand before they leave the warehouse. We ship within two working days by parcel service, and from an order value of fifty onwards shipping is free. If you do not like your purchase you can send it back within thirty days without giving reasons. Our friendly customer service is there for you from Monday to Friday between eight and six. Care instructions are enclosed with every parcel. We give a guarantee of five years on all articles of our own make.`,
  obituary: `{name1}, who led {firm1} for {n} years, died on the {day}th in {town} aged {n}. Born in {town} as the child of a teacher, he joined the company after studying in {town} and rose from assistant to chairman. Under him sales grew from {n} to {big} million.

Colleagues describe him as strict and fair. "He read every letter himself," recalls {name}. In retirement he collected stamps and supported the hospital of {town}. He leaves a wife, {n} grandchildren and a foundation that gives scholarships. The funeral is on the {day}th in {town}.`,
  court: `A {n}-year-old man from {town} has been sentenced to {n} months by the district court of {town1} for theft. According to the indictment {surname1} stole goods worth {big} from the warehouse of {firm} in the night to the {day}th. Witness {name} recognised him by his jacket.

The defendant confessed on the second day of the trial. Judge {name} took into account that he has {n} children and no previous convictions. The prosecutor had asked for {n} months. The verdict is not yet final; the defence has a week to appeal to the court in {town}.`,
}

/** Pages of one template: `count` of each kind. */
export function templatePages(random, count) {
  return Object.entries(TEMPLATES).flatMap(([kind, template]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${kind}-${at}`,
      text: fill(template, random),
      truth: `${kind}-${at}`,
      kind: 'template',
    })),
  )
}

const paragraphsOf = (text) =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean)
const words = (text) => (text.match(/\S+/g) ?? []).length

/** Two articles that share a long piece: a template of a third text's paragraphs around bodies of their own. */
export function sharedTemplate({ template, bodies, name }) {
  const parts = paragraphsOf(template)
  const head = parts.slice(0, 2)
  const tail = parts.slice(2, 6)
  return bodies.map((body, at) => {
    const own = []
    const limit = words([...head, ...tail].join(' ')) * 1.1
    for (const paragraph of paragraphsOf(body)) {
      if (words(own.join(' ')) > limit) break
      own.push(paragraph)
    }
    return {
      id: `${name}-${at}`,
      text: [...head, ...own, ...tail].join('\n\n'),
      truth: `${name}-${at}`,
      kind: 'shared-template',
    }
  })
}

/** A ticker on two days: the lead is the same, what happened is not. */
export function ticker({ lead, days, name }) {
  const top = paragraphsOf(lead).slice(0, 2)
  return days.map((day, at) => ({
    id: `${name}-${at}`,
    text: [
      ...top,
      ...paragraphsOf(day)
        .slice(0, 6)
        .map((entry, hour) => `${9 + hour}:${10 + at * 7} ${entry}`),
    ].join('\n\n'),
    truth: `${name}-${at}`,
    kind: 'ticker',
  }))
}
