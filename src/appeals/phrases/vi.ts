import type { PhraseTable } from './phrase-table.ts';

/**
 * Vietnamese: "Ủng hộ chúng tôi", "Đăng ký gói", Momo and bank transfers with their numbers, Zalo and Google News, "Mời bạn đọc". Each
 * syllable is a word here, so alternatives are named by their first. "Ủng hộ" and "quyên góp" alone are of floods and hospitals and only tell.
 */
export const vi: PhraseTable = {
  stopwords:
    'và của là có được cho trong không với một các những đã này người khi để từ đến cũng theo như về tại ra vào nhiều sẽ ở đó trên năm ông bà',
  phrases: {
    money:
      // Support with its object. "Hãy ủng hộ báo chí độc lập."
      'ủng hộ chúng|tòa|tạp|cho; ủng hộ báo chí; hỗ|tài trợ chúng|tòa; hỗ trợ báo chí; tiếp sức cho .. chúng|báo|tòa; hãy|xin|mời .. ủng hộ|góp|sức .. chúng|báo|tòa|để|bằng|cho; sự ủng|hỗ|đóng .. của bạn|quý|độc|các; đóng góp của bạn|quý|độc|các; ủng hộ của bạn|quý|độc|các; ' +
      // Gifts asked for. "Mỗi đóng góp đều quý giá."
      'mỗi|mọi|từng .. đóng|khoản|ủng|sự .. đều|giúp|quý|ý; mỗi đóng góp; ủng hộ|góp từ|chỉ .. nghìn|đồng|tháng|usd; ủng hộ|góp ngay|hàng tháng|định|tại; ủng hộ ngay; đóng góp ngay; mời|tặng|mua chúng tôi .. ly|cốc|cà; ly|cốc cà phê mỗi|một .. tháng; giá .. ly|cốc cà phê; chuyển khoản ủng; qua momo|paypal|zalopay|patreon; ' +
      // Need, dependence and who pays. "Chúng tôi cần bạn."
      'chúng tôi .. cần .. bạn|ủng|hỗ|sự|độc|đóng; tồn tại|hoạt|duy .. nhờ|vì .. độc|bạn|sự|ủng; tồn tại nhờ; nhờ .. độc giả; nhờ bạn đọc; nhờ .. ủng hộ của|từ; phụ thuộc|dựa .. vào .. độc|bạn|ủng; được tài trợ bởi|từ .. độc|bạn; báo chí .. độc|tử|chất .. cần|tốn|chi|giá; báo chí độc lập .. cần|tốn|chi|không; làm báo .. tốn|chi; ngân sách|kinh|doanh|nguồn .. đến|từ|do .. độc giả|bạn|ủng; đến|do từ độc giả|bạn; đến từ độc|bạn; không có bạn; thiếu bạn; đứng sau chúng; ' +
      // Ways to take part. "Trở thành người ủng hộ."
      'trở thành người ủng|nhà; nếu .. bạn .. thấy|trân|tin|yêu .. hãy|ủng|đóng|giúp; quan trọng|nghĩa|ích với|đối .. bạn; giúp chúng tôi .. tiếp|duy|giữ|độc|có|đi; giúp chúng tôi tiếp; để chúng tôi tiếp|có|duy; giữ .. được độc lập; tôi muốn ủng|đóng|giúp|hỗ',
    give: 'ủng hộ; quyên góp; đóng góp; tài trợ; từ thiện; hỗ trợ; gây quỹ; nhà hảo tâm; hảo tâm; quỹ; chuyển khoản; momo; patreon; paypal; hiến tặng; thiện nguyện',
    join:
      'đăng ký|mua|chọn|gia .. gói|thuê|dài|trả .. ngay|từ|chỉ|để|tháng|đọc|số; đăng ký gói|dài; đăng ký ngay|để; trở thành thành|hội|bạn .. viên|đọc; trở thành .. hội|thành viên; tham gia|nhập .. cộng đồng; gia nhập .. cộng|câu|hội; tham gia cùng chúng; dùng|đọc|nghiệm thử miễn; thử miễn phí; xem các|bảng gói|giá|ưu; ' +
      'bạn đã là|có .. viên|khoản|gói; đã có tài khoản; đã là thành|hội; đăng nhập để|ngay; tạo tài khoản miễn|ngay|để; chưa có tài khoản; vui|hãy|mời .. đăng nhập|ký|mua; ' +
      'để đọc tiếp|toàn|đầy; để tiếp tục đọc; để xem tiếp; đọc tiếp với|chỉ|miễn|bằng|chỉ; tiếp tục đọc; hủy bất|lúc; không ràng buộc; mở khóa .. bài|nội|toàn; truy cập không|toàn|tất',
    member: 'đăng ký; thành viên; hội viên; thuê bao; tài khoản; gói; đăng nhập; trả phí; dài hạn; premium; vip',
    email:
      'đăng ký|nhận .. bản tin; nhận bản tin; nhận newsletter; đăng ký .. email|newsletter; bản tin miễn|hàng|của chúng|qua|buổi; nhập|điền .. email|chỉ; địa chỉ email; email của bạn; ' +
      'vào|tới|đến|trong hộp|hòm thư; vào|tới|đến email; hộp thư của|bạn|đến; mỗi|hàng .. sáng|ngày|tuần|tối|tháng|thứ .. gửi|hộp|email|nhận; chúng tôi .. gửi .. bạn|bài|những|email; gửi đến|tới|cho bạn; hay|nổi|đọc nhất|bật .. tuần|ngày; đừng bỏ lỡ|qua; không bỏ lỡ; luôn cập nhật; bạn .. thích|hay .. bài; thích bài viết; ' +
      'bằng việc|cách .. đăng|nhấn|bấm; bạn đồng ý với|nhận; khi đăng ký .. bạn|đồng; hủy đăng ký; tôi đồng ý nhận|với|điều; cảm ơn .. đã đăng ký; không spam; thư rác; kiểm tra .. email|hộp',
    letter: 'bản tin; email; thư; newsletter; hộp thư; thông báo; spam; cập nhật',
    action:
      'theo dõi chúng|kênh|trang|fanpage|zalo|facebook|youtube|google|tiktok|telegram|whatsapp|báo|trên; theo dõi .. trên facebook|youtube|zalo|google|tiktok|telegram|whatsapp; nhấn|bấm|ấn .. theo dõi|chuông|like|vào; quan tâm zalo|oa; like fanpage|trang; kênh youtube|telegram|zalo|tiktok|whatsapp; trên google news; google news của|theo|để; bật thông|chuông; tham gia nhóm|kênh|group .. zalo|telegram|facebook|viber|whatsapp; mạng xã hội của chúng; ' +
      'tải|cài .. ứng|app .. ngay|về|miễn|của|trên; tải ứng dụng; tải app; app store; google play; nghe podcast|trên; podcast của; đón xem|đọc; mời bạn|quý|độc .. xem|nghe|đón|đọc|theo|gửi|chia; ' +
      'chia sẻ bài|câu|ý|cho|lên|cùng; gửi .. ý|bình|bài|câu|thư|tin .. về|cho|tới|đến|qua|tại .. tòa|chúng|địa|email|báo; ý kiến của bạn; để lại bình|ý; bình luận của bạn; bạn nghĩ gì|sao|thế; liên hệ .. chúng|tòa|phóng|hotline; đường dây nóng; hotline; bạn .. có|biết|nắm .. thông|câu|tài|điều|bằng .. về|gửi|liên|hãy|xin; danh tính .. bảo|giữ|kín; bảo mật|kín danh|thông|nguồn; ký .. kiến nghị; tham gia khảo|bình; bấm vào đây; ' +
      'xem|đọc thêm; mời xem|đọc; tin|bài liên quan; xem chi tiết; mua|đặt vé|sách|báo',
    perk: 'không giới hạn; không quảng cáo; độc quyền; đặc biệt cho; mỗi|một|theo tháng|năm|tuần; đồng|đ|usd .. tháng|năm; tháng đầu; sau đó; ưu đãi; giảm giá; giảm .. %; miễn phí; quà tặng; tiết kiệm; ô chữ; báo điện tử; bản số; lưu trữ; đặc quyền; quyền lợi',
    meter:
      'chỉ .. dành|có|mở cho|riêng .. viên|ký|bao; dành riêng|cho .. thành|hội|thuê viên|bao; nội|bài .. này .. dành|phí|chỉ; bài trả phí; nội dung trả phí; nội dung có phí; bạn|quý .. đã .. hết|đạt .. bài|lượt|giới|miễn; đã đọc hết; còn|lại .. % .. bài|nội|của; % .. của bài|nội; % bài viết; phần còn lại của|bài|dành; bài miễn phí; để đọc .. toàn|đầy|hết|trọn; đọc toàn|đầy .. bài|nội',
    voice: 'chúng tôi; tòa soạn; toà soạn; ban biên tập; tôi; phóng viên của chúng; biên tập viên',
    reader:
      'bạn; các bạn; bạn đọc; độc giả; quý vị; quý độc; quý bạn; hãy; mời; vui lòng; xin; thính giả; khán giả; nhé',
    opener:
      'kính|gửi|thân|thưa|chào bạn|quý|độc|các|gửi; bạn|độc đọc|giả thân|kính|yêu; thư|lời|đôi từ|ngỏ|của|gửi .. tòa|ban|bạn|tổng|độc; trước khi bạn|rời|đóng; cảm ơn bạn|quý|đã; bạn có biết; nếu bạn thích|thấy|yêu|tin|đọc|đang|muốn|trân; chúng tôi tin|là|không|muốn|luôn|cam|làm|đã|nỗ; báo chí độc|tử|chất|tự|điều; bài .. viết .. này .. miễn|được|có; trong thời|bối; hơn bao giờ; khác với; để .. tiếp tục; đừng bỏ; tòa soạn của',
    closer:
      'cảm ơn; xin cảm ơn; trân trọng; để sau; nhắc tôi|lại|sau; không phải bây; không cảm ơn; đã là thành|hội; đăng nhập; tìm hiểu thêm; xem thêm; số tiền khác; một lần; hàng tháng|năm; mỗi tháng; ủng|đóng|đăng hộ|góp|ký ngay; gửi; đóng; bỏ qua; chính sách .. bảo|quyền; điều khoản; ban biên tập; tổng biên tập; số tài khoản; chuyển khoản; momo; xem các gói',
    report:
      'theo; cho biết; cho hay; nói; nói thêm; khẳng định; chia sẻ rằng; nhấn mạnh; ông; bà; anh; chị; triệu; tỷ; tỉ; phần trăm; bộ trưởng; thủ tướng; chủ tịch; công an; cảnh sát; tòa án; chính phủ; đại học; nghiên cứu; công ty; người dùng; khách hàng; hôm qua',
    notice:
      'cookie*; quảng cáo; mật khẩu; bản quyền; ảnh; javascript; trình duyệt; tài trợ bởi; chặn quảng cáo; adblock*; captcha; tiếp thị liên kết; hoa hồng; dữ liệu cá nhân; độ tuổi',
    disclosure: 'tiếp thị liên kết; hoa hồng .. liên|mua|link|đường; nhận .. hoa hồng; liên kết .. hoa hồng',
  },
};
