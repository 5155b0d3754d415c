// ISO 639-3 codes that franc may answer with, and their ISO 639-1 codes. franc is asked for these alone: the languages left out
// have no ISO 639-1 code or next to no news sites, and some of them (Scots, Magahi, Sardinian) take texts from their big neighbours.

/** Entries are `639-3=639-1`; the standard languages of a macrolanguage have its code. */
const TABLE = `
  afr=af als=sq amh=am arb=ar azj=az bel=be ben=bn bul=bg bos=bs cat=ca ces=cs ckb=ku cmn=zh dan=da deu=de ekk=et ell=el eng=en
  epo=eo fin=fi fra=fr glg=gl guj=gu hat=ht hau=ha heb=he hin=hi hrv=hr hun=hu hye=hy ibo=ig ind=id ita=it jav=jv jpn=ja kan=kn
  kat=ka kaz=kk khk=mn khm=km kin=rw kir=ky kmr=ku kor=ko lao=lo lin=ln lit=lt lvs=lv mal=ml mar=mr mkd=mk mya=my nld=nl nno=no
  nob=no npi=ne nya=ny pan=pa pbu=ps pes=fa plt=mg pol=pl por=pt ron=ro rus=ru sin=si slk=sk slv=sl sna=sn som=so sot=st spa=es
  srp=sr sun=su swe=sv swh=sw tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th tir=ti tsn=tn tuk=tk tur=tr uig=ug ukr=uk urd=ur uzn=uz
  vie=vi wol=wo xho=xh ydd=yi yor=yo zlm=ms zul=zu`

const codes: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string]),
)

/** The ISO 639-3 codes that have an ISO 639-1 code here. */
export const identifiable: readonly string[] = [...codes.keys()]

/** ISO 639-1 code of an ISO 639-3 code, or null. */
export function isoCode(code: string): string | null {
  return codes.get(code) ?? null
}

/** The ISO 639-3 codes that stand for an ISO 639-1 code here: more than one for a macrolanguage. */
export function threeLetterCodes(code: string): string[] {
  return identifiable.filter((long) => codes.get(long) === code)
}
