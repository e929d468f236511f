package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.LIST_NOT_PUBLISHED;
import static vn.sovang.command.proposal.ProposalRejection.LIST_PUBLISHED;
import static vn.sovang.command.proposal.ProposalRejection.PUBLICITY_NOT_OVER;
import static vn.sovang.command.proposal.ProposalRejection.PUBLICITY_UNSEEN;
import static vn.sovang.command.proposal.ProposalRejection.PUBLICITY_WITH_OFFICE;
import static vn.sovang.command.proposal.ProposalRejection.PUBLISHED_IN_FUTURE;
import static vn.sovang.command.proposal.ProposalRejection.REMARKS_OPEN;
import static vn.sovang.command.proposal.ProposalRejection.REMARK_IN_FUTURE;
import static vn.sovang.command.proposal.ProposalRejection.REMARK_SETTLED;
import static vn.sovang.command.proposal.ProposalRejection.REMARK_UNKNOWN;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.proposal.ProposalState.Open;
import vn.sovang.kernel.Closed;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.LineNumbers;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.Publicity;
import vn.sovang.proposal.PublicityNotice;
import vn.sovang.proposal.PublicityWindow;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.PublishList;
import vn.sovang.proposal.RecordRemark;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.SettleRemark;
import vn.sovang.proposal.WithdrawPublicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The rules by which the list of a proposal is made public before the vote: R10, R25 to R27.
final class ProposalPublicity {
    private ProposalPublicity() {}

    /// R25.
    static List<ProposalEvent> decide(
            PublishList command, ProposalState state, Act act, Nominees nominees) {
        Open proposal = handled(state, command.proposalId(), act, nominees);
        PublicityWindow window = command.window();
        ListPublished before = proposal.review().publicity().published();
        if (before != null && isSame(before, command)) {
            return List.of();
        }
        if (before != null && !before.window().isOverBefore(window.firstDay())) {
            throw LIST_PUBLISHED.because("date", before.window().firstDay());
        }
        if (window.firstDay().isAfter(act.day())) {
            throw PUBLISHED_IN_FUTURE.because("date", window.firstDay());
        }
        return List.of(
                new ListPublished(
                        proposal.id(),
                        window,
                        command.place(),
                        command.rule(),
                        act.actor().id(),
                        act.at()));
    }

    private static boolean isSame(ListPublished before, PublishList command) {
        return before.window().equals(command.window())
                && before.place().equals(command.place())
                && Objects.equals(before.rule(), command.rule());
    }

    /// R25.
    static List<ProposalEvent> decide(
            WithdrawPublicity command, ProposalState state, Act act, Nominees nominees) {
        ProposalState.requireReason(command.reason());
        Open proposal = handled(state, command.proposalId(), act, nominees);
        Publicity publicity = proposal.review().publicity();
        PublicityWithdrawn before = publicity.withdrawn();
        if (before != null && before.reason().equals(command.reason())) {
            return List.of();
        }
        if (publicity.published() == null) {
            throw LIST_NOT_PUBLISHED.because("proposal", proposal.id());
        }
        return List.of(
                new PublicityWithdrawn(
                        proposal.id(), command.reason(), act.actor().id(), act.at()));
    }

    /// R26. A remark may come late, or after the list was taken back.
    static List<ProposalEvent> decide(
            RecordRemark command, ProposalState state, Act act, Nominees nominees) {
        Open proposal = handled(state, command.proposalId(), act, nominees);
        Publicity publicity = proposal.review().publicity();
        if (publicity.published() == null && publicity.withdrawn() == null) {
            throw LIST_NOT_PUBLISHED.because("proposal", proposal.id());
        }
        if (command.receivedOn().isAfter(act.day())) {
            throw REMARK_IN_FUTURE.because("date", command.receivedOn());
        }
        if (command.line() != null) {
            ProposalReview.standing(proposal, command.line());
        }
        boolean isThere =
                publicity.remarks().stream().anyMatch(remark -> isSame(remark.recorded(), command));
        return isThere
                ? List.of()
                : List.of(
                        new RemarkRecorded(
                                proposal.id(),
                                publicity.remarks().size() + 1,
                                command.line(),
                                command.receivedOn(),
                                command.remarkedBy(),
                                command.text(),
                                act.actor().id(),
                                act.at()));
    }

    private static boolean isSame(RemarkRecorded before, RecordRemark command) {
        return before.text().equals(command.text())
                && before.receivedOn().equals(command.receivedOn())
                && Objects.equals(before.remarkedBy(), command.remarkedBy())
                && Objects.equals(before.line(), command.line());
    }

    /// R26.
    static List<ProposalEvent> decide(
            SettleRemark command, ProposalState state, Act act, Nominees nominees) {
        ProposalState.requireReason(command.reason());
        Open proposal = handled(state, command.proposalId(), act, nominees);
        Publicity.Remark remark =
                proposal.review().publicity().remarks().stream()
                        .filter(one -> one.recorded().number() == command.number())
                        .findFirst()
                        .orElseThrow(() -> REMARK_UNKNOWN.because("number", command.number()));
        RemarkSettled before = remark.settled();
        if (before == null) {
            return List.of(
                    new RemarkSettled(
                            proposal.id(),
                            command.number(),
                            command.outcome(),
                            command.reason(),
                            act.actor().id(),
                            act.at()));
        }
        if (before.outcome() != command.outcome() || !before.reason().equals(command.reason())) {
            throw REMARK_SETTLED.because("number", command.number());
        }
        return List.of();
    }

    /// R27: points in which a council's vote does not agree with the publicity. What a rule of the
    /// organisation's own forbids is refused; what it began and did not end must be seen.
    static List<PublicityNotice> notices(RecordVoteMinutes command, Open proposal) {
        Publicity publicity = proposal.review().publicity();
        LocalDate day = command.minutes().heldOn();
        List<PublicityNotice> notices =
                publicity.noticesOn(day, proposal.occasion() instanceof OnItsOwn);
        ListPublished published = publicity.published();
        if (published != null && published.rule() != null) {
            requireFulfilled(published.rule(), published.window(), publicity, notices);
        }
        List<PublicityNotice> unseen =
                notices.stream().filter(PublicityNotice::mustBeSeen).toList();
        if (!unseen.isEmpty() && !Boolean.TRUE.equals(command.noticesAcknowledged())) {
            throw PUBLICITY_UNSEEN.because(
                    Map.of(
                            "field",
                            "noticesAcknowledged",
                            "notices",
                            unseen.stream().map(Closed::code).collect(Collectors.joining("; "))));
        }
        return notices;
    }

    private static void requireFulfilled(
            String rule,
            PublicityWindow window,
            Publicity publicity,
            List<PublicityNotice> notices) {
        if (notices.contains(PublicityNotice.NOT_OVER) && window.hasSureEnd()) {
            throw PUBLICITY_NOT_OVER.because(
                    Map.of("date", window.end().orElseThrow().toString(), "rule", rule));
        }
        if (notices.contains(PublicityNotice.REMARK_UNSETTLED)) {
            throw REMARKS_OPEN.because(
                    Map.of(
                            "numbers",
                            LineNumbers.words(
                                    publicity.open().stream()
                                            .map(remark -> remark.recorded().number())
                                            .toList()),
                            "rule",
                            rule));
        }
    }

    /// A unit makes its own list public before it hands it in; from then on the office or the
    /// council's secretary of where it lies.
    private static Open handled(ProposalState state, ProposalId asked, Act act, Nominees nominees) {
        Open proposal;
        if (state instanceof Open open) {
            ProposalState.requireFor(open.unit(), act);
            proposal = open;
        } else {
            proposal = ProposalReview.going(state, asked).handedIn();
            if (act.actor().role() != Role.COUNCIL_SECRETARY && !act.actor().isOffice()) {
                throw PUBLICITY_WITH_OFFICE.because("proposal", proposal.id());
            }
        }
        Lines.requireNotOwn(proposal.standing(), act, nominees);
        return proposal;
    }
}
