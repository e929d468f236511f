package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.TenantId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;

import java.util.List;

/// An older backup of the log comes back under boards that have read more.
class ContinuityTest {
    private static final JdbcClient SUPERUSER =
            JdbcClient.create(TestDatabase.get().superuserDataSource());

    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();
    private final TenantId tenant = log.tenant();
    private final Machinery machinery = new Machinery(new NameBoard("rebuild-test"));

    @Test
    void boards_that_follow_the_log_are_left_alone() {
        log.append(sample.everything());
        machinery.follow();

        machinery.continuity.check(tenant);

        assertThat(machinery.places.building()).noneMatch(place -> place.tenant().equals(tenant));
        assertThat(machinery.continuity.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_board_beyond_the_head_is_made_anew_and_follows_again() {
        log.append(sample.departmentRegistered());
        SamplePlan lost = new SamplePlan();
        log.append(lost.districtRegistered());
        machinery.follow();
        restoreUntil(1);

        machinery.continuity.check(tenant);
        assertThat(machinery.continuity.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        finish();

        assertThat(machinery.rows(tenant)).doesNotContainKey(lost.district.toString());
        assertThat(machinery.place(tenant).position()).isEqualTo(1);
        assertThat(machinery.continuity.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_board_whose_events_were_replaced_by_others_is_made_anew() {
        log.append(sample.departmentRegistered());
        SamplePlan lost = new SamplePlan();
        log.append(lost.districtRegistered());
        machinery.follow();
        restoreUntil(1);
        TestLog after = log.restored(1);
        SamplePlan fresh = new SamplePlan();
        after.append(fresh.districtRegistered());
        after.append(fresh.departmentRegistered());
        machinery.follow();

        machinery.continuity.check(tenant);
        finish();

        assertThat(machinery.rows(tenant))
                .containsKeys(fresh.district.toString(), fresh.department.toString())
                .doesNotContainKey(lost.district.toString());
        assertThat(machinery.place(tenant).position()).isEqualTo(3);
    }

    @Test
    void a_rebuild_that_was_under_way_is_begun_anew_as_well() {
        log.append(List.of(sample.departmentRegistered(), sample.districtRegistered()));
        SamplePlan lost = new SamplePlan();
        log.append(List.of(lost.departmentRegistered(), lost.districtRegistered()));
        machinery.follow();
        machinery.places.startRebuild(tenant, machinery.board.name());
        assertThat(machinery.rebuilder.advance(3)).isTrue();
        restoreUntil(2);

        machinery.continuity.check(tenant);
        machinery.continuity.check(tenant);
        finish();

        assertThat(machinery.rows(tenant)).hasSize(2).containsKey(sample.district.toString());
    }

    private void finish() {
        while (machinery.rebuilder.advance(2)) {
            // until it has taken over
        }
        machinery.follow();
        machinery.continuity.check(tenant);
    }

    /// Leaves a backup from which later events are missing.
    private void restoreUntil(long position) {
        String events = "log.event_" + tenant;
        SUPERUSER.sql("alter table %s disable trigger user".formatted(events)).update();
        SUPERUSER
                .sql("delete from %s where position > ?".formatted(events))
                .param(position)
                .update();
        SUPERUSER.sql("alter table %s enable trigger user".formatted(events)).update();
        SUPERUSER
                .sql(
                        "update log.head set position = ?, hash = (select hash from %s where position = ?) where tenant_id = ?"
                                .formatted(events))
                .params(position, position, tenant.value())
                .update();
    }
}
