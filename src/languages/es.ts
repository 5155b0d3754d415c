// Spanish: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'es',
  dates: {
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sept', 'sep'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    weekdays: [
      'lunes',
      'lun',
      'martes',
      'miércoles',
      'mié',
      'jueves',
      'jue',
      'viernes',
      'vie',
      'sábado',
      'sáb',
      'domingo',
      'dom',
    ],
    dateJoiners: ['de', 'del'],
    timeJoiners: ['a', 'las', 'la', 'el'],
    hours: ['h', 'hs', 'hrs', 'horas'],
    oClock: ['h', 'hs', 'horas'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads: phrases(
      `por, texto de, escrito por, escribe, una crónica de, un reportaje de, entrevista de, redactado por`,
    ),
    others: phrases(`foto de, fotos de, fotografías de, fotografía, fotos, edición de, editado por, ilustración de
      traducción de, vídeo de, video de`),
    stops: phrases(`publicado, actualizado, compartir, min de lectura, comentarios, síguenos, guardar`),
    and: phrases(`y, e, &`),
    prepositions: phrases(`en, desde, de, para, del`),
    roles:
      words(`redactor redactora periodista corresponsal enviado enviada especial columnista colaborador colaboradora editor
      editora reportero reportera cronista crítico crítica fotógrafo fotógrafa director directora`),
    roleModifiers: [],
    desks: words(`redacción agencias agencia equipo corresponsalía digital web staff`),
    agencies:
      phrases(`efe, europa press, afp, reuters, ap, ansa, dpa, xinhua, bloomberg, télam, notimex, andina, colprensa
      agencia uno, servimedia, ep, getty images`),
    particles: words(`de del la las los y e`),
  },
  signatures: {
    published: phrases(
      `publicado, publicado el, publicada, publicado en, fecha de publicación, creado, creado el, publicación`,
    ),
    modified:
      phrases(`actualizado, actualizado el, actualizada, última actualización, última modificación, modificado el
      act`),
    by: phrases(`por, por:, texto de, escrito por, escribe, publicado por`),
    labels: phrases(`texto, autor, autora, redacción, escribe, entrevista`),
    counts: phrases(`comentarios, comentario, min, minutos, visitas, respuestas, compartidos`),
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
      bloqueador de anuncios, este sitio, esta web, nuestra newsletter`),
})
