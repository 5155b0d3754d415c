// Portuguese: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'pt',
  dates: {
    months: [
      ['janeiro', 'jan'],
      ['fevereiro', 'fev'],
      ['março', 'mar'],
      ['abril', 'abr'],
      ['maio', 'mai'],
      ['junho', 'jun'],
      ['julho', 'jul'],
      ['agosto', 'ago'],
      ['setembro', 'set'],
      ['outubro', 'out'],
      ['novembro', 'nov'],
      ['dezembro', 'dez'],
    ],
    weekdays: [
      'segunda-feira',
      'terça-feira',
      'quarta-feira',
      'qua',
      'quinta-feira',
      'qui',
      'sexta-feira',
      'sábado',
      'sáb',
      'domingo',
    ],
    dateJoiners: ['de', 'do'],
    timeJoiners: ['às', 'as', 'em'],
    hours: ['h', 'horas'],
    oClock: ['h', 'horas'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads: phrases(`por, texto de, escrito por, reportagem de, entrevista de, postado por`),
    others: phrases(`foto de, fotos de, fotografia de, fotografia, fotos, edição de, editado por, ilustração de
      tradução de, vídeo de`),
    stops: phrases(`publicado, atualizado, compartilhar, partilhar, min de leitura, comentários, siga, ouvir`),
    and: phrases(`e, &`),
    prepositions: phrases(`em, de, do, da, para, no, na`),
    roles:
      words(`repórter jornalista correspondente enviado enviada especial colunista colaborador colaboradora editor editora
      redator redatora crítico crítica fotógrafo fotógrafa diretor diretora`),
    roleModifiers: [],
    desks: words(`redação agências agência equipe equipa digital web`),
    agencies:
      phrases(`lusa, agência lusa, agência brasil, folhapress, estadão conteúdo, afp, reuters, ap, efe, ansa, dpa
      xinhua, bloomberg, deutsche welle, getty images`),
    particles: words(`de da do das dos e`),
  },
  signatures: {
    published: phrases(`publicado, publicado em, publicada em, data de publicação, postado em, criado em, publicação`),
    modified: phrases(`atualizado, atualizado em, atualizada em, última atualização, última modificação, modificado em
      actualizado em`),
    by: phrases(`por, por:, texto de, escrito por, publicado por, postado por`),
    labels: phrases(`texto, autor, autora, redação, reportagem, entrevista`),
    counts: phrases(`comentários, comentário, min, minutos, visualizações, respostas, partilhas`),
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
  pageTalk:
    phrases(`cookie, cookies, seu navegador, o seu navegador, seu dispositivo, nossos parceiros, nossos parceiros
      consentimento, sua privacidade, a sua privacidade, assinantes, assine, faça login
      bloqueador de anúncios, este site, nosso site, nossa newsletter`),
})
