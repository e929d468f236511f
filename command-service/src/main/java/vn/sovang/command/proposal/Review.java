package vn.sovang.command.proposal;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.Publicity;
import vn.sovang.proposal.VoteMinutes;

/// Review of a proposal since it was made.
///
/// @param refused lines that were taken out for good, with the reason
/// @param suspended reason for which nothing goes on; null while the proceedings go on
/// @param certifiers accounts that ever certified the dossier
/// @param publicity of the list, which a return does not change
record Review(
        PMap<Integer, CriteriaAssessed> assessed,
        PVector<VoteMinutes> minutes,
        @Nullable ProposalAppraised appraisal,
        PMap<Integer, String> refused,
        @Nullable ProceedingsSuspended suspended,
        PSet<String> certifiers,
        Publicity publicity) {
    static final Review NONE =
            new Review(
                    HashTreePMap.empty(),
                    TreePVector.empty(),
                    null,
                    HashTreePMap.empty(),
                    null,
                    HashTreePSet.empty(),
                    Publicity.NONE);

    Review with(CriteriaAssessed event) {
        PMap<Integer, CriteriaAssessed> next = assessed;
        for (int line : event.lines()) {
            next = next.plus(line, event);
        }
        return new Review(next, minutes, appraisal, refused, suspended, certifiers, publicity);
    }

    Review with(VoteMinutes recorded) {
        return new Review(
                assessed,
                minutes.plus(recorded),
                appraisal,
                refused,
                suspended,
                certifiers,
                publicity);
    }

    Review with(ProposalAppraised event) {
        return new Review(assessed, minutes, event, refused, suspended, certifiers, publicity);
    }

    Review withRefused(int line, String reason) {
        return new Review(
                assessed,
                minutes,
                appraisal,
                refused.plus(line, reason),
                suspended,
                certifiers,
                publicity);
    }

    Review suspended(@Nullable ProceedingsSuspended by) {
        return new Review(assessed, minutes, appraisal, refused, by, certifiers, publicity);
    }

    Review certifiedBy(String post) {
        return new Review(
                assessed, minutes, appraisal, refused, suspended, certifiers.plus(post), publicity);
    }

    Review with(Publicity next) {
        return new Review(assessed, minutes, appraisal, refused, suspended, certifiers, next);
    }

    /// A new dossier is assessed and appraised anew; what was voted, refused and made public stays.
    Review returned() {
        return new Review(
                HashTreePMap.empty(), minutes, null, refused, null, certifiers, publicity);
    }
}
