// Japanese: what the code must know of the language that is no rule.
import { defineLanguage, internationalAgencies, phrases, words } from './define.js'

export default defineLanguage({
  code: 'ja',
  dates: {
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    weekdays: words('月曜日 月曜 火曜日 火曜 水曜日 水曜 木曜日 木曜 金曜日 金曜 土曜日 土曜 日曜日 日曜'),
    units: { year: ['年'], month: ['月'], day: ['日'] },
    dayParts: [
      { phrases: words('午前 am 早朝 未明'), from: 0, to: 12 },
      { phrases: words('午後 pm'), from: 12, to: 24 },
    ],
    oClock: ['時'],
    minutes: ['分'],
  },
  bylines: {
    leads: words('文 文= 文: 取材・文 構成・文 執筆 執筆: 著者 筆者 記者 ライター text'),
    others: words('編集 撮影 写真 翻訳 監修 構成 校正 聞き手 イラスト'),
    stops: words('公開 更新 配信 掲載'),
    and: words('& 、 ・ と'),
    roles: words('記者 編集委員 論説委員 特派員 編集長 ライター ジャーナリスト 支局長 解説委員 教授'),
    desks: phrases('編集部, ニュース編集部, 取材班, 報道部, 社会部, 経済部, 政治部, デスク'),
    agencies: [...internationalAgencies, ...words('共同通信 共同 時事通信 時事 ロイター アフロ ブルームバーグ')],
    outletWords: words('新聞 新聞社 通信 放送 テレビ ニュース オンライン デジタル'),
  },
  signatures: {
    published: words('公開日 公開 掲載日 掲載 投稿日 投稿 配信日 配信 公開日時 配信日時 発行日'),
    modified: words('更新日 更新 最終更新 最終更新日 更新日時 改訂日'),
    by: words('文= 文: 執筆: 著者:'),
    labels: words('執筆 執筆者 著者 筆者 ライター 記者 文'),
    counts: words('コメント 件 いいね 閲覧 シェア'),
    notNames: words('ホーム トップ ニュース ログイン 会員登録 シェア 広告'),
  },
  sourceLeads: words('出典 引用元 参照元 提供 情報元 配信元'),
  sections: words(
    'ニュース 国内 国際 海外 社会 政治 経済 ビジネス マネー 科学 テクノロジー 環境 医療 健康 教育 文化 カルチャー エンタメ 芸能 スポーツ ライフ 暮らし 地域 地方 オピニオン 社説 コラム 連載 特集 速報 独自 動画 写真',
  ),
  notTitles: phrases(
    'ログイン, 会員登録, シェアする, 印刷, 文字サイズ, 本文へ, コンテンツへスキップ, ページトップ, 続きを読む, もっと見る, 読み込み中, 無断転載, 記事をシェア, この記事は約',
  ),
  pageTalk: phrases(
    'cookie, クッキーを使用, 当サイト, 本サイト, 当ウェブサイト, お使いのブラウザ, プライバシーポリシー, 利用規約, 同意する, 個人情報',
  ),
})
