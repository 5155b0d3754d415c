// Vietnamese: what the code must know of the language that is no rule.
import { defineLanguage, phrases, words } from './define.js'

export default defineLanguage({
  code: 'vi',
  dates: {
    months: [
      ['tháng 1', 'tháng 01', 'thg 1', 'tháng một', 'tháng giêng'],
      ['tháng 2', 'tháng 02', 'thg 2', 'tháng hai'],
      ['tháng 3', 'tháng 03', 'thg 3', 'tháng ba'],
      ['tháng 4', 'tháng 04', 'thg 4', 'tháng tư'],
      ['tháng 5', 'tháng 05', 'thg 5', 'tháng năm'],
      ['tháng 6', 'tháng 06', 'thg 6', 'tháng sáu'],
      ['tháng 7', 'tháng 07', 'thg 7', 'tháng bảy'],
      ['tháng 8', 'tháng 08', 'thg 8', 'tháng tám'],
      ['tháng 9', 'tháng 09', 'thg 9', 'tháng chín'],
      ['tháng 10', 'thg 10', 'tháng mười'],
      ['tháng 11', 'thg 11', 'tháng mười một'],
      ['tháng 12', 'thg 12', 'tháng mười hai'],
    ],
    weekdays:
      phrases(`thứ hai, thứ 2, thứ ba, thứ 3, thứ tư, thứ 4, thứ năm, thứ 5, thứ sáu, thứ 6, thứ bảy, thứ 7, chủ nhật, cn
    t2, t3, t4, t5, t6, t7`),
    dateJoiners: ['ngày', 'năm'],
    timeJoiners: ['lúc', 'vào', 'vào lúc', 'ngày'],
    monthSigns: ['tháng'],
    numericOrder: 'dmy',
  },
  bylines: {
    leads:
      phrases(`tác giả, bài, bài viết, bài và ảnh, phóng viên, thực hiện, người viết, tổng hợp, biên soạn, viết bởi, đăng bởi, bởi
    by, theo`),
    others:
      phrases(`ảnh, người dịch, biên dịch, lược dịch, dịch, biên tập, biên tập viên, đồ họa, video, thiết kế, hiệu đính
    tham vấn y khoa, kiểm duyệt bởi, minh họa, clip`),
    stops: phrases('cập nhật, ngày đăng, đăng ngày, chia sẻ, bình luận, theo dõi, xem thêm'),
    and: ['và', '&', '-'],
    prepositions: ['từ', 'tại'],
    roles:
      phrases(`phóng viên, biên tập viên, nhà báo, cộng tác viên, bình luận viên, giảng viên, luật sư, tiến sĩ, giáo sư, chuyên gia
    bác sĩ, tổng biên tập`),
    desks: phrases(
      'ban biên tập, tòa soạn, nhóm phóng viên, nhóm pv, pv, p.v, phóng viên, tổng hợp, admin, biên tập viên, quản trị viên, btv',
    ),
    agencies:
      phrases(`ttxvn, thông tấn xã việt nam, vietnam+, vov, vtv, reuters, ap, afp, dpa, epa, xinhua, tân hoa xã, kyodo, yonhap, bloomberg
    tass, sputnik, getty images, vnexpress, tuổi trẻ, thanh niên, dân trí, vietnamnet, bbc, cnn`),
    outletWords: words('báo news tv đài tạp viện trường vietnamnet vnexpress online'),
    acronyms: ['ttxvn', 'vov', 'vtv', 'pv', 'btv', 'ts', 'pgs', 'gs', 'bs', 'ths', 'tv', 'ap', 'afp'],
  },
  signatures: {
    published:
      phrases(`ngày đăng, đăng ngày, đăng lúc, đã đăng, được đăng, xuất bản, ngày xuất bản, thời gian, ngày viết, ngày tạo, phát hành
    đăng tải, posted on, published`),
    modified:
      phrases(`cập nhật, cập nhật lần cuối, lần cập nhật cuối, cập nhật lúc, cập nhật ngày, ngày cập nhật, chỉnh sửa lần cuối
    sửa lần cuối, updated, last updated`),
    ignored: phrases('ngày tham gia, hết hạn, hạn chót'),
    by: phrases('tác giả, phóng viên, bài và ảnh, thực hiện, người viết, viết bởi, đăng bởi, biên soạn, tổng hợp, by'),
    labels: phrases('tác giả, phóng viên, thực hiện, bài, bài và ảnh, người viết, biên soạn'),
    doubtful: ['biên tập', 'theo'],
    counts: phrases('bình luận, lượt xem, lượt thích, trả lời, phút, phản hồi, ý kiến'),
  },
  sourceLeads: phrases('nguồn, nguồn tin, theo, dẫn nguồn, nguồn bài viết, link nguồn, bài gốc'),
  abbreviations: words('ts ths pgs gs bs tp tt đ.c'),
  sections:
    phrases(`trang chủ, thời sự, chính trị, xã hội, thế giới, kinh doanh, kinh tế, tài chính, chứng khoán, bất động sản, khoa học
    công nghệ, số hóa, giải trí, thể thao, bóng đá, pháp luật, giáo dục, sức khỏe, đời sống, du lịch, văn hóa, xe, ô tô, ý kiến, góc nhìn
    tâm sự, video, ảnh, podcast, multimedia, infographic, emagazine, bạn đọc, nhịp sống trẻ, quân sự, quốc tế, thị trường, doanh nghiệp
    môi trường, tin tức, tin mới, tin nóng, phóng sự, điều tra`),
  notTitles:
    phrases(`phút đọc, thời gian đọc, lượt xem, cập nhật lúc, ngày đăng, chia sẻ bài viết, theo dõi chúng tôi, đăng nhập, đăng ký, xem thêm
    đọc thêm, bản quyền, bình luận của bạn, chấp nhận cookie, chuyển đến nội dung, quảng cáo, giấy phép số`),
  pageTalk:
    phrases(`cookie, cookies, trình duyệt của bạn, thiết bị của bạn, javascript, đối tác của chúng tôi, sự đồng ý của bạn, dữ liệu của bạn
    quyền riêng tư của bạn, chặn quảng cáo, thông báo, đăng ký ngay, trang web này, website này, website của chúng tôi, đăng nhập để
    tài khoản của bạn, chính sách bảo mật, email của bạn`),
})
