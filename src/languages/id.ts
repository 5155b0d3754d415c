// Indonesian: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'id',
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['maret', 'mar'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['agustus', 'agu', 'ags', 'agt'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['desember', 'des'],
    ],
    weekdays: words("senin selasa rabu kamis jumat jum'at sabtu minggu ahad"),
    dateJoiners: ['tanggal'],
    timeJoiners: ['pukul', 'jam', 'pada'],
    zones: { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' },
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`oleh, penulis, reporter, ditulis oleh, pewarta, wartawan, jurnalis, laporan, laporan wartawan, kontributor, teks, liputan
    by, laporan oleh, naskah`),
    others:
      phrases(`editor, penyunting, fotografer, foto, foto oleh, penerjemah, alih bahasa, redaktur, ilustrasi, videografer, infografis
    grafis, diedit oleh, disunting oleh, produser, penyelaras`),
    stops: phrases('diterbitkan, dipublikasikan, diperbarui, tayang, baca juga, bagikan, komentar, ikuti'),
    and: ['dan', '&'],
    prepositions: ['di', 'dari'],
    roles: words(
      'wartawan reporter jurnalis editor penulis kontributor redaktur koresponden dosen peneliti kolumnis fotografer produser',
    ),
    desks:
      phrases(`tim redaksi, redaksi, tim, admin, administrator, tim liputan, newsroom, desk, webmaster, tim detikcom, biro, tim editorial
    kontributor, cnn indonesia, tim cnn indonesia`),
    agencies:
      phrases(`antara, lkbn antara, antara foto, ant, reuters, ap, afp, dpa, epa, xinhua, bernama, kyodo, bloomberg, anadolu, tass, getty images
    tempo, detikcom, kompas.com, cnn indonesia, bbc indonesia`),
    outletWords: words(
      'com id news pos post media tv radio harian koran majalah universitas institut yayasan lembaga kementerian tribun kompas antara',
    ),
    particles: ['bin', 'binti', 'al', 'el', 'van', 'von', 'de'],
    acronyms: ['antara', 'afp', 'ap', 'tvri', 'rri', 'cnn', 'bbc', 'tv'],
  },
  signatures: {
    published:
      phrases(`diterbitkan, dipublikasikan, dipublikasi, terbit, tayang, diposting, diunggah, tanggal terbit, tanggal publikasi, tanggal
    ditayangkan, rilis, posted on, published`),
    modified:
      phrases(`diperbarui, terakhir diperbarui, diperbaharui, diupdate, update, update terakhir, pembaruan, pembaruan terakhir, diubah
    terakhir diubah, diedit, updated, last updated`),
    ignored: phrases('bergabung sejak, berlaku hingga, batas waktu'),
    by: phrases('oleh, penulis, reporter, pewarta, ditulis oleh, wartawan, jurnalis, kontributor, by'),
    labels: phrases('penulis, reporter, pewarta, wartawan, jurnalis, kontributor, editor, liputan, teks'),
    doubtful: ['editor'],
    counts: words('komentar balasan kali dibaca dilihat tayangan menit suka'),
  },
  sourceLeads: phrases(
    'sumber, sumber berita, sumber artikel, dikutip dari, dilansir dari, disadur dari, artikel asli, via',
  ),
  abbreviations: words('dr drs prof ir hj bpk jl no pt tbk dll dsb dkk'),
  sections:
    phrases(`beranda, home, nasional, news, berita, daerah, internasional, dunia, global, ekonomi, bisnis, keuangan, olahraga, sport
    sepak bola, bola, hiburan, entertainment, selebriti, gaya hidup, lifestyle, kesehatan, teknologi, tekno, sains, otomotif, properti, wisata
    travel, kuliner, pendidikan, edukasi, opini, kolom, tajuk, editorial, video, foto, infografis, indeks, cek fakta, hukum, kriminal, politik
    metro, megapolitan, regional, nusantara, peristiwa, humaniora, budaya, ragam, terkini, terbaru, terpopuler`),
  notTitles:
    phrases(`menit baca, waktu baca, baca juga, terakhir diperbarui, ikuti kami, bagikan artikel, berlangganan, masuk, daftar, lewati ke
    hak cipta, tulis komentar, baca selengkapnya, tim redaksi, kebijakan privasi, iklan, scroll untuk`),
  pageTalk:
    phrases(`cookie, cookies, kuki, browser anda, peramban anda, perangkat anda, javascript, mitra kami, persetujuan anda, data anda, privasi anda
    ad blocker, pemblokir iklan, notifikasi, berlangganan, situs ini, situs web ini, website ini, situs kami, daftar sekarang, alamat email anda
    kebijakan privasi, klik di sini`),
})
