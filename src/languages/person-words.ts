// Words for those who speak and those who are spoken to, in the languages that rules are written in: a site that says "we" and "you" is
// seldom the article. Only words that mean little else; German "Sie" is "she" and "they" too once it is in lower case.
import { words } from './define.js'

export const personWords: { readonly we: readonly string[]; readonly you: readonly string[] } = {
  we: words(`we us our ours wir uns unser unsere unserem unseren unserer nous notre nos nosotros nuestro nuestra nuestros nuestras
    nós nosso nossa nossos nossas noi nostro nostra nostri nostre ons onze vi oss vår vårt våra nasz nasza nasze naszych naszego nam
    náš naše naši našich našem мы нас наш наша наше наши нашего нашей наших нам ми нашого нашої biz bizim bize bizi kami kita
    chúng हम हमारे हमारी हमारा हमें আমরা আমাদের আমাদেরকে نحن لدينا موقعنا אנחנו אנו שלנו אלינו 本站 我 咱 弊 当 우리 저희 εμείς μας
    nostru noastră noștri noastre เรา`),
  you: words(`you your yours yourself dein deine deinen deinem dir dich euch euer eure vous votre vos toi ton usted ustedes tú tu
    você vocês tuo tua tuoi voi vostro vostra jouw jij uw dig din ditt dina ty twój twoje twoja twoich ciebie vás váš
    vaše vašich vám вы вас вам ваш ваша ваше ваши вашу вашего ви ваші вашої siz sizin sizi size sen senin anda kamu kalian bạn
    आप आपके आपकी आपका आपको আপনি আপনার আপনাকে أنت لديك بريدك شما אתה אתם שלך שלכם 您 你 あなた お客様 당신 여러분 회원님 εσείς σας
    dumneavoastră voastră คุณ ท่าน`),
}
