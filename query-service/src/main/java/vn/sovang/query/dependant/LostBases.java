package vn.sovang.query.dependant;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Lines that wait for a person since the award on which they stand is lost, for the pages that
/// they concern.
public final class LostBases {
    private LostBases() {}

    /// A line that waits.
    ///
    /// @param to its page, on which it is settled
    public record Waiting(String words, String to) {}

    /// Those on lines of a proposal.
    public static List<Waiting> ofProposal(String proposal, Caller caller, Reads reads, Words words)
            throws Exception {
        return of(one -> one.proposalId().equals(proposal), caller, reads, words);
    }

    /// Those on awards of a decision, and those that stand on one of its awards.
    public static List<Waiting> ofDecision(String decision, Caller caller, Reads reads, Words words)
            throws Exception {
        return of(
                one -> decision.equals(one.decisionId()) || one.source().startsWith(decision + "/"),
                caller,
                reads,
                words);
    }

    private static List<Waiting> of(
            Predicate<Dependant> concerned, Caller caller, Reads reads, Words words)
            throws Exception {
        if (ViewTable.DEPENDANTS.roles().stream().noneMatch(caller.roles()::contains)) {
            return List.of();
        }
        return reads
                .whole("dependants", Map.of("state", Dependant.State.OPEN.name()))
                .items()
                .stream()
                .map(Dependant.class::cast)
                .filter(concerned)
                .map(one ->
                        new Waiting(
                                words.get(
                                        "lost-basis.of",
                                        "nominee",
                                        one.nominee(),
                                        "item",
                                        words.of(one.itemClass().named(one.item())),
                                        "basis",
                                        words.of(one.basisClass().named(one.basis())),
                                        "number",
                                        one.basisNumber(),
                                        "loss",
                                        words.within(one.loss()),
                                        "day",
                                        Words.day(one.lostOn())),
                                "/can-cu-da-mat/" + one.id()))
                .toList();
    }
}
