package vn.sovang.bench.province;

import java.util.List;
import java.util.random.RandomGenerator;

/// Made-up names, of the length and the repetition that real ones have.
record Names(RandomGenerator random) {
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ");
    private static final List<String> MIDDLES =
            List.of("Thị", "Văn", "Đức", "Minh", "Thanh", "Quốc", "Hồng", "Ngọc");
    private static final List<String> GIVEN =
            List.of(
                    "An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hạnh", "Hùng", "Khánh", "Lan",
                    "Linh", "Mai", "Nam", "Phương", "Quân", "Sơn", "Thảo", "Tuấn", "Việt", "Yến");
    private static final List<String> WORKS =
            List.of(
                    "Kinh tế và Hạ tầng",
                    "Quản lý công nghiệp",
                    "Quản lý thương mại",
                    "Kế hoạch và Tài chính",
                    "Khuyến công và Tư vấn phát triển",
                    "Văn hóa và Thông tin",
                    "Nội vụ và Lao động",
                    "Kỹ thuật an toàn và Môi trường");
    private static final List<String> SENTENCES =
            List.of(
                    "Đơn vị đã hoàn thành các chỉ tiêu đã đăng ký trong đợt thi đua.",
                    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98 phần trăm.",
                    "Phong trào được phổ biến đến toàn thể công chức, viên chức và người lao động.",
                    "Đã tổ chức sơ kết, biểu dương các tập thể và cá nhân tiêu biểu.",
                    "Khó khăn lớn nhất là thiếu kinh phí cho công tác tuyên truyền.",
                    "Đơn vị đề nghị cấp trên tiếp tục quan tâm, hướng dẫn nghiệp vụ.",
                    "Có ba sáng kiến được công nhận và áp dụng trong toàn ngành.");

    String organisation(int number) {
        return number % 3 == 0
                ? "Sở %s số %d".formatted(pick(WORKS), number + 1)
                : "Ủy ban nhân dân xã Tân Lập %d".formatted(number + 1);
    }

    String unit(int number) {
        return "%s %s %d"
                .formatted(number % 4 == 0 ? "Trung tâm" : "Phòng", pick(WORKS), number + 1);
    }

    String person() {
        return "%s %s %s".formatted(pick(FAMILIES), pick(MIDDLES), pick(GIVEN));
    }

    /// Some hundreds of letters, as reports have them.
    String text() {
        return "%s %s %s %s"
                .formatted(pick(SENTENCES), pick(SENTENCES), pick(SENTENCES), pick(SENTENCES));
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
