package vn.sovang.query.blockboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.testing.SamplePlan;

import java.time.LocalDate;
import java.util.Map;

class BlockBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<BlockRow> spec = ProjectionSpec.of(new BlockBoard());

    @Test
    void members_and_lead_are_those_of_the_day() {
        BlockRow row =
                spec.rowsAfter(
                                sample.blockFormed(),
                                sample.memberAssigned(sample.department),
                                sample.memberAssigned(sample.district),
                                sample.leadAppointed(),
                                sample.membershipEnded(),
                                sample.blockDissolved())
                        .get(sample.block.toString());

        Block early = told(row, 2021, 1, 15);
        assertThat(early.members())
                .extracting(Block.Member::unitId)
                .containsExactly(sample.department.toString(), sample.district.toString());
        assertThat(early.leadId()).isNull();
        assertThat(told(row, 2021, 12, 31).leadId()).isEqualTo(sample.department.toString());
        Block later = told(row, 2022, 1, 1);
        assertThat(later.leadId()).isNull();
        assertThat(later.members())
                .extracting(Block.Member::unitId)
                .containsExactly(sample.district.toString());
        assertThat(later.existed()).isTrue();
        Block last = told(row, 2023, 1, 1);
        assertThat(last.existed()).isFalse();
        assertThat(last.members()).isEmpty();
        assertThat(last.memberships()).hasSize(2);
    }

    @Test
    void a_block_is_not_there_before_its_first_day() {
        BlockRow row = spec.rowsAfter(sample.blockFormed()).get(sample.block.toString());

        assertThat(told(row, 2020, 12, 31).existed()).isFalse();
        assertThat(told(row, 2021, 1, 1).existed()).isTrue();
    }

    @Test
    void with_a_unit_ends_what_it_was_a_member_of_and_led() {
        BlockRow row =
                spec.rowsAfter(
                                sample.blockFormed(),
                                sample.memberAssigned(sample.department),
                                sample.memberAssigned(sample.district),
                                sample.leadAppointed())
                        .get(sample.block.toString())
                        .without(Map.of(sample.department, LocalDate.of(2022, 7, 1)));

        assertThat(told(row, 2022, 6, 30).leadId()).isEqualTo(sample.department.toString());
        assertThat(told(row, 2022, 7, 1).leadId()).isNull();
        assertThat(told(row, 2022, 7, 1).members())
                .extracting(Block.Member::unitId)
                .containsExactly(sample.district.toString());
    }

    private static Block told(BlockRow row, int year, int month, int day) {
        return Block.of(row, LocalDate.of(year, month, day), UnitNames.none());
    }
}
