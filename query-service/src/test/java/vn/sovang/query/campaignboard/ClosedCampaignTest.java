package vn.sovang.query.campaignboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;

import java.time.LocalDate;

/// Awards of a campaign that is closed.
class ClosedCampaignTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "trước ngày 31/12/2026, 2026-12-30, true",
        "trước ngày 31/12/2026, 2026-12-31, false",
        "theo quy định, 2027-05-01, true"
    })
    void awards_are_proposed_within_their_own_limit_after_the_closing(
            String limit, LocalDate today, boolean taken) {
        WrittenDate dossier = WrittenDate.of(Deadline.of(limit), DateContext.ofYear(2026));

        assertThat(Campaign.takesProposals(CLOSED, dossier, today)).isEqualTo(taken);
    }

    @Test
    void without_a_limit_or_before_the_closing_they_always_are() {
        assertThat(Campaign.takesProposals(CLOSED, null, CLOSED.plusYears(1))).isTrue();
        WrittenDate past =
                WrittenDate.of(Deadline.of("trước ngày 01/02/2026"), DateContext.ofYear(2026));
        assertThat(Campaign.takesProposals(null, past, CLOSED)).isTrue();
    }
}
