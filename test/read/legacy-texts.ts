// One text a script, invented, with the encodings that pages of the language were written in.

/** Encoding, text. */
export const LEGACY_TEXTS: readonly (readonly [string, string])[] = [
  [
    'windows-1251',
    'Старый мост у мельницы закрыли на ремонт. Жители деревни ходят теперь через поле, дорога там длиннее.',
  ],
  ['koi8-r', 'Старый мост у мельницы закрыли на ремонт. Жители деревни ходят теперь через поле, дорога там длиннее.'],
  [
    'iso-8859-5',
    'Старый мост у мельницы закрыли на ремонт. Жители деревни ходят теперь через поле, дорога там длиннее.',
  ],
  [
    'windows-1250',
    'Most přes řeku u mlýna zůstane zavřený až do příštího léta. Obyvatelé vesnice teď chodí kolem rybníka a říkají, že je to příliš daleko. Starosta slíbil, že dělníci začnou v březnu.',
  ],
  [
    'iso-8859-2',
    'Most przy młynie będzie zamknięty aż do przyszłego lata. Mieszkańcy wsi chodzą teraz koło stawu i mówią, że to za daleko. Wójt obiecał, że robotnicy zaczną już w marcu, jeśli lód wcześniej stopnieje.',
  ],
  [
    'windows-1253',
    'Η παλιά γέφυρα δίπλα στον μύλο έκλεισε για επισκευή. Οι κάτοικοι του χωριού περπατούν τώρα μέσα από το χωράφι.',
  ],
  [
    'windows-1254',
    'Değirmenin yanındaki eski köprü onarım için kapatıldı. Köylüler şimdi göl kıyısından yürüyor ve bunun çok uzun olduğunu söylüyor. İşçiler ilkbaharda başlayacak, çünkü kışın taşlar ıslak oluyor.',
  ],
  ['windows-1255', 'הגשר הישן ליד הטחנה נסגר לצורך תיקון. תושבי הכפר הולכים עכשיו דרך השדה, והדרך שם ארוכה יותר.'],
  ['windows-1256', 'أغلق الجسر القديم قرب الطاحونة من أجل الإصلاح. يمشي سكان القرية الآن عبر الحقل والطريق هناك أطول.'],
  [
    'shift_jis',
    '水車小屋のそばの古い橋は修理のために閉鎖された。村の人々は今、畑を通って歩いている。道はそちらの方が長い。',
  ],
  [
    'euc-jp',
    '水車小屋のそばの古い橋は修理のために閉鎖された。村の人々は今、畑を通って歩いている。道はそちらの方が長い。',
  ],
  ['euc-kr', '물레방아 옆의 오래된 다리가 수리를 위해 닫혔다. 마을 사람들은 이제 밭을 지나 걸어간다. 그 길은 더 멀다.'],
  ['gb18030', '磨坊旁边的旧桥因为修理而关闭了。村里的人现在从田里走过去，那条路更远。市长说工人三月开始工作。'],
  ['big5', '磨坊旁邊的舊橋因為修理而關閉了。村裡的人現在從田裡走過去，那條路更遠。市長說工人三月開始工作。'],
  [
    'windows-874',
    'สะพานเก่าข้างโรงสีปิดเพื่อซ่อมแซม ชาวบ้านเดินผ่านทุ่งนาแทน เส้นทางนั้นไกลกว่าเดิมมาก นายกเทศมนตรีบอกว่าคนงานจะเริ่มงานในเดือนมีนาคม',
  ],
]
