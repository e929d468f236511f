package vn.sovang.query.pages.list;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Emphasis of a state: by sign, word and colour together.
public enum Tone {
    DONE,
    LATE,
    DUE,
    OPEN,
    UNKNOWN;

    private static final Map<String, Tone> OF =
            Stream.of(
                            of(
                                    DONE,
                                    "ReportRow.State.ACCEPTED",
                                    "TitleList.Stage.ACCEPTED",
                                    "ScoreSheet.Stage.FINAL",
                                    "RankedUnit.State.FINAL",
                                    "ScoringTable.Stage.IN_FORCE",
                                    "SessionRecord.Stage.CLOSED",
                                    "CouncilSession.Recording.RECORDED",
                                    "Council.State.IN_TERM",
                                    "DutyState.DONE",
                                    "PlanStage.ISSUED",
                                    "ProposalStage.DECIDED",
                                    "DifficultyStage.RESOLVED",
                                    "Award.State.VALID",
                                    "Dependant.State.STANDS",
                                    "Dependant.State.RESTORED",
                                    "Verdict.MET",
                                    "FindingState.SETTLED",
                                    "ExpectedAnswer.State.ANSWERED"),
                            of(
                                    LATE,
                                    "ReportRow.State.RETURNED",
                                    "TitleList.Stage.RETURNED",
                                    "ScoreSheet.Stage.RETURNED",
                                    "RankedUnit.State.RETURNED",
                                    "DutyState.LATE",
                                    "ProposalStage.REFUSED",
                                    "PlanStage.WITHDRAWN",
                                    "ProposalStage.WITHDRAWN",
                                    "ProposalStage.RETURNED",
                                    "Award.State.REVOKED",
                                    "Award.State.STRIPPED",
                                    "Dependant.State.FALLS",
                                    "Verdict.NOT_MET",
                                    "Severity.BLOCKING"),
                            of(
                                    DUE,
                                    "ReportRow.State.DUE",
                                    "CouncilSession.Recording.WAITING",
                                    "CouncilSession.Recording.DIFFERS",
                                    "SessionRecord.Stage.IN_SESSION",
                                    "ReportRow.State.DRAFT",
                                    "ScoreSheet.Stage.DRAFT",
                                    "RankedUnit.State.DRAFT",
                                    "ScoringTable.Stage.DRAFT",
                                    "DutyState.DUE",
                                    "ExpectedAnswer.State.AWAITED",
                                    "Severity.WARN",
                                    "PlanStage.DRAFT",
                                    "PlanStage.IMPORTED"),
                            of(
                                    OPEN,
                                    "ReportRow.State.SUBMITTED",
                                    "FindingState.OPEN",
                                    "DifficultyStage.ESCALATED",
                                    "DifficultyStage.ANSWERED",
                                    "ProposalStage.SUBMITTED",
                                    "ProposalStage.PROPOSED",
                                    "ProposalStage.FORWARDED"),
                            of(
                                    UNKNOWN,
                                    "ReportRow.State.ENDED",
                                    "Council.State.OVER",
                                    "ExpectedAnswer.State.ENDED",
                                    "DutyState.ENDED",
                                    "DutyState.UNDATED",
                                    "Verdict.UNKNOWN",
                                    "Ternary.UNKNOWN"))
                    .flatMap(tones -> tones.entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /// The tone of one of a closed list; empty for a list that says no state.
    public static Optional<Tone> of(Enum<?> one) {
        Class<?> list = one.getDeclaringClass();
        Class<?> outer = list.getEnclosingClass();
        String name = list.getSimpleName() + "." + one.name();
        return Optional.ofNullable(OF.get(name))
                .or(() ->
                        outer == null
                                ? Optional.empty()
                                : Optional.ofNullable(OF.get(outer.getSimpleName() + "." + name)))
                .or(() ->
                        list.getSimpleName().matches(".*(State|Stage|Verdict)")
                                ? Optional.of(OPEN)
                                : Optional.empty());
    }

    /// Its name in the style sheet.
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Tone> of(Tone tone, String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, _ -> tone));
    }
}
