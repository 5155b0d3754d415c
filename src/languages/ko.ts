// Korean: what the code must know of the language that is no rule.
import { defineLanguage, internationalAgencies, phrases, words } from './define.js'

export default defineLanguage({
  code: 'ko',
  dates: {
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    weekdays: words('월요일 화요일 수요일 목요일 금요일 토요일 일요일'),
    units: { year: ['년'], month: ['월'], day: ['일'] },
    dayParts: [
      { phrases: words('오전 새벽 아침 am'), from: 0, to: 12 },
      { phrases: words('오후 저녁 밤 pm'), from: 12, to: 24 },
    ],
    oClock: ['시'],
    minutes: ['분'],
  },
  bylines: {
    leads: words('글 글: 글= 취재 기자 작성자 글쓴이'),
    others: words('사진 사진= 편집 영상취재 영상편집 번역 그래픽 감수'),
    stops: words('입력 수정 승인 등록 송고'),
    and: words('& · 와 과'),
    roles: words('기자 선임기자 인턴기자 객원기자 전문기자 특파원 논설위원 칼럼니스트 편집장 앵커 아나운서 교수'),
    desks: phrases('편집부, 온라인뉴스팀, 디지털뉴스팀, 뉴스팀, 사회부, 정치부, 경제부'),
    agencies: [...internationalAgencies, ...words('연합뉴스 뉴시스 뉴스1 로이터 게티이미지 신화')],
    outletWords: words('일보 신문 뉴스 방송 통신 타임스 경제 미디어'),
  },
  signatures: {
    published: words('입력 기사입력 등록 등록일 승인 작성일 게시일 발행일 송고 송고시간 최초입력'),
    modified: words('수정 최종수정 수정일 업데이트 기사수정'),
    by: words('글: 글= 취재:'),
    labels: words('기자 글쓴이 작성자 필자'),
    counts: words('댓글 조회수 조회 추천 공감 좋아요'),
    notNames: words('홈 뉴스 로그인 회원가입 공유 광고 구독'),
  },
  sourceLeads: words('출처 자료 원문 자료출처'),
  sections: words(
    '뉴스 속보 단독 정치 경제 사회 국제 세계 문화 연예 스포츠 오피니언 사설 칼럼 라이프 생활 건강 과학 산업 금융 증권 부동산 전국 지역 북한 교육 환경 포토 영상 기획',
  ),
  notTitles: phrases(
    '로그인, 회원가입, 공유하기, 본문 바로가기, 글자 크기, 글자크기, 인쇄하기, 스크랩, 댓글 쓰기, 더보기, 무단전재, 기사 듣기, 맨 위로, 기사제보',
  ),
  pageTalk: phrases(
    '쿠키를, 쿠키 설정, 이 웹사이트는, 이 사이트는, 개인정보처리방침, 개인정보 처리방침, 이용약관, 브라우저를, 귀하의, 동의합니다',
  ),
})
