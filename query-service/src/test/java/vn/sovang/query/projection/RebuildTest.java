package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.util.List;

class RebuildTest {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();
    private final TenantId tenant = log.tenant();
    private final Machinery machinery = new Machinery(new NameBoard("rebuild-test"));

    @Test
    void a_right_board_comes_out_as_it_was() {
        log.append(sample.everything());
        machinery.follow();
        var before = machinery.rows(tenant);

        machinery.rebuild(tenant);

        assertThat(machinery.place(tenant).generation()).isEqualTo(2);
        assertThat(machinery.rows(tenant)).isEqualTo(before);
        assertThat(machinery.report(tenant).differences().onlyOld().count()).isZero();
        assertThat(machinery.report(tenant).differences().onlyNew().count()).isZero();
        assertThat(generations()).containsExactly(2);
    }

    @Test
    void a_row_that_was_wrong_is_shown_and_put_right() {
        log.append(sample.departmentRegistered());
        machinery.follow();
        spoil("Sai");

        machinery.rebuild(tenant);

        RebuildReports.Differences found = machinery.report(tenant).differences();
        assertThat(found.onlyOld().count()).isEqualTo(1);
        assertThat(found.onlyOld().first().getFirst().content()).contains("Sai");
        assertThat(found.onlyNew().first().getFirst().content()).contains("Sở Công Thương");
        assertThat(machinery.rows(tenant)).containsValue("Sở Công Thương");
    }

    @Test
    void readers_keep_the_old_rows_while_the_new_ones_are_filled_and_both_follow_the_log() {
        log.append(sample.everything());
        machinery.follow();
        spoil("Đang phục vụ");
        machinery.places.startRebuild(tenant, machinery.board.name());

        assertThat(machinery.rebuilder.advance(2)).as("there is more to do").isTrue();
        SamplePlan more = new SamplePlan();
        log.append(more.departmentRegistered());
        machinery.follow();

        assertThat(machinery.rows(tenant).values())
                .contains("Đang phục vụ")
                .contains(more.departmentRegistered().name());
        assertThat(building().position()).isPositive().isLessThan(log.head());

        while (machinery.rebuilder.advance(2)) {
            // to the end
        }
        assertThat(machinery.rows(tenant).values()).doesNotContain("Đang phục vụ");
        assertThat(machinery.rows(tenant)).containsKey(more.department.toString());
        machinery.follow();
        assertThat(machinery.place(tenant).position()).isEqualTo(log.head());
    }

    @Test
    void starting_twice_is_starting_once() {
        log.append(sample.departmentRegistered());
        machinery.follow();

        machinery.places.startRebuild(tenant, machinery.board.name());
        machinery.places.startRebuild(tenant, machinery.board.name());

        assertThat(machinery.places.of(tenant))
                .filteredOn(place -> place.projection().equals(machinery.board.name()))
                .hasSize(2);
    }

    private Place building() {
        return machinery.places.of(tenant).stream()
                .filter(place -> !place.serving())
                .findFirst()
                .orElseThrow();
    }

    private void spoil(String name) {
        int changed =
                machinery.transactions.write(
                        tenant,
                        db ->
                                db.sql(
                                                "update "
                                                        + machinery.board.table()
                                                        + " set row ="
                                                        + " jsonb_build_object('name', ?::text)"
                                                        + " where to_position is null")
                                        .param(name)
                                        .update());
        assertThat(changed).isPositive();
    }

    private List<Integer> generations() {
        return machinery.transactions.read(
                tenant,
                db ->
                        db.sql("select distinct generation from " + machinery.board.table())
                                .query(Integer.class)
                                .list());
    }
}
