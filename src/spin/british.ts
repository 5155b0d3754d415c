// British spellings and the American ones that the statistics know, so that a spelling is never taken for a swap.

const PAIRS = `centre center;theatre theater;metre meter;metres meters;litre liter;litres liters;kilometre kilometer;kilometres kilometers;
fibre fiber;fibres fibers;centres centers;theatres theaters;defence defense;offence offense;offences offenses;licence license;licences
licenses;licensed licensed;pretence pretense;programme program;programmes programs;cheque check;cheques checks;tyre tire;tyres tires;
grey gray;plough plow;jewellery jewelry;travelled traveled;travelling traveling;traveller traveler;travellers travelers;cancelled
canceled;cancelling canceling;labelled labeled;modelled modeled;modelling modeling;counselling counseling;counsellor counselor;fulfil
fulfill;fulfils fulfills;enrol enroll;enrolment enrollment;instalment installment;instalments installments;skilful skillful;enquiry
inquiry;enquiries inquiries;enquire inquire;enquired inquired;judgement judgment;ageing aging;catalogue catalog;dialogue dialog;mum mom;
mums moms;storey story;aeroplane airplane;whilst while;amongst among;towards toward;afterwards afterward;learnt learned;burnt burned;
dreamt dreamed;spelt spelled;leapt leaped;got gotten;analyse analyze;analysed analyzed;analysing analyzing;paralysed paralyzed;manoeuvre
maneuver;sceptical skeptical;sceptics skeptics;aluminium aluminum;maths math;pyjamas pajamas;mould mold;smoulder smolder;practise
practice;practised practiced;practising practicing;kerb curb;disc disk;draught draft;cosy cozy;marvellous marvelous;woollen woolen;
signalled signaled;totalled totaled;fuelled fueled;rivalled rivaled;quarrelled quarreled;paediatric pediatric;anaesthetic anesthetic;
oestrogen estrogen;foetus fetus;diarrhoea diarrhea;haemorrhage hemorrhage;leukaemia leukemia;anaemia anemia`

const OUR =
  'arbour armour behaviour clamour colour demeanour endeavour favour fervour flavour glamour harbour honour humour labour misdemeanour neighbour odour parlour rancour rigour rumour saviour savour splendour tumour valour vapour vigour'
const OUR_ENDINGS = ['', 's', 'ed', 'ing', 'er', 'ers', 'ite', 'ites', 'able', 'hood', 'hoods', 'less', 'ful']
const ISE =
  'agon american apolog author capital categor central character civil colon commercial computer critic crystall custom democrat digital disorgan economi emphas equal final formal fertil general global harmon hospital ideal immun industrial initial jeopard legal liberal local marginal material maxim mechan memor minim mobil modern monopol national neutral normal optim organ ostrac patron penal personal polar popular prior privat public radical rational real recogn reorgan revolution satir scrutin sensit social special stabil standard steril stigmat subsid summar symbol sympath synchron terror trivial urban util vandal visual western'
const ISE_ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'ational']

/** British spelling → American spelling. */
export function* spellings(): Generator<[string, string]> {
  for (const pair of PAIRS.replace(/\s*\n\s*/g, ' ').split(/;\s*/)) yield pair.split(' ') as [string, string]
  for (const word of OUR.split(' '))
    for (const ending of OUR_ENDINGS) yield [word + ending, word.replace(/our$/, 'or') + ending]
  for (const stem of ISE.split(' '))
    for (const ending of ISE_ENDINGS) yield [`${stem}is${ending}`, `${stem}iz${ending}`]
}
