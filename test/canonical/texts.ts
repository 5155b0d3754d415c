// Invented articles that the tests of this folder share.

export const STORY = `The harbour town of Brisk Ness will switch off its street lamps at night, the council decided on Monday evening. Councillor Maren Toll, who brought in the motion, expects savings of 86,000 crowns a year.

The decision passed by 19 votes to 8 after two hours of debate. Opponents fear for the safety of women who work late shifts at the fish factory. "My daughter walks home at two in the morning," said Ivar Kjell, a foreman.

The police do not share the concern. In the neighbouring town of Holm, where lamps have been off since 2019, the number of assaults has not gone up. A trial of twelve months is planned before the winter.`

/** The same with words replaced by a thesaurus. */
export const SPUN = `The harbor city of Brisk Ness will turn off its road lights at night, the council determined on Monday night. Councillor Maren Toll, who introduced the movement, anticipates reserves of 86,000 crowns a year.

The choice passed by 19 votes to 8 after two hours of discussion. Adversaries dread for the security of ladies who toil late shifts at the fish plant. "My daughter walks home at two in the morning," stated Ivar Kjell, a supervisor.

The cops do not share the worry. In the adjacent city of Holm, where lights have been off since 2019, the quantity of attacks has not gone up. A test of twelve months is arranged before the winter.`

/** The same, told anew sentence by sentence. */
export const PARAPHRASE = `There will be no street lighting in the port of Brisk Ness at night. That is what councillors resolved on Monday evening on a motion by Maren Toll, who reckons that 86,000 crowns a year can be saved.

After two hours of debate 19 of them voted in favour and 8 against. Those who said no worry about women on their way home from late work at the fish factory. "My daughter walks home at two in the morning," a foreman by the name of Ivar Kjell argued.

Police officers see no reason for concern and point to the neighbouring Holm, where lamps have been off since 2019 without more assaults. Before the winter a trial is to begin that lasts twelve months.`

/** Another report of the same council meeting. */
export const REPORT = `Brisk Ness saves on light: 19 councillors voted on Monday for switching the lamps off at night, 8 against. For shift workers like the daughter of Ivar Kjell, a foreman at the fish factory, the way home becomes dark. Maren Toll promises that the 86,000 crowns will go to schools. In Holm nobody has complained.`

/** Another story in the same town. */
export const OTHER = `Fishermen in Brisk Ness have landed the biggest halibut in thirty years. The animal weighed 214 kilos and was sold to a hotel within the hour. Skipper Tormod Vang said that he had needed help from a second boat. The harbour office keeps a list of such catches since 1951.`

/** Eight pages of one shop: the frame is the same, what is sold is not. */
export const PRODUCTS = ['Altherm kettle 300', 'Corvex lantern 412', 'Dynalux blanket 77', 'Fernhill bench 1200'].map(
  (name, at) => {
    const [firm, thing, size] = name.split(' ')
    return `The ${thing} by ${firm} measures ${size} by ${at * 31 + 17} millimetres and weighs ${at * 210 + 90} grams. Item number ${at * 1234 + 88}. With the ${thing} from ${firm} you bring comfort into every room.

All our goods are checked by hand before they leave the warehouse. We ship within two working days by parcel service. If you do not like your purchase you can send it back within thirty days without giving reasons. Our customer service is there for you from Monday to Friday.`
  },
)
