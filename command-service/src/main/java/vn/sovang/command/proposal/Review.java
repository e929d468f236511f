package vn.sovang.command.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.VoteMinutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was said of a proposal since it was made.
///
/// @param refused lines that were taken out for good, with the reason
/// @param suspended why nothing goes on; none while it does
/// @param certifiers who ever certified the dossier
record Review(
        Map<Integer, CriteriaAssessed> assessed,
        List<VoteMinutes> minutes,
        @Nullable ProposalAppraised appraisal,
        Map<Integer, String> refused,
        @Nullable ProceedingsSuspended suspended,
        Set<String> certifiers) {
    static final Review NONE = new Review(Map.of(), List.of(), null, Map.of(), null, Set.of());

    Review {
        assessed = Map.copyOf(assessed);
        minutes = List.copyOf(minutes);
        refused = Map.copyOf(refused);
        certifiers = Set.copyOf(certifiers);
    }

    Review with(CriteriaAssessed event) {
        Map<Integer, CriteriaAssessed> next = new HashMap<>(assessed);
        next.put(event.line(), event);
        return new Review(next, minutes, appraisal, refused, suspended, certifiers);
    }

    Review with(VoteMinutes recorded) {
        List<VoteMinutes> next = new ArrayList<>(minutes);
        next.add(recorded);
        return new Review(assessed, next, appraisal, refused, suspended, certifiers);
    }

    Review with(ProposalAppraised event) {
        return new Review(assessed, minutes, event, refused, suspended, certifiers);
    }

    Review withRefused(int line, String reason) {
        Map<Integer, String> next = new HashMap<>(refused);
        next.put(line, reason);
        return new Review(assessed, minutes, appraisal, next, suspended, certifiers);
    }

    Review suspended(@Nullable ProceedingsSuspended by) {
        return new Review(assessed, minutes, appraisal, refused, by, certifiers);
    }

    Review certifiedBy(String post) {
        Set<String> next = new HashSet<>(certifiers);
        next.add(post);
        return new Review(assessed, minutes, appraisal, refused, suspended, next);
    }

    /// A new dossier is assessed and appraised anew; what was voted and refused stays.
    Review returned() {
        return new Review(Map.of(), minutes, null, refused, null, certifiers);
    }
}
