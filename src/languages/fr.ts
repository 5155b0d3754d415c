// French: what the code must know of the language that is no rule.
import { defineLanguage } from './define.js'

export default defineLanguage({
  code: 'fr',
  dates: {
    months: [
      ['janvier', 'janv'],
      ['février', 'févr'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
    weekdays: [
      'lundi',
      'lun',
      'mardi',
      'mar',
      'mercredi',
      'mer',
      'jeudi',
      'jeu',
      'vendredi',
      'ven',
      'samedi',
      'sam',
      'dimanche',
      'dim',
    ],
    numericOrder: 'dmy',
  },
})
