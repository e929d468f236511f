package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.BASIS_LAPSED;
import static vn.sovang.plan.FindingCode.BASIS_NOT_YET;
import static vn.sovang.plan.FindingCode.BASIS_PERHAPS_LAPSED;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.LegalBasis;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateRange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Bases of a plan that were in force no more on its day, or not yet: by the words of a citation,
/// and by the record to which it is linked.
///
/// @param days that can be the plan's: what had lapsed by the first had lapsed for sure, what was
///   not in force by the last was not yet
public record LapsedBases(PlanContent content, DateRange days) {
    private static final Set<FindingCode> CODES =
            Collections.unmodifiableSet(
                    EnumSet.of(BASIS_LAPSED, BASIS_PERHAPS_LAPSED, BASIS_NOT_YET));

    /// Findings of a plan in force whose citations mean a record; none for any other plan.
    ///
    /// @param plan its events
    public static List<OpenedFinding> of(UUID record, Facts plan, Function<UUID, Facts> history) {
        PlanContent text = PlanText.of(plan.events()).orElse(null);
        PlanIssued issued = plan.last(PlanIssued.class).orElse(null);
        if (text == null || issued == null) {
            return List.of();
        }
        LocalDate on = issued.issuedOn();
        DateRange days = on == null ? AwardFindings.days(text) : DateRange.of(on);
        LapsedBases bases = new LapsedBases(text, days);
        return bases
                .look(parent ->
                        record.equals(parent.documentId())
                                ? bases.meant(history.apply(record))
                                : Optional.empty())
                .stream()
                .map(finding -> new OpenedFinding(finding, null))
                .toList();
    }

    /// Finds them by the number that was entered, else by those in the words of the citation.
    List<Finding> cited() {
        return look(parent -> lapsed(named(parent)).or(() -> perhapsLapsed(inWords(parent))));
    }

    /// Finds those that were not yet in force.
    List<Finding> notYet() {
        return look(parent -> ahead(named(parent)).or(() -> ahead(inWords(parent))));
    }

    /// Finds them by the records of the register that the citations mean.
    List<Finding> linked(Function<UUID, Facts> history) {
        return look(parent ->
                Optional.ofNullable(parent.documentId()).map(history).flatMap(this::meant));
    }

    /// Events after a citation was linked to another record: what the records say and nobody knew
    /// is opened, and what is so no more is settled, on the basis of that record, by whoever linked
    /// it.
    ///
    /// @param parent index of the citation
    List<PlanEvent> linkedAnew(
            int parent, PlanId plan, Paper paper, Act act, Function<UUID, Facts> history) {
        String anchor = anchor(parent);
        List<OpenedFinding> fresh =
                linked(history).stream()
                        .filter(finding ->
                                !isKnown(finding, paper, finding.anchor().equals(anchor)))
                        .map(finding -> new OpenedFinding(finding, null))
                        .toList();
        String code = PlanText.code(history.apply(plan.value()).events()).orElse("");
        Stream<PlanEvent> opened =
                fresh.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                new FindingsOpened(
                                        plan, code, paper.findings().size(), fresh, act.at()));
        return Stream.concat(opened, over(parent, plan, paper, act, history)).toList();
    }

    /// Settlements of the findings on a citation that are so no more. Those on other words that
    /// once stood there are left to a person.
    private Stream<FindingSettled> over(
            int parent, PlanId plan, Paper paper, Act act, Function<UUID, Facts> history) {
        ParentDocument cited = content.parents().get(parent);
        String basis =
                Optional.ofNullable(cited.documentId())
                        .map(history)
                        .flatMap(HigherLaunch::citation)
                        .orElse(cited.citation().value());
        List<Finding> so =
                Stream.of(cited(), notYet(), linked(history)).flatMap(List::stream).toList();
        return IntStream.range(0, paper.findings().size())
                .filter(number -> !paper.settled().containsKey(number))
                .boxed()
                .flatMap(number -> {
                    Finding finding = paper.findings().get(number);
                    boolean isOver =
                            CODES.contains(finding.code())
                                    && finding.anchor().equals(anchor(parent))
                                    && finding.phrase().equals(cited.citation())
                                    && !so.contains(finding);
                    return isOver
                            ? Stream.of(
                                    new FindingSettled(
                                            plan,
                                            number,
                                            finding,
                                            FindingOutcome.RESOLVED,
                                            null,
                                            basis,
                                            act.actor().id(),
                                            act.at()))
                            : Stream.empty();
                });
    }

    /// True for a finding that nobody need open again. What was resolved by another link can come
    /// up again by this one.
    private static boolean isKnown(Finding finding, Paper paper, boolean isLinkedAnew) {
        return IntStream.range(0, paper.findings().size())
                .filter(number -> paper.findings().get(number).equals(finding))
                .anyMatch(number -> !isLinkedAnew || !isResolved(paper.settled().get(number)));
    }

    private static boolean isResolved(@Nullable FindingSettled settled) {
        return settled != null && settled.outcome() == FindingOutcome.RESOLVED;
    }

    private static String anchor(int parent) {
        return "parents[%d]".formatted(parent);
    }

    private static List<LegalBasis> named(ParentDocument parent) {
        return LegalBasis.namedIn(
                Objects.requireNonNullElse(parent.number(), parent.citation().value()));
    }

    private static List<LegalBasis> inWords(ParentDocument parent) {
        return parent.number() != null
                ? List.of()
                : LegalBasis.meantBy(
                        parent.citation().value(),
                        Optional.ofNullable(parent.date()).flatMap(DatePoint::year).orElse(null));
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
                                    .map(code -> new Finding(code, anchor(i), parent.citation()))
                                    .stream();
                })
                .toList();
    }

    /// Code of the finding that a record of the register brings; empty where it stands.
    private Optional<FindingCode> meant(Facts record) {
        List<LegalBasis> bases =
                record.all(ExternalDocumentRegistered.class).stream()
                        .flatMap(LapsedBases::words)
                        .flatMap(words -> LegalBasis.namedIn(words).stream())
                        .toList();
        List<LegalBasis> inWords =
                record.all(ExternalDocumentRegistered.class).stream()
                        .flatMap(document -> inWords(document).stream())
                        .toList();
        return ended(record)
                .or(() -> lapsed(bases))
                .or(() -> perhapsLapsed(inWords))
                .or(() -> ahead(bases))
                .or(() -> ahead(inWords))
                .or(() -> firstDay(record).filter(days.last()::isBefore).map(_ -> BASIS_NOT_YET));
    }

    /// First day that can be a record's own; empty where it does not say.
    private Optional<LocalDate> firstDay(Facts record) {
        return record.last(PlanIssued.class)
                .flatMap(issued -> Optional.ofNullable(issued.issuedOn()))
                .or(() ->
                        PlanText.of(record.events())
                                .flatMap(AwardFindings::dated)
                                .map(DateRange::first))
                .or(() ->
                        record.last(ExternalDocumentRegistered.class)
                                .flatMap(document -> Optional.ofNullable(document.date()))
                                .flatMap(date ->
                                        date.year().map(DateContext::ofYear).flatMap(date::resolve))
                                .map(DateRange::first));
    }

    private Optional<FindingCode> ended(Facts record) {
        boolean isOver =
                Stream.concat(
                                record.all(PlanWithdrawn.class).stream()
                                        .map(PlanWithdrawn::withdrawnOn),
                                record.all(PlanReplaced.class).stream()
                                        .flatMap(by -> Stream.ofNullable(by.replacedOn())))
                        .anyMatch(end -> !days.first().isBefore(end));
        return isOver ? Optional.of(BASIS_LAPSED) : Optional.empty();
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

    private static List<LegalBasis> inWords(ExternalDocumentRegistered document) {
        return document.number() != null || document.symbol() != null
                ? List.of()
                : LegalBasis.meantBy(
                        document.title().value(),
                        Optional.ofNullable(document.date()).flatMap(DatePoint::year).orElse(null));
    }

    private Optional<FindingCode> perhapsLapsed(List<LegalBasis> inWords) {
        return lapsed(inWords).map(_ -> BASIS_PERHAPS_LAPSED);
    }

    private Optional<FindingCode> ahead(List<LegalBasis> bases) {
        return bases.stream().anyMatch(basis -> basis.isAheadOn(days.last()))
                ? Optional.of(BASIS_NOT_YET)
                : Optional.empty();
    }

    private Optional<FindingCode> lapsed(List<LegalBasis> bases) {
        List<LegalBasis> over =
                bases.stream().filter(basis -> basis.hasLapsedOn(days.first())).toList();
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        over.stream().anyMatch(LegalBasis::isSure)
                                ? BASIS_LAPSED
                                : BASIS_PERHAPS_LAPSED);
    }
}
