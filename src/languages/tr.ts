// Turkish: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'tr',
  dates: {
    months: [
      ['ocak'],
      ['şubat', 'şub'],
      ['mart'],
      ['nisan', 'nis'],
      ['mayıs'],
      ['haziran', 'haz'],
      ['temmuz', 'tem'],
      ['ağustos', 'ağu'],
      ['eylül', 'eyl'],
      ['ekim'],
      ['kasım', 'kas'],
      ['aralık'],
    ],
    weekdays: words('pazartesi pzt salı çarşamba çar perşembe per cuma cumartesi cmt pazar paz'),
    timeJoiners: ['saat', 'saati', 'günü'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`yazar, yazan, yazarı, haber, haberi yazan, muhabir, hazırlayan, haberi hazırlayan, kaleme alan, yazı, söyleşi
    röportaj, derleyen, metin, analiz, by`),
    others:
      phrases(`fotoğraf, fotoğraflar, foto, editör, düzenleyen, çeviren, çeviri, görsel, kamera, video, çizim, grafik
    illüstrasyon, seslendiren, kurgu, yayına hazırlayan, redaksiyon`),
    stops: phrases('yayınlanma, güncelleme, giriş tarihi, son güncelleme, takip et, tüm yazıları, paylaş, yorum'),
    and: ['ve', '&', 'ile'],
    prepositions: ['/'],
    roles: words(`muhabir muhabiri editör editörü yazar yazarı gazeteci köşe yönetmen yönetmeni müdürü temsilcisi sunucu
    foto-muhabiri çevirmen stajyer koordinatörü direktörü profesör doçent uzmanı`),
    desks:
      phrases(`haber merkezi, dış haberler, dış haberler servisi, ekonomi servisi, spor servisi, kültür servisi, haber servisi
    yurt haberleri, istihbarat servisi, editör, admin, web editörü, internet servisi, yazı işleri`),
    agencies:
      phrases(`anadolu ajansı, anadolu, aa, dha, demirören haber ajansı, iha, ihlas haber ajansı, anka, anka haber ajansı, mezopotamya ajansı
    ma, etha, phoenix, reuters, ap, afp, dpa, epa, xinhua, bloomberg, tass, getty images, depo photos, trt haber`),
    outletWords: words(
      'gazetesi haber haberleri dergisi ajansı medya tv televizyonu radyo üniversitesi enstitüsü vakfı derneği postası',
    ),
    particles: ['el', 'al', 'bin', 'von', 'de'],
    acronyms: ['aa', 'dha', 'iha', 'anka', 'trt', 'tv', 'ap', 'afp', 'bbc', 'dw'],
  },
  signatures: {
    published:
      phrases(`yayınlanma, yayınlanma tarihi, yayımlanma, yayımlanma tarihi, yayın tarihi, yayınlandı, yayımlandı, giriş, giriş tarihi
    haber giriş, eklenme, eklenme tarihi, eklendi, oluşturulma, oluşturulma tarihi, oluşturma tarihi, tarih, kayıt tarihi, ilk yayın`),
    modified:
      phrases(`güncelleme, güncellenme, güncelleme tarihi, güncellenme tarihi, son güncelleme, son güncelleme tarihi, güncellendi
    son güncellenme, düzenleme, son düzenleme`),
    ignored: phrases('son başvuru, geçerlilik, katılım tarihi, üyelik tarihi'),
    by: phrases('yazar, yazan, haber, muhabir, hazırlayan, kaleme alan, haberi yazan, derleyen, röportaj, söyleşi'),
    labels: phrases('yazar, muhabir, haber, hazırlayan, editör, yazan, röportaj, söyleşi, yazı, metin, analiz'),
    doubtful: ['editör'],
    counts: words('yorum okunma görüntülenme görüntüleme dakika dk paylaşım beğeni cevap yanıt'),
  },
  sourceLeads: phrases('kaynak, kaynaklar, haber kaynağı, haberin kaynağı, kaynak linki, via'),
  abbreviations: words('dr prof doç av vb vs ör yy bkz mah cad sok no'),
  sections:
    phrases(`gündem, son dakika, ekonomi, spor, dünya, siyaset, politika, magazin, yaşam, sağlık, teknoloji, kültür sanat
    kültür-sanat, kültür, sanat, eğitim, yazarlar, köşe yazıları, video, foto galeri, galeri, haberler, haber, ana sayfa, anasayfa
    türkiye, yerel, asayiş, 3. sayfa, bilim, çevre, otomobil, turizm, röportaj, analiz, medya, güncel, genel, özel haber, dosya`),
  notTitles:
    phrases(`okuma süresi, dakikalık okuma, dk okuma, son güncelleme, giriş tarihi, yayınlanma tarihi, bizi takip edin, paylaş
    abone ol, abone olun, giriş yap, üye ol, tüm hakları saklıdır, içeriğe geç, çerez, çerezler, yorum yap, ana sayfa, devamını oku`),
  pageTalk:
    phrases(`çerez, çerezler, çerezleri, çerezlerin, çerez politikası, tarayıcınız, tarayıcınızda, cihazınızda, javascript, iş ortaklarımız
    açık rızanız, kişisel verileriniz, aydınlatma metni, reklam engelleyici, bildirimleri, abone olun, üye olun, giriş yapın, sitemizde
    sitemizi, web sitemiz, bu site, bu web sitesi, gizlilik politikası`),
})
