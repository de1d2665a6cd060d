import type { Sentences } from './sentences.ts';

export const vi: Sentences = {
  pleas: {
    money: [
      'Hãy ủng hộ báo chí độc lập.',
      'Mỗi đóng góp của bạn đều quý giá.',
      'Chúng tôi cần sự hỗ trợ của bạn đọc.',
      'Tòa soạn tồn tại nhờ độc giả.',
      'Mời chúng tôi một ly cà phê mỗi tháng.',
      'Giúp chúng tôi tiếp tục công việc này.',
    ],
    join: [
      'Đăng ký gói dài hạn chỉ từ 20.000 đồng mỗi tháng.',
      'Bạn đã có tài khoản? Đăng nhập',
      'Trở thành hội viên để đọc tiếp.',
      'Dùng thử miễn phí bảy ngày.',
    ],
    meter: [
      'Nội dung này chỉ dành cho thành viên.',
      'Bạn đã đọc hết số bài miễn phí trong tháng.',
      'Còn lại 57% của bài viết này.',
    ],
    email: [
      'Đăng ký nhận bản tin của chúng tôi.',
      'Gửi thẳng vào hộp thư của bạn mỗi sáng.',
      'Nhập địa chỉ email của bạn',
      'Đừng bỏ lỡ tin quan trọng.',
    ],
    action: ['Theo dõi chúng tôi trên Zalo', 'Tải ứng dụng về máy', 'Xem thêm', 'Gửi ý kiến của bạn về cho tòa soạn'],
    opener: ['Kính gửi quý độc giả,', 'Trước khi bạn rời đi', 'Bạn có biết'],
    closer: ['Để sau', 'Nhắc tôi sau', 'Số tiền khác'],
    perk: ['Đọc không giới hạn, không quảng cáo'],
  },
  news: [
    'Quỹ từ thiện đã quyên góp được mười hai tỷ đồng, theo báo cáo thường niên.',
    'Doanh nhân này tặng bệnh viện hai máy thở và nhiều thiết bị khác.',
    'Đảng này có ba mươi nghìn thành viên nhưng chỉ một nửa đóng hội phí.',
    'Dịch vụ phim trực tuyến sẽ tăng giá thuê bao vào tháng tư, công ty cho biết.',
    'Chính phủ muốn tăng hỗ trợ cho các xã nghèo thêm năm phần trăm.',
    'Công an đã nhận ba mươi tin báo sau vụ cướp ngân hàng.',
    'Những ai muốn giúp các gia đình có thể mang chăn đến nhà văn hóa xã.',
    'Bệnh viện cần người hiến máu thuộc mọi nhóm máu, giám đốc nhấn mạnh.',
    'Thư viện được một nhà sưu tầm trong thành phố tặng năm trăm cuốn sách.',
    'Bộ trưởng nói rằng sân bay mới sẽ mở cửa vào cuối năm nay.',
    'Câu lạc bộ đã mua một tiền đạo và anh sẽ thi đấu hai năm tại đây.',
    'Tòa án tuyên bố ngân hàng phải trả lại toàn bộ khoản phí cho khách hàng.',
  ],
};
