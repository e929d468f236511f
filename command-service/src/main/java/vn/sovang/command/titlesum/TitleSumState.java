package vn.sovang.command.titlesum;

import static vn.sovang.command.titlesum.TitleSumRejection.EXISTS;
import static vn.sovang.command.titlesum.TitleSumRejection.NOTHING_ACCEPTED;
import static vn.sovang.command.titlesum.TitleSumRejection.OTHER_REGISTRATIONS;
import static vn.sovang.command.titlesum.TitleSumRejection.RECIPIENT_OWN;
import static vn.sovang.command.titlesum.TitleSumRejection.RECIPIENT_UNKNOWN;
import static vn.sovang.command.titlesum.TitleSumRejection.REVIEW_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.ReviewRegistrations;
import vn.sovang.enrolment.TitleList;
import vn.sovang.titlesum.AcceptedTitles;
import vn.sovang.titlesum.SendTitleSum;
import vn.sovang.titlesum.SummedTitles;
import vn.sovang.titlesum.TitleSumCommand;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.titlesum.TitleSumId;
import vn.sovang.titlesum.TitleSumSent;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewOpened;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules of a sum of registered titles.
sealed interface TitleSumState {
    @Nullable TitleSumId id();

    record None() implements TitleSumState {
        @Override
        public @Nullable TitleSumId id() {
            return null;
        }
    }

    record Sent(TitleSumId id) implements TitleSumState {}

    /// Knowledge of the log beside the sum itself.
    ///
    /// @param registrations each that stands under the review
    record Known(Facts review, Facts recipient, List<Facts> registrations) {
        public Known {
            registrations = List.copyOf(registrations);
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<TitleSumEvent> decide(
            TitleSumCommand command,
            TitleSumState state,
            Act act,
            History history,
            ReviewRegistrations registrations) {
        return switch (command) {
            case SendTitleSum c ->
                    decide(
                            c,
                            state,
                            act,
                            new Known(
                                    history.of(c.reviewId().value()),
                                    history.of(c.recipient().value()),
                                    registrations.of(c.reviewId()).stream()
                                            .map(one -> history.of(one.value()))
                                            .toList()));
        };
    }

    /// R1, R2.
    static List<TitleSumEvent> decide(
            SendTitleSum command, TitleSumState state, Act act, Known known) {
        if (!(state instanceof None)) {
            throw EXISTS.because("sum", command.sumId());
        }
        YearReviewOpened review =
                known.review
                        .last(YearReviewOpened.class)
                        .orElseThrow(() -> REVIEW_UNKNOWN.because("review", command.reviewId()));
        requireRecipient(command.recipient(), review.organisation(), act, known.recipient);
        return List.of(
                new TitleSumSent(
                        command.sumId(),
                        command.reviewId(),
                        review.organisation(),
                        command.recipient(),
                        exactly(command.registrations(), accepted(known.registrations)),
                        act.at()));
    }

    static TitleSumState evolve(TitleSumState state, TitleSumEvent event) {
        return switch (event) {
            case TitleSumSent e -> new Sent(e.sumId());
        };
    }

    /// R1.
    private static void requireRecipient(
            UnitId recipient, UnitId organisation, Act act, Facts register) {
        if (act.organisations().isSame(Optional.of(recipient), Set.of(organisation))) {
            throw RECIPIENT_OWN.because("unit", recipient);
        }
        boolean isOrganisation = act.organisations().of(recipient).equals(Set.of(recipient));
        boolean isEnded = act.isEndedOn(recipient, act.day());
        if (isEnded || !(isOrganisation || register.has(ExternalAuthorityRegistered.class))) {
            throw RECIPIENT_UNKNOWN.because("unit", recipient);
        }
    }

    private static Optional<SummedTitles> summed(TitleList list) {
        return Optional.ofNullable(list.accepted())
                .map(as -> new SummedTitles(list.id(), list.unitId(), as.version(), as.lines()));
    }

    /// R2: accepted registrations, in the order of their ids.
    private static List<SummedTitles> accepted(List<Facts> registrations) {
        return registrations.stream()
                .flatMap(facts -> TitleList.of(facts.events()).stream())
                .flatMap(list -> summed(list).stream())
                .sorted(Comparator.comparing(one -> one.enrolmentId().toString()))
                .toList();
    }

    private static List<SummedTitles> exactly(
            List<AcceptedTitles> read, List<SummedTitles> present) {
        if (present.isEmpty()) {
            throw NOTHING_ACCEPTED.because(Map.of());
        }
        Set<AcceptedTitles> all =
                new HashSet<>(
                        present.stream()
                                .map(one -> new AcceptedTitles(one.enrolmentId(), one.version()))
                                .toList());
        if (read.size() != present.size() || !all.equals(new HashSet<>(read))) {
            throw OTHER_REGISTRATIONS.because(
                    Map.of(
                            "read", Integer.toString(read.size()),
                            "present", Integer.toString(present.size())));
        }
        return present;
    }
}
