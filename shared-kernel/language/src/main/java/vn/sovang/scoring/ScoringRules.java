package vn.sovang.scoring;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Content of a scoring table (bảng tiêu chí chấm điểm): criteria by groups, facts that disqualify,
/// pass marks, and the steps that tell units of equal points apart.
public record ScoringRules(
        String name,
        List<CriteriaGroup> groups,
        List<Disqualifier> disqualifiers,
        List<PassMark> passMarks,
        List<TieBreak> tieBreaks) {
    public ScoringRules {
        Required.name("name", name);
        groups = List.copyOf(groups);
        disqualifiers = List.copyOf(disqualifiers);
        passMarks = List.copyOf(passMarks);
        tieBreaks = List.copyOf(tieBreaks);
        requireOnce(groups.stream().map(CriteriaGroup::code));
        requireOnce(
                Stream.concat(
                        groups.stream()
                                .flatMap(group -> group.criteria().stream())
                                .map(ScoredCriterion::code),
                        disqualifiers.stream().map(Disqualifier::code)));
    }

    private static void requireOnce(Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidValue("scoring.code-twice", "code", code);
                });
    }

    /// The first step that compares a group which the table does not have.
    public Optional<TieBreak> stepWithoutGroup() {
        return tieBreaks.stream()
                .filter(one -> one.step() == TieBreak.Step.HIGHER_GROUP)
                .filter(one -> groups.stream().noneMatch(group -> group.code().equals(one.group())))
                .findFirst();
    }

    public List<ScoredCriterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream()).toList();
    }

    public Optional<ScoredCriterion> criterion(String code) {
        return criteria().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Disqualifier> disqualifier(String code) {
        return disqualifiers.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
