package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;

class ParkingTest {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();
    private final TenantId tenant = log.tenant();
    private final Machinery machinery = new Machinery(new NameBoard("parking-test"));

    @Test
    void a_poison_event_stops_its_own_aggregate_and_nothing_else() {
        machinery.board.poisonous.add("Tên hỏng");
        log.append(sample.departmentRegistered());
        log.append(sample.districtRegistered());
        long poison = log.append(renamed("Tên hỏng", 2022));
        long behind = log.append(renamed("Tên sau", 2023));
        log.append(new UnitRenamed(sample.department, "Sở mới", LocalDate.of(2023, 1, 1), "QĐ"));

        machinery.follow();

        assertThat(machinery.place(tenant).position()).isEqualTo(log.head());
        assertThat(machinery.rows(tenant))
                .containsEntry(
                        sample.district.toString(), "Phòng Kinh tế và Hạ tầng huyện Cẩm Xuyên")
                .containsEntry(sample.department.toString(), "Sở mới");
        assertThat(machinery.parked(tenant))
                .extracting(ParkedEvent::position)
                .containsExactly(poison, behind);
        assertThat(machinery.parked(tenant).getFirst().reason())
                .contains("cannot take Tên hỏng", "NameBoard.java");
    }

    @Test
    void a_later_event_of_the_aggregate_waits_although_it_comes_in_another_page() {
        machinery.board.poisonous.add("Tên hỏng");
        log.append(sample.districtRegistered());
        log.append(renamed("Tên hỏng", 2022));
        machinery.follow();
        long behind = log.append(renamed("Tên sau", 2023));
        machinery.follow();

        assertThat(machinery.parked(tenant))
                .extracting(ParkedEvent::position)
                .contains(behind)
                .hasSize(2);
    }

    @Test
    void a_payload_that_nobody_can_read_is_parked() {
        log.append("unit.registered", "hong", "{\"khong\":\"dung\"}");
        log.append("chua.biet", "la", "{}");
        log.append(sample.departmentRegistered());

        machinery.follow();

        assertThat(machinery.parked(tenant))
                .extracting(ParkedEvent::name)
                .containsExactly("unit.registered", "chua.biet");
        assertThat(machinery.rows(tenant)).hasSize(1);
    }

    @Test
    void once_the_board_can_take_it_a_rebuild_brings_it_in() {
        machinery.board.poisonous.add("Tên hỏng");
        log.append(sample.districtRegistered());
        log.append(renamed("Tên hỏng", 2022));
        log.append(renamed("Tên sau", 2023));
        machinery.follow();

        machinery.board.poisonous.clear();
        machinery.rebuild(tenant);

        assertThat(machinery.parked(tenant)).isEmpty();
        assertThat(machinery.rows(tenant)).containsEntry(sample.district.toString(), "Tên sau");
    }

    private UnitRenamed renamed(String name, int year) {
        return new UnitRenamed(sample.district, name, LocalDate.of(year, 1, 1), "QĐ");
    }
}
