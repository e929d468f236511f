package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.json.EventJson;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitRenamed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Rows that stay parsed in memory.
class KeptRowsTest {
    private final Machinery machinery = new Machinery(new NameBoard("kept-rows"));
    private final BoardReader reader = new BoardReader(new EventJson());
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();
    private final String key = sample.district.toString();

    @Test
    void a_row_is_parsed_once_and_read_as_it_was_at_each_moment() {
        log.append(sample.districtRegistered());
        log.append(renamed("Huyện Cẩm Xuyên mới"));
        machinery.follow();

        NameBoard.Row first = row(log.tenant(), 1);
        NameBoard.Row second = row(log.tenant(), 2);
        log.append(renamed("Xã Cẩm Xuyên"));
        machinery.follow();

        assertThat(second.name()).isEqualTo("Huyện Cẩm Xuyên mới");
        assertThat(row(log.tenant(), 1)).isSameAs(first).isNotEqualTo(second);
        assertThat(row(log.tenant(), 2)).isSameAs(second);
        assertThat(row(log.tenant(), 3).name()).isEqualTo("Xã Cẩm Xuyên");
    }

    @Test
    void another_province_and_another_generation_have_rows_of_their_own() {
        TestLog other = new TestLog();
        log.append(sample.districtRegistered());
        other.append(List.of(sample.departmentRegistered(), sample.districtRegistered()));
        machinery.follow();
        NameBoard.Row before = row(log.tenant(), 1);
        row(other.tenant(), 2);

        assertThat(find(other.tenant(), 1)).as("not registered there yet").isEmpty();
        machinery.rebuild(log.tenant());
        assertThat(row(log.tenant(), 1)).isEqualTo(before).isNotSameAs(before);
    }

    private UnitRenamed renamed(String name) {
        return new UnitRenamed(sample.district, name, LocalDate.of(2021, 1, 1), "QĐ 1");
    }

    private NameBoard.Row row(TenantId tenant, long position) {
        return find(tenant, position).get(key);
    }

    private Map<String, NameBoard.Row> find(TenantId tenant, long position) {
        return machinery.transactions.read(
                tenant,
                db ->
                        reader.find(
                                db,
                                machinery.board,
                                new Moment(position, Instant.EPOCH),
                                List.of(key)));
    }
}
