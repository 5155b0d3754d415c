// Chinese: what the code must know of the language that is no rule.
import { defineLanguage, internationalAgencies, phrases, words } from './define.js'

export default defineLanguage({
  code: 'zh',
  dates: {
    months: [
      ['一月'],
      ['二月'],
      ['三月'],
      ['四月'],
      ['五月'],
      ['六月'],
      ['七月'],
      ['八月'],
      ['九月'],
      ['十月'],
      ['十一月'],
      ['十二月'],
    ],
    weekdays: words(
      '星期一 周一 週一 禮拜一 星期二 周二 週二 禮拜二 星期三 周三 週三 禮拜三 星期四 周四 週四 禮拜四 星期五 周五 週五 禮拜五 星期六 周六 週六 禮拜六 星期日 星期天 周日 週日 禮拜日',
    ),
    units: { year: ['年'], month: ['月'], day: ['日', '号'] },
    dayParts: [
      { phrases: words('凌晨 清晨 早上 上午 am'), from: 0, to: 12 },
      { phrases: words('中午 下午 pm'), from: 12, to: 19 },
      { phrases: words('傍晚 晚上 晚间 晚間'), from: 17, to: 24 },
    ],
    oClock: words('时 時 点 點'),
    minutes: ['分'],
  },
  bylines: {
    leads: words('文 文: 文/ 作者 作者: 撰文 撰文: 撰稿 记者 記者 本报记者 本報記者 采写 採寫 编译 編譯'),
    others: words('编辑 編輯 责任编辑 責任編輯 责编 責編 摄影 攝影 校对 校對 审核 核稿 图片 圖片 翻译 翻譯 译者 譯者'),
    stops: words('报道 報導 报导 来源 來源 发布 發布 更新'),
    and: words('& 、 和 与 與'),
    roles: words('记者 記者 特派记者 特派員 编辑 編輯 主编 主編 评论员 評論員 专栏作家 專欄作家 实习生 通讯员'),
    desks: phrases('编辑部, 編輯部, 本报讯, 本報訊, 综合报道, 綜合報導, 新闻中心, 新聞中心, 即时新闻, 即時中心'),
    agencies: [
      ...internationalAgencies,
      ...words('新华社 中新社 中央社 路透社 法新社 美联社 美聯社 彭博社 人民日报 央视新闻 澎湃新闻'),
    ],
    outletWords: words('日报 日報 晚报 晚報 时报 時報 周刊 週刊 网 網 社 台 臺 新闻 新聞'),
  },
  signatures: {
    published: words(
      '发布时间 發布時間 发布于 發佈於 发布日期 發布日期 发表时间 发表于 發表於 刊登日期 出版日期 公布日期',
    ),
    modified: words('更新时间 更新時間 最后更新 最後更新 更新于 更新日期 修改时间 修訂日期 最后修改'),
    by: words('作者: 文/ 记者 記者 撰文:'),
    labels: words('作者 文 撰文 撰稿 记者 記者 采写'),
    counts: words('评论 評論 留言 回复 回覆 阅读 閱讀 浏览 瀏覽 点赞'),
    notNames: words('首页 首頁 新闻 新聞 登录 登入 注册 註冊 分享 广告 廣告'),
  },
  sourceLeads: words('来源 來源 出处 出處 转自 轉自 摘自 稿源 资料来源 資料來源'),
  sections: words(
    '新闻 新聞 要闻 要聞 国内 國內 国际 國際 时政 政治 社会 社會 财经 財經 经济 經濟 科技 体育 體育 娱乐 娛樂 文化 教育 健康 生活 旅游 旅遊 军事 軍事 评论 評論 观点 觀點 专题 專題 即时 即時 独家 獨家 快讯 快訊 首页 首頁',
  ),
  notTitles: phrases(
    '登录, 登入, 注册, 註冊, 分享到, 分享至, 打印, 列印, 字号, 字號, 字级, 責任編輯, 责任编辑, 阅读全文, 閱讀全文, 跳到主要内容, 返回顶部, 回到頂部, 加载中, 載入中, 版权所有, 版權所有, 扫一扫, 掃描',
  ),
  pageTalk: phrases(
    'cookie, 本网站使用, 本網站使用, 您的浏览器, 您的瀏覽器, 隐私政策, 隱私權政策, 私隱政策, 使用条款, 使用條款, 同意使用, 接受所有, 订阅, 訂閱',
  ),
})
