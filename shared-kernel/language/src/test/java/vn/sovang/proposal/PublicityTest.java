package vn.sovang.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.InvalidValue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

class PublicityTest {
    private static final ProposalId PROPOSAL = new ProposalId(new UUID(0, 1));
    private static final Instant AT = Instant.parse("2024-03-01T01:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2021, 2, 5);

    /// Tết of 2021 was from 10/2 to 16/2.
    @Test
    void law_L16_a_list_published_on_a_friday_before_tet_is_public_over_the_holidays() {
        PublicityWindow window = window(FRIDAY, 10, null);

        assertThat(window.end()).hasValue(LocalDate.of(2021, 2, 26));
        assertThat(window.isOverBefore(LocalDate.of(2021, 2, 26))).isFalse();
        assertThat(window.isOverBefore(LocalDate.of(2021, 2, 27))).isTrue();
        assertThat(window.hasSureEnd()).isTrue();
    }

    @Test
    void a_year_without_a_calendar_has_no_last_day_until_the_announcement_says_it() {
        LocalDate december = LocalDate.of(2026, 12, 25);

        assertThat(window(december, 10, null).end()).isEmpty();
        assertThat(window(december, 10, null).hasSureEnd()).isFalse();
        assertThat(window(december, 10, LocalDate.of(2027, 1, 11)).end())
                .hasValue(LocalDate.of(2027, 1, 11));
        assertThat(window(december, 10, LocalDate.of(2027, 1, 11)).hasSureEnd()).isTrue();
    }

    @Test
    void a_calendar_that_nobody_verified_shows_a_day_that_is_not_sure() {
        PublicityWindow window = window(LocalDate.of(2026, 3, 2), 10, null);

        assertThat(window.end()).hasValue(LocalDate.of(2026, 3, 16));
        assertThat(window.hasSureEnd()).isFalse();
    }

    @Test
    void working_days_are_left_until_the_last_one() {
        PublicityWindow window = window(FRIDAY, 10, null);

        assertThat(window.daysLeft(FRIDAY)).hasValue(10);
        assertThat(window.daysLeft(LocalDate.of(2021, 2, 16))).hasValue(8);
        assertThat(window.daysLeft(LocalDate.of(2021, 2, 25))).hasValue(1);
        assertThat(window.daysLeft(LocalDate.of(2021, 2, 26))).as("the last day").isEmpty();
        assertThat(window.daysLeft(FRIDAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_time_of_no_days_or_that_ends_before_it_begins_is_none() {
        assertThatThrownBy(() -> window(FRIDAY, 0, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> window(FRIDAY, 5, FRIDAY.minusDays(1)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_vote_agrees_with_ten_days_that_are_over_and_remarks_that_are_settled() {
        Publicity publicity =
                published(LocalDate.of(2024, 3, 1), 10)
                        .with(remark(LocalDate.of(2024, 3, 4)))
                        .with(settled());

        assertThat(publicity.noticesOn(LocalDate.of(2024, 3, 18), false)).isEmpty();
    }

    @Test
    void each_point_in_which_a_vote_does_not_agree_is_a_notice() {
        LocalDate day = LocalDate.of(2024, 3, 8);
        LocalDate first = LocalDate.of(2024, 3, 1);

        assertThat(Publicity.NONE.noticesOn(day, false))
                .containsExactly(PublicityNotice.NOT_PUBLISHED);
        assertThat(published(first, 10).noticesOn(day, false))
                .containsExactly(PublicityNotice.NOT_OVER);
        assertThat(published(first, 3).noticesOn(day, false))
                .containsExactly(PublicityNotice.FEWER_DAYS);
        assertThat(published(LocalDate.of(2026, 12, 31), 10).noticesOn(day, false))
                .containsExactly(PublicityNotice.END_UNKNOWN);
        assertThat(
                        published(LocalDate.of(2024, 2, 1), 10)
                                .with(remark(day))
                                .with(remark(day.plusDays(1)))
                                .noticesOn(day, false))
                .containsExactly(PublicityNotice.REMARK_UNSETTLED);
    }

    @Test
    void a_list_that_was_taken_back_is_not_public_and_its_remarks_stay() {
        Publicity back =
                published(LocalDate.of(2024, 3, 1), 10)
                        .with(remark(LocalDate.of(2024, 3, 4)))
                        .with(new PublicityWithdrawn(PROPOSAL, "đăng thiếu", "x", AT));

        assertThat(back.noticesOn(LocalDate.of(2024, 3, 18), false))
                .containsExactly(PublicityNotice.NOT_PUBLISHED, PublicityNotice.REMARK_UNSETTLED);
        assertThat(back.open()).hasSize(1);
    }

    /// Earlier rules and the simplified procedure: nobody has reported that a list is made public.
    @Test
    void nothing_is_missed_where_no_rule_is_known() {
        assertThat(Publicity.NONE.noticesOn(LocalDate.of(2023, 12, 31), false)).isEmpty();
        assertThat(Publicity.NONE.noticesOn(LocalDate.of(2024, 3, 8), true)).isEmpty();
    }

    private static PublicityWindow window(LocalDate first, int days, @Nullable LocalDate last) {
        return new PublicityWindow(first, days, last);
    }

    private static Publicity published(LocalDate first, int days) {
        return Publicity.NONE.with(
                new ListPublished(PROPOSAL, window(first, days, null), "cổng", null, "x", AT));
    }

    private static RemarkRecorded remark(LocalDate day) {
        return new RemarkRecorded(PROPOSAL, 1, null, day, null, "ý kiến", "x", AT);
    }

    private static RemarkSettled settled() {
        return new RemarkSettled(PROPOSAL, 1, RemarkSettled.Outcome.REJECTED, "đủ giấy", "x", AT);
    }
}
