import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Vietnamese. */
export const vi: Language = {
  ...bare,
  tag: 'vi',
  name: 'Vietnamese',
  signs: {
    words: words(`
      và của là có trong được cho các một những với không đã người này khi để từ đến về ông theo tại ở ra vào
      cũng sẽ đó như phải nhiều trên năm ngày hay bị sau còn rằng nhưng nếu đang việc bà thì do cả họ làm lại
      sự mà qua chỉ nói hơn rất`),
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹ'
  },
  quotes: ['“”', '‘’', '""', '«»'],
  decimal: ',',
  units: words('triệu tỷ tỉ nghìn ngàn km mét đồng đô usd euro tấn lít hecta độ điểm kg'),
  clock: words('lúc'),
  abbreviations: words('tp q p tt ts ths pgs gs bs th.s ks st tr vd v.v tcn scn số đ h'),
  grammar: {
    ...bare.grammar,
    openEnded: words('và các những bởi nếu hoặc rằng của mỗi'),
    finite: words('là đã sẽ đang'),
    subjects: words('tôi họ nó hắn'),
    saying: words('nói kể đáp hỏi viết'),
    telling: words('hét reo khuyên nhắc hứa đùa')
    // Vietnamese parts its syllables by spaces and joins no compounds by hyphens.
  },
  labels: {
    'about-author': {
      whole: phrases(`
        về tác giả; giới thiệu tác giả
      `)
    },
    continues: {
      start: phrases(`
        bỏ qua … và tiếp tục đọc; end of;
        bấm vào đây để; nhấn vào đây để; nhấp vào đây để; click vào đây để; bấm vào đây; nhấn vào đây;
        bài viết tiếp tục sau quảng cáo; nội dung tiếp tục sau quảng cáo
      `)
    },
    'read-more': {
      start: phrases(`
        xem thêm
        xem thêm:
        xem tiếp
        đọc thêm
        đọc thêm:
        đọc tiếp
        đọc ngay
        tin liên quan
        tin tức liên quan
        bài viết liên quan
        bài liên quan
        tin bài liên quan
        tin cùng chuyên mục
        tin cùng chủ đề
        cùng chuyên mục
        có thể bạn quan tâm
        bạn có thể quan tâm
        có thể bạn chưa biết
        tin khác
        tin cùng loại
        mời xem thêm
        mời độc giả xem thêm
        mời bạn đọc xem thêm
        mời quý độc giả xem
        mời độc giả đón xem
        xem video:
        xem clip:
        >> xem thêm
        >>> xem thêm
        đừng bỏ lỡ
        bài viết tham khảo thêm
        nên xem
        >>> mời độc giả
        mời độc giả xem thêm video
        mời độc giả theo dõi;
        mời độc giả đọc thêm; xem chi tiết tại đây; xem chi tiết; xem ảnh; đọc bài viết; theo dõi thêm;
        xem trực tiếp;
        tham khảo thêm; xem ngay:;
        mời bạn đọc tham khảo thêm; mời quý vị theo dõi; mời bạn xem thêm;
        đọc thêm về; mời quý độc giả đón; mời các bạn đón đọc; mời các bạn đón xem; mời bạn đón đọc;
        mời độc giả đón
      `),
      weak: phrases(`
        xem
        đọc
        video
        clip
        ảnh
        nghe
        podcast
        infographic
        chi tiết
        nóng
        tin mới
        liên quan
        xem ngay;
        đáng chú ý; nổi bật; tin nổi bật; tin đáng chú ý; gợi ý cho bạn; các tin khác
      `)
    },
    related: {
      start: phrases(`
        tin liên quan
        bài viết liên quan
        các bài viết liên quan
        bài liên quan
        tin tức liên quan
        tin cùng chuyên mục
        tin cùng chủ đề
        tin bài liên quan
      `),
      whole: phrases(`
        xem thêm
        đọc thêm
        tin khác
        tin mới nhất
        tin mới
        tin nóng
        tin đọc nhiều
        đọc nhiều nhất
        đọc nhiều
        xem nhiều
        xem nhiều nhất
        được quan tâm
        có thể bạn quan tâm
        bài viết mới
        bài viết mới nhất
        tin nổi bật
        tin tiêu điểm
        các tin khác
        các tin khác:
        cùng chuyên mục
        chủ đề liên quan
        tin đã đăng
        dành cho bạn
        gợi ý cho bạn
        tin tài trợ; bài đọc nhiều;
        bài trước; bài tiếp theo; bài viết trước; bài viết tiếp theo; bài liên quanxem thêm;
        điều hướng bài viết;
        tin cùng mục; tin liên quan khác; có thể bạn muốn đọc; có thể bạn thích; tin đề xuất; đề xuất cho bạn;
        tin tức mới nhất; các tin cũ hơn; các tin mới hơn; tin cũ hơn; tin mới hơn; các bài viết khác;
        bài viết khác; bài viết tương tự; tin tương tự; cùng chủ đề; đừng bỏ lỡ; bạn có thể quan tâm;
        đọc nhiều trong ngày; tin nhanh; tin được quan tâm;
        phản hồi gần đây;
        khám phá thêm chủ đề; khám phá thêm;
        bài cùng chuyên mục; tin cùng loại; bài cùng chủ đề; bài mới nhất; tin xem nhiều;
        các kênh video; video khác; video liên quan; video nổi bật; video mới nhất; video mới;
        video cùng chuyên mục; video đề xuất;
        đang được quan tâm; xem clip hot nhất; video đang được xem nhiều; video hot; clip hot; xem theo ngày;
        dòng sự kiện;
        đọc nhiều trong tuần; đọc nhiều hôm nay; xem nhiều trong tuần; bài đăng phổ biến từ blog này;
        bình luận nhiều; lựa chọn của biên tập
      `),
      weak: phrases(`
        có liên quan
        liên quan
        nổi bật
        tiêu điểm
        mới nhất
        tin tức;
        đáng chú ý; tin đáng chú ý;
        xu hướng
      `)
    },
    ad: {
      start: ['thông tin doanh nghiệp tài trợ'],
      whole: phrases(`
        quảng cáo
        advertisement
        nội dung tài trợ
        tin tài trợ
        bài viết được tài trợ
        thông tin quảng cáo;
        được tài trợ;
        nội dung được tài trợ; hợp tác trả phí
      `)
    },
    'comment-heading': {
      start: phrases(`
        gửi phản hồi
        để lại phản hồi
        để lại bình luận
        để lại một bình luận
        viết bình luận
        gửi bình luận
        thêm bình luận
        ý kiến bạn đọc
        ý kiến của bạn
        gửi ý kiến
        bình luận của bạn
        đăng nhập để bình luận
        bạn cần đăng nhập để bình luận;
        vui lòng đăng nhập để; đăng nhập để gửi; bạn cần đăng nhập để;
        hiện chưa có bình luận nào; hãy để lại bình luận
      `),
      weak: phrases(`
        trả lời
        bình luận
        phản hồi
        ý kiến
        hủy
        phản hồi đã bị khóa
        bình luận mới nhất
        quan tâm nhất;
        không có nhận xét nào;
        không có phản hồi; thảo luận; tham gia thảo luận; thảo luận của thành viên; bắt đầu cuộc trò chuyện
      `),
      whole: phrases(`
        đăng nhận xét;
        trả lờixóa; trả lờitrả lời; trả lời xóa;
        chưa có bình luận nào; chưa có bình luận; hãy là người đầu tiên bình luận; xem tất cả bình luận;
        xem thêm bình luận; xem các bình luận; gửi ý kiến của bạn
      `)
    },
    'comment-notice': {
      start: phrases(`
        email của bạn sẽ không được hiển thị công khai
        thư điện tử của bạn sẽ không được hiển thị công khai
        các trường bắt buộc được đánh dấu
        lưu tên của tôi, email, và trang web trong trình duyệt này
        phản hồi của bạn đang chờ được xét duyệt
        bình luận của bạn đang chờ
        bạn phải đăng nhập để gửi phản hồi
        bạn phải đăng nhập để gửi bình luận
        trang web này sử dụng akismet
        thông báo cho tôi về các bình luận mới
        vui lòng nhập bình luận của bạn
        vui lòng nhập tên của bạn
        vui lòng nhập tiếng việt có dấu;
        vui lòng nhập nội dung;
        vui lòng nhập bình luận; bạn đã nhập một địa chỉ email;
        bạn phải đăng nhập để gửi phản; phản hồi của bạn đang chờ được;
        trang này sử dụng akismet;
        bạn phải đăng nhập để; hãy đăng nhập để bình luận
      `),
      whole: phrases(`
        không cho phép ghi chú; bình luận đã bị đóng; đã đóng bình luận;
        bình luận này đã bị xóa;
        tính năng bình luận đã đóng; bình luận đã bị khóa; quy định bình luận
      `)
    },
    'comment-field': {
      start: phrases(`
        hủy trả lời; gửi bình luận; đăng bình luận;
        đăng nhập để trả lời; đăng nhập và để lại phản hồi; đăng xuất khỏi tài khoản hiện thời
      `),
      whole: phrases(`
        báo cáo bình luận;
        tiếng việt có dấu; vui lòng nhập tiếng việt có dấu; nhập nội dung bình luận;
        gửi bình luận thành công; vui lòng nhập ý kiến của bạn; vui lòng nhập bình luận; tối đa: 1500 ký tự;
        nhập ý kiến của bạn
      `),
      weak: phrases(`
        tên
        họ tên
        họ và tên
        email
        trang web
        bình luận
        gửi
        hủy
        nội dung
        bắt buộc
        địa chỉ email
      `)
    },
    share: {
      start: phrases(`
        bấm để chia sẻ trên
        bấm để chia sẻ
        nhấn vào chia sẻ
        chia sẻ bài viết
        chia sẻ lên facebook
        chia sẻ facebook
        chia sẻ copy link
        sao chép liên kết
        đã sao chép liên kết
        copy link thành công
        in bài viết
        in bài này
        gửi cho bạn bè
        gửi email bài này
        mở trong cửa sổ mới
      `),
      whole: phrases(`
        chia sẻ
        chia sẻ:
        chia sẻ bài viết:
        thích bài này
        in trang
        lưu bài viết
        lưu bài
        chia sẻ trên facebook;
        đã sao chép; chia sẻ bài viết này; gửi bài viết;
        chia sẻ bình luận;
        chia sẻ điều này; chia sẻ điều này:; thích điều này; thích điều này:; lấy link; link bài gốc;
        sao chép link;
        sao chép liên kết thành công; đừng quên chia sẻ bài viết; lấy link!;
        gửi email bài đăng này; chia sẻ lên x; chia sẻ lên pinterest; chia sẻ lên twitter;
        cỡ chữ; kích thước chữ; kích cỡ chữ;
        đọc sau; lưu để đọc sau; đã lưu vào danh sách
      `),
      weak: phrases(`
        thích
        copy link
        gửi
        link gốc
        lưu;
        in bài;
        nhận đường liên kết; ứng dụng khác
      `)
    },
    newsletter: {
      start: phrases(`
        đăng ký nhận tin
        đăng ký nhận bản tin
        đăng ký nhận thông tin
        đăng ký bản tin
        nhận bản tin
        nhận tin tức mới nhất;
        để hoàn tất đăng ký, nhấn vào;
        tuổi trẻ online newsletters; đăng ký ngay để nhận gói; đăng ký ngay để nhận tin; nhận tin mới mỗi ngày
      `),
      whole: phrases(`
        đăng ký ngay; xem bằng trình duyệt; hãy kiểm tra email của bạn; vui lòng nhập địa chỉ email hợp lệ;
        xảy ra lỗi, vui lòng thử lại
      `),
      weak: phrases(`
        bản tin; đăng ký; nhập email của bạn; nhập địa chỉ email; email của bạn;
        hủy đăng ký; địa chỉ email của bạn
      `)
    },
    follow: {
      whole: phrases(`
        theo dõi … trên facebook; theo dõi … trên google; theo dõi … trên zalo; theo dõi … trên youtube;
        theo dõi chủ đề này; theo dõi chủ đề; theo dõi tác giả; thêm vào chủ đề của tôi; quản lý thông báo;
        nghe trên spotify; nghe podcast trên spotify; đọc chúng tôi trên zalo; đọc chúng tôi trên tiktok;
        đọc chúng tôi trên viber; đọc chúng tôi trên telegram; đọc chúng tôi trên threads;
        đọc chúng tôi trên google news; đọc chúng tôi trên facebook; đọc chúng tôi trên youtube;
        tham gia cùng chúng tôi trên zalo; tham gia cùng chúng tôi trên tiktok;
        tham gia cùng chúng tôi trên viber; tham gia cùng chúng tôi trên telegram;
        tham gia cùng chúng tôi trên threads; tham gia cùng chúng tôi trên google news;
        tham gia cùng chúng tôi trên facebook; tham gia cùng chúng tôi trên youtube
      `),
      start: phrases(`
        theo dõi chúng tôi
        theo dõi kênh
        theo dõi báo
        theo dõi fanpage
        theo dõi trên google news
        theo dõi chúng tôi trên
        theo dõi tin tức
        kết nối với chúng tôi
        tham gia nhóm zalo
        quan tâm báo
        mời bạn đọc theo dõi
        cập nhật tin tức mới nhất
        theo dõi … trên google news;
        mời quý độc giả theo dõi; mời độc giả theo dõi; mời quý vị theo dõi; kính mời quý độc giả;
        đăng ký kênh; mời các bạn theo dõi;
        quan tâm đến zalo của; quan tâm zalo của; tham gia nhóm zalo của;
        mời bạn theo dõi kênh;
        chọn chúng tôi làm nguồn ưu tiên; thêm chúng tôi làm nguồn ưa thích; chọn … làm nguồn ưu tiên;
        thêm … làm nguồn ưu tiên; chọn … làm nguồn tin ưu tiên; đặt … làm nguồn ưu tiên;
        thêm … làm nguồn ưa thích; đặt … làm nguồn ưa thích; thêm làm nguồn ưu tiên trên google;
        đặt làm nguồn ưu tiên trên google;
        bạn đang theo dõi chủ đề; bật thông báo để không bỏ lỡ tin tức mới nhất; bật thông báo và nhận tin nóng
      `),
      weak: ['theo dõi']
    },
    tags: {
      start: phrases(`
        thẻ:
        từ khóa:
        từ khoá:
        tags:
        tag:
        chủ đề:
        chủ đề :
        từ khóa :;
        dòng sự kiện:
      `),
      weak: phrases(`
        thẻ
        từ khóa
        từ khoá
        chủ đề
        chuyên mục:
        tags;
        chuyên mục; đầu mục
      `)
    },
    copyright: {
      whole: phrases(`
        xin phép sử dụng lại bài viết
      `),
      start: phrases(`
        bản quyền thuộc về
        © bản quyền
        giữ bản quyền
        ghi rõ nguồn
        vui lòng ghi rõ nguồn
        ® ghi rõ nguồn
        nghiêm cấm sao chép
        cấm sao chép
        không được sao chép
        giấy phép thiết lập trang
        giấy phép xuất bản
        giấy phép hoạt động báo chí
        chịu trách nhiệm nội dung
        chỉ được phát hành lại
        tổng biên tập:;
        đã đăng ký bản quyền; giấy phép creative commons;
        tất cả bài viết trong blog này;
        giấy phép số:; giấy phép số … do bộ thông tin; giấy phép số … bộ tt; giấy phép số … cục báo chí;
        giấy phép số … gp-
      `),
      weak: phrases(`
        chú ý bản quyền
      `)
    },
    disclaimer: {
      whole: phrases(`
        tóm tắt bởi ai; tóm tắt bằng ai; ai tóm tắt; tóm tắt ai; nội dung tạo bởi ai
      `),
      weak: phrases(`
        dịch tự động
      `),
      start: phrases(`
        bài viết thể hiện quan điểm
        bài viết thể hiện văn phong
        quan điểm trong bài
        thông tin chỉ mang tính tham khảo
        thông tin trong bài viết chỉ
        bài viết mang tính tham khảo
        bài viết chỉ mang tính tham khảo
        quan điểm của tác giả không nhất thiết
        bbc không chịu trách nhiệm
        ý kiến bạn đọc không
        bình luận không thể hiện
        khi sử dụng trang web này, bạn;
        bản tóm tắt được tạo bởi ai; bài viết được dịch tự động;
        mời quý độc giả theo dõi các chương trình đã phát sóng;
        mời quý vị theo dõi các chương trình đã phát sóng;
        bài viết chỉ mang tính; bài viết mang tính chất tham khảo; nội dung bài viết chỉ mang;
        thông tin trên chỉ mang tính;
        tóm tắt được tạo bởi ai; tóm tắt này được tạo bởi ai; tóm tắt được thực hiện bởi ai;
        bản tóm tắt này do ai; tóm tắt bằng trí tuệ nhân tạo; tóm tắt do ai thực hiện;
        nội dung được tóm tắt bởi ai; nội dung được tạo bởi ai; nội dung được tóm tắt bằng ai;
        bài viết được dịch bằng ai; bài viết có sử dụng ai; bài viết được thực hiện với sự hỗ trợ của ai;
        giọng đọc được tạo bởi ai; ai có thể mắc lỗi;
        bài viết có chứa liên kết tiếp thị liên kết; chúng tôi có thể nhận hoa hồng khi bạn mua hàng;
        nội dung do nhà quảng cáo cung cấp; giá cả chính xác tại thời điểm đăng bài
      `)
    },
    cookie: {
      start: phrases(`
        trang web này sử dụng cookie; website này sử dụng cookie; chúng tôi sử dụng cookie;
        nếu bạn tiếp tục truy cập trang; bằng cách cho phép các dịch vụ; dịch vụ này không sử dụng cookie;
        cookies được quản lý bằng tarteaucitron.js;
        bằng cách tiếp tục sử dụng trang; chúng tôi và các đối tác lưu trữ;
        chúng tôi và các đối tác của chúng tôi lưu; chúng tôi và các đối tác sử dụng cookie
      `),
      whole: phrases(`
        chính sách bảo mật
        điều khoản sử dụng
        chấp nhận tất cả
        chính sách quyền riêng tư;
        ok, đồng ý; ẩn biểu ngữ cookie; ưu tiên cho tất cả các dịch vụ; cho phép tất cả các cookies;
        từ chối cất cả cookies;
        từ chối tất cả; luôn hoạt động; cài đặt cookie
      `),
      weak: phrases(`
        quản lý dịch vụ; cá nhân; bảo vệ sự riêng tư của bạn; cho phép; từ chối; cookie bắt buộc
      `)
    },
    paywall: {
      weak: phrases(`
        đăng nhập; đăng ký
      `),
      start: phrases(`
        nội dung dành cho thuê bao
        bạn cần đăng nhập để đọc
        đăng nhập để đọc tiếp
        mời bạn đăng nhập để đọc
        bài viết dành cho thành viên
        đăng ký để đọc tiếp
        bạn đã đọc hết số bài miễn phí
        bài viết chỉ dành cho;
        đăng ký để đọc; đăng nhập để đọc;
        nội dung dành cho thành viên;
        đăng ký tài khoản để đọc; đăng ký tài khoản để bình luận; đăng ký tài khoản để xem tiếp;
        bài viết chỉ dành cho thành viên; bài viết chỉ dành cho độc giả trả phí;
        bài viết chỉ dành cho người đăng ký; bài viết dành riêng cho thành viên; bài viết chỉ dành cho hội viên;
        nội dung này chỉ dành cho thành viên; nội dung này chỉ dành cho độc giả trả phí;
        nội dung này chỉ dành cho người đăng ký; nội dung này dành riêng cho thành viên;
        nội dung này chỉ dành cho hội viên; bài viết này chỉ dành cho thành viên;
        bài viết này chỉ dành cho độc giả trả phí; bài viết này chỉ dành cho người đăng ký;
        bài viết này dành riêng cho thành viên; bài viết này chỉ dành cho hội viên;
        nội dung chỉ dành cho thành viên; nội dung chỉ dành cho độc giả trả phí;
        nội dung chỉ dành cho người đăng ký; nội dung dành riêng cho thành viên; nội dung chỉ dành cho hội viên;
        để đọc tiếp, vui lòng đăng; vui lòng đăng nhập để đọc; đăng ký để đọc toàn bộ;
        bạn còn … bài miễn phí; bạn đã là thành viên?; đã có tài khoản vip?; dùng thử 1 tháng chỉ
      `),
      whole: phrases(`
        đã là thành viên; quản lý tài khoản;
        quên mật khẩu?; chưa có tài khoản?; chưa có tài khoản? đăng ký; ghi nhớ đăng nhập;
        đã có tài khoản?;
        tặng bài viết; tặng bài viết này; bài viết này miễn phí cho mọi độc giả;
        thành viên có thể tặng bài viết; chỉ dành cho thành viên; dành riêng cho thuê bao;
        nội dung dành riêng cho hội viên; hủy bất cứ lúc nào
      `)
    },
    app: {
      whole: phrases(`
        tải về trên google play; mở trong ứng dụng
      `),
      start: phrases(`
        quét mã qr để tải ứng dụng
      `),
      weak: ['tải ứng dụng', 'tải app', 'tải ứng dụng báo']
    },
    navigation: {
      start: phrases(`
        chuyển đến nội dung
        chuyển đến phần nội dung
        bỏ qua nội dung
        trở về trang chủ
        quay lại trang chủ
        về trang chủ
        bản in
        in bài viết
        liên kết cố định
        gửi cho bạn bè;
        đánh dấu đường dẫn tĩnh;
        tìm kiếm:; xem bình luận;
        trở lại pháp luật; trở lại thời sự; trở lại thế giới; trở lại kinh doanh; trở lại thể thao;
        trở lại giải trí; trở lại giáo dục; trở lại sức khỏe; trở lại đời sống; trở lại xe; trở lại khoa học;
        trở lại số hóa; trở lại du lịch;
        lượt xem:; số lượt xem:; lượt đọc:; bạn đang ở đây:; bạn đang xem:
      `),
      whole: phrases(`
        trang chủ
        trang nhất
        lên đầu trang
        về đầu trang
        trở lại đầu trang
        giới thiệu
        liên hệ
        liên hệ quảng cáo
        sơ đồ trang
        bài tiếp theo
        bài trước
        bài viết tiếp theo
        bài viết trước
        xem tất cả
        tải thêm
        xem thêm tin
        điều hướng bài viết
        trở lại
        quay lại chuyên mục
        báo lỗi
        trước sau
        bài trước bài sau;
        đăng ký: đăng nhận xét (atom); bài đăng mới hơn; bài đăng cũ hơn;
        cuộn lên trên đầu; cuộn lên đầu trang;
        bài viết sau; bài sau; bài trước đó; trở về đầu trang; quay về trang chủ;
        trang sau; trang trước;
        trở lên trên; quay lại;
        chính sách biên tập của chúng tôi; tôn chỉ biên tập; cách chúng tôi làm việc;
        cách chúng tôi kiểm chứng thông tin; vì sao bạn có thể tin chúng tôi; chơi ô chữ hàng ngày; đọc báo in
      `),
      weak: phrases(`
        menu
        tìm kiếm
        đăng nhập
        đăng ký
        đóng
        tiếp
        trước
        sau
        mới nhất;
        lưu trữ; sửa; đăng xuất; xếp theo; cửa sổ; bản đồ trang;
        mục lục; nội dung bài viết; lưu ý;
        trang; cuối; trang tiếp;
        thể thao; văn hóa; kinh tế; chính trị; thế giới; xã hội; pháp luật; giáo dục; sức khỏe; giải trí;
        công nghệ; thời sự
      `)
    },
    player: {
      start: phrases(`
        trình duyệt của bạn không hỗ trợ
        nghe bài viết
        nghe đọc bài
        nghe đọc báo
        nghe nội dung bài;
        mời độc giả xem; mời quý độc giả xem; mời quý độc giả theo dõi; mời bạn đọc theo dõi;
        mời độc giả theo dõi;
        bạn đã hủy việc phát lại media; video không tải được, mạng hay server;
        không có nguồn tương thích cho media; đây là một cửa sổ; cửa sổ này có thể thoát bằng;
        bắt đầu cửa sổ hộp thoại. esc; kết thúc cửa sổ hộp thoại;
        nghe bài viết này; nghe bài báo này; trình phát video đang tải; trình duyệt không hỗ trợ html5 video
      `),
      whole: phrases(`
        đang tải...
        đang tải
        đang phát
        xem video
        video đang phát;
        mời độc giả xem video; mời quý độc giả xem video; mời bạn đọc xem video; mời xem video;
        mời độc giả theo dõi video; xem video dưới đây; xem toàn bộ ảnh; xem tất cả ảnh;
        phát video; nghe bài;
        trình phát video; thoát toàn màn hình; tắt phụ đề; tắt chú thích; tắt mô tả; đóng cửa sổ;
        cài đặt chú thích; cài đặt phụ đề; hộp thoại cài đặt chú thích;
        xem thêm ảnh; phóng to ảnh; bấm để phóng to;
        nghe bằng giọng ai;
        âm thanh không khả dụng; tốc độ phát; vui lòng bật javascript để xem video; xem trên youtube;
        tất cả các tập; ảnh tiếp theo; ảnh trước; mở thư viện ảnh; quay lại thư viện ảnh; vuốt để xem thêm
      `),
      weak: phrases(`
        video
        audio
        trực tiếp
        0:00
        giọng nữ
        giọng nam;
        tắt tiếng; trình phát audio; phát; tạm dừng; phát lại; thời gian hiện tại; độ dài; thời gian còn lại;
        kiểu stream; đã tải; tiến trình; thanh tiến trình; toàn màn hình; bật âm thanh; tỉ lệ phát lại;
        phụ đề; chú thích; chương; mô tả; track âm thanh; mức âm lượng; dạng viền văn bản; phông chữ;
        giọng đọc ai; giọng ai
      `)
    },
    embed: {
      start: ['xem bài viết này trên instagram', 'xem bài đăng này trên instagram']
    },
    truncation: {
      weak: phrases(`
        tiếp tục;
        chi tiết
      `),
      whole: phrases(`
        xem tiếp; đọc tiếp; xem thêm; đọc thêm; đọc đầy đủ;
        xem toàn bộ; xem toàn bộ bài viết
      `),
      start: phrases(`
        tiếp tục đọc
        xem chi tiết
        xem đầy đủ
        đọc toàn bộ bài viết
      `)
    },
    byline: {
      start: phrases(`
        tác giả:
        bài:
        bài và ảnh:
        thực hiện:
        biên tập:
        phóng viên:
        theo:
        tin, ảnh:
        bài, ảnh:
      `),
      whole: ['nhóm phóng viên', 'nhóm pv'],
      weak: phrases(`
        theo
        tác giả
        pv
        phóng viên
        bài
        biên tập
      `)
    },
    credit: {
      start: phrases(`
        ảnh:
        ảnh :
        (ảnh:
        hình ảnh:
        ảnh minh họa
        ảnh minh hoạ
        nguồn ảnh
        video:
        đồ họa:
        hình:
        ảnh chụp màn hình
        ảnh tư liệu
        ảnh cắt từ clip
        ảnh nguồn
        clip:
        minh họa:
      `),
      whole: phrases(`
        (ảnh minh họa)
        ảnh: internet
        hình minh họa
        ảnh internet
      `),
      weak: phrases(`
        ảnh
        nguồn
        nguồn:
        hình ảnh
        minh họa
      `)
    },
    date: {
      start: phrases(`
        cập nhật lúc
        cập nhật:
        cập nhật lần cuối
        ngày đăng
        đăng lúc
        đăng ngày
        xuất bản lúc
        xuất bản:
        ngày xuất bản
        thời gian đăng
      `),
      weak: phrases(`
        cập nhật
        xuất bản
        hôm nay
        hôm qua
        lượt xem
        giờ trước
        thứ hai
        thứ ba
        thứ tư
        thứ năm
        thứ sáu
        thứ bảy
        chủ nhật
        thứ hai, ngày
        thứ ba, ngày
        thứ tư, ngày
        thứ năm, ngày
        thứ sáu, ngày
        thứ bảy, ngày
        chủ nhật, ngày
        phút trước
        ngày trước
        tuần trước;
        tháng trước
      `)
    },
    'reading-time': {
      start: ['thời gian đọc'],
      whole: ['phút đọc', 'phút để đọc']
    },
    'sign-off': {
      start: phrases(`
        nguồn:
        nguồn :
        theo nguồn:
        nguồn tin:
        (theo
        theo báo
        nguồn tham khảo:
        link bài gốc
      `),
      weak: ['theo', 'nguồn', 'nguồn tham khảo']
    },
    contact: {
      weak: phrases(`
        bình chọn
      `),
      whole: phrases(`
        bạn thấy bài viết này thế nào; bạn đánh giá bài viết; xem kết quả; bình chọn của bạn;
        đánh giá bài viết; đánh giá bài viết này; bạn thấy bài viết này có hữu ích không;
        bạn đọc gửi phản hồi; gửi phản hồi; gửi góp ý; góp ý bài viết;
        tóm tắt bài viết; tóm tắt tin; tóm tắt nội dung; hỏi ai về bài viết này; xem tóm tắt;
        báo lỗi bài viết; gửi ảnh và video cho chúng tôi; cảm ơn bạn đã bình chọn
      `),
      start: phrases(`
        bạn có thông tin muốn chia sẻ; độc giả gửi bình luận; bạn đọc gửi bình luận;
        bạn cảm thấy thế nào về;
        bạn cảm thấy thế nào về bài viết; bạn thấy bài viết này; bạn thấy bài viết thế nào;
        hotline tòa soạn:;
        nếu bạn có thông tin, hãy gửi;
        bạn phát hiện lỗi trong bài viết; tham gia bình chọn của chúng tôi; bài viết này có hữu ích không?;
        cảm xúc của bạn về bài viết?
      `)
    },
    donation: {
      whole: phrases(`
        tặng sao; chuyển sao tặng cho thành viên; tuổi trẻ sao
      `)
    }
  },
  requests: {
    page: phrases('chúng tôi'),
    readers: phrases('bạn; quý vị; của bạn; vui lòng; mời bạn; hãy; quý độc giả; độc giả; bạn đọc'),
    deeds: phrases(`
        đăng ký; đăng kí; theo dõi; tham gia; nhấn; bấm; nhấp; chia sẻ; tải; tải về; nhận; để lại;
        viết; gửi; bình luận; đăng nhập; ủng hộ; đọc; xem; cập nhật; like
      `),
    things: {
      newsletter: phrases(`
        bản tin; email; e-mail; miễn phí; tin tức mới nhất; tin mới nhất; tin nóng; thông báo
      `),
      'comment-notice': phrases(
        'bình luận của bạn; ý kiến; ý kiến của bạn; phần bình luận; bình luận bên dưới'
      ),
      cookie: phrases('cookie*; chính sách bảo mật; chính sách quyền riêng tư; dữ liệu cá nhân'),
      disclaimer: phrases('điều khoản sử dụng; trang web này; website này'),
      follow: phrases(`
        fanpage; zalo; kênh youtube; mạng xã hội; google news; bluesky*; threads; mastodon*; tiktok*;
        telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*;
        google discover*; google news*; apple news*; msn; tiktok; viber; telegram; facebook; instagram;
        youtube
      `),
      share: phrases('bài viết này; bài viết; tin này; bạn bè'),
      app: phrases('ứng dụng; app'),
      paywall: phrases('thuê bao; đọc tiếp; tài khoản'),
      donation: phrases('báo chí độc lập')
    },
    links: phrases(`
        bấm vào đây; nhấn vào đây; nhấp vào đây; click vào đây
      `),
    own: {
      newsletter: phrases(`
        tin tức mới nhất; tin mới nhất; tin nóng nhất; cập nhật tin tức
      `),
      contact: phrases(`
        tòa soạn; toasoan@; đường dây nóng của báo
      `)
    }
  }
}

export default vi
