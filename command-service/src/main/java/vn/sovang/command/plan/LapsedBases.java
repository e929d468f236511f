package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.BASIS_LAPSED;
import static vn.sovang.plan.FindingCode.BASIS_NOT_YET;
import static vn.sovang.plan.FindingCode.BASIS_PERHAPS_LAPSED;

import vn.sovang.award.LegalBasis;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Bases of a plan that were in force no more on its day: by the words of a citation, and by the
/// record to which it is linked.
///
/// @param day of the plan
record LapsedBases(PlanContent content, LocalDate day) {
    /// Finds them by the number that was entered, else by those in the words of the citation.
    List<Finding> cited() {
        return look(parent -> lapsed(named(parent)));
    }

    /// Finds those that were not yet in force.
    ///
    /// @param latest day that can be the plan's
    List<Finding> notYet(LocalDate latest) {
        return look(parent ->
                named(parent).stream().anyMatch(basis -> basis.isAheadOn(latest))
                        ? Optional.of(BASIS_NOT_YET)
                        : Optional.empty());
    }

    /// Finds them by the records of the register that the citations mean.
    List<Finding> linked(Function<UUID, Facts> history) {
        return look(parent ->
                Optional.ofNullable(parent.documentId()).map(history).flatMap(this::lapsed));
    }

    /// The event that opens what the records say and nobody knew.
    List<PlanEvent> opened(
            PlanId plan, List<Finding> known, Act act, Function<UUID, Facts> history) {
        List<OpenedFinding> fresh =
                linked(history).stream()
                        .filter(finding -> !known.contains(finding))
                        .map(finding -> new OpenedFinding(finding, null))
                        .toList();
        String code = PlanText.code(history.apply(plan.value()).events()).orElse("");
        return fresh.isEmpty()
                ? List.of()
                : List.of(new FindingsOpened(plan, code, known.size(), fresh, act.at()));
    }

    private static List<LegalBasis> named(ParentDocument parent) {
        return LegalBasis.namedIn(
                Objects.requireNonNullElse(parent.number(), parent.citation().value()));
    }

    private List<Finding> look(Function<ParentDocument, Optional<FindingCode>> at) {
        return IntStream.range(0, content.parents().size())
                .boxed()
                .flatMap(i -> {
                    ParentDocument parent = content.parents().get(i);
                    return parent.relation() == ParentDocument.Relation.CONTEXT
                            ? Stream.<Finding>empty()
                            : at
                                    .apply(parent)
                                    .map(code ->
                                            new Finding(
                                                    code,
                                                    "parents[%d]".formatted(i),
                                                    parent.citation()))
                                    .stream();
                })
                .toList();
    }

    private Optional<FindingCode> lapsed(Facts record) {
        boolean isOver =
                Stream.concat(
                                record.all(PlanWithdrawn.class).stream()
                                        .map(PlanWithdrawn::withdrawnOn),
                                record.all(PlanReplaced.class).stream()
                                        .flatMap(by -> Stream.ofNullable(by.replacedOn())))
                        .anyMatch(end -> !day.isBefore(end));
        return isOver
                ? Optional.of(BASIS_LAPSED)
                : lapsed(
                        record.all(ExternalDocumentRegistered.class).stream()
                                .flatMap(LapsedBases::words)
                                .flatMap(words -> LegalBasis.namedIn(words).stream())
                                .toList());
    }

    /// A title can name other documents, so it speaks only for one that has no number.
    private static Stream<String> words(ExternalDocumentRegistered document) {
        return document.number() == null && document.symbol() == null
                ? Stream.of(document.title().value())
                : Stream.of(
                        Stream.of(document.number(), document.symbol())
                                .filter(Objects::nonNull)
                                .map(Objects::toString)
                                .collect(Collectors.joining("/")));
    }

    private Optional<FindingCode> lapsed(List<LegalBasis> bases) {
        List<LegalBasis> over = bases.stream().filter(basis -> basis.hasLapsedOn(day)).toList();
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        over.stream().anyMatch(LegalBasis::isSure)
                                ? BASIS_LAPSED
                                : BASIS_PERHAPS_LAPSED);
    }
}
