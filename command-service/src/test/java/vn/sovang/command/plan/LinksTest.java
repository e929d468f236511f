package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.admin;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.command.act.Facts;
import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.DraftPlan;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.IssuePlan;
import vn.sovang.plan.LinkParent;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentDocument.Relation;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.plan.Theme;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateRange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// CHILD cites two documents; MIDDLE implements CHILD, and DOCUMENT implements MIDDLE.
class LinksTest {
    private static final UUID CHILD = id(10);
    private static final UUID MIDDLE = id(11);
    private static final UUID DOCUMENT = id(12);
    private static final UUID MINISTRY = id(13);
    private static final UUID DRAFT = id(14);
    private static final PlanContent TEXT =
            content(cited(Relation.IMPLEMENTS, null), cited(Relation.LEGAL_BASIS, null));
    private static final Map<UUID, Facts> RECORDS =
            Map.of(
                    CHILD,
                    issued(CHILD, TEXT),
                    MIDDLE,
                    issued(MIDDLE, content(cited(Relation.IMPLEMENTS, CHILD))),
                    DOCUMENT,
                    document(DOCUMENT, cited(Relation.IMPLEMENTS, MIDDLE)),
                    MINISTRY,
                    document(MINISTRY),
                    DRAFT,
                    Facts.of(new PlanDrafted(new PlanId(DRAFT), "c", plan())));
    private static final Function<UUID, Facts> HISTORY = id -> RECORDS.getOrDefault(id, Facts.of());

    @Test
    void a12_each_citation_is_linked_to_a_record_of_its_own_also_after_issuance() {
        for (int parent : List.of(0, 1)) {
            assertThat(link(parent, MINISTRY))
                    .containsExactly(
                            new ParentLinked(
                                    new PlanId(CHILD),
                                    parent,
                                    TEXT.parents().get(parent).relation(),
                                    MINISTRY,
                                    "tenant-admin",
                                    NOW));
        }
    }

    @Test
    void a_link_keeps_the_words_and_the_same_one_again_is_no_fact() {
        PlanState linked = PlanState.evolve(state(), link(0, MINISTRY).getFirst());
        assertThat(linked)
                .isInstanceOfSatisfying(
                        PlanState.Issued.class,
                        issued -> {
                            ParentDocument parent = issued.content().parents().getFirst();
                            assertThat(parent.documentId()).isEqualTo(MINISTRY);
                            assertThat(parent.citation())
                                    .isEqualTo(TEXT.parents().getFirst().citation());
                        });
        LinkParent again = new LinkParent(new PlanId(CHILD), 0, MINISTRY);
        assertThat(PlanState.decide(again, linked, admin(), HISTORY)).isEmpty();
    }

    @Test
    void rule_17_a_plan_never_implements_itself_directly_or_through_others() {
        for (UUID closing : List.of(CHILD, MIDDLE, DOCUMENT)) {
            assertRefused(PlanRejection.PARENT_CIRCLE, () -> link(0, closing));
        }
        assertThat(link(1, DOCUMENT)).as("a legal basis closes no circle").hasSize(1);
    }

    @Test
    void rule_17_a_text_brings_no_circle_along() {
        PlanContent circular = content(cited(Relation.IMPLEMENTS, DOCUMENT));
        ReviseDraft revise = new ReviseDraft(new PlanId(CHILD), circular);
        PlanState draft = new PlanState.Draft(new PlanId(CHILD), "a", TEXT, null);
        assertRefused(PlanRejection.PARENT_CIRCLE, () -> PlanState.decide(revise, draft, HISTORY));
        DraftPlan unknown =
                new DraftPlan(new PlanId(id(99)), "x", content(cited(Relation.IMPLEMENTS, id(98))));
        assertRefused(
                PlanRejection.DOCUMENT_UNKNOWN,
                () -> PlanState.decide(unknown, new PlanState.None(), HISTORY));
    }

    @Test
    void a_revision_keeps_the_links_of_citations_that_stay() {
        PlanContent linked = TEXT.linked(0, MINISTRY);
        PlanState draft = new PlanState.Draft(new PlanId(CHILD), "a", linked, null);
        assertThat(PlanState.decide(new ReviseDraft(new PlanId(CHILD), TEXT), draft)).isEmpty();
    }

    @Test
    void c29_a_basis_that_had_lapsed_is_found_when_it_is_linked() {
        Function<UUID, Facts> history =
                id ->
                        id.equals(MINISTRY)
                                ? Facts.of(law("31", "2015/QH0"))
                                : id.equals(DOCUMENT)
                                        ? Facts.of(
                                                new PlanWithdrawn(
                                                        new PlanId(DOCUMENT),
                                                        "TB 9",
                                                        TODAY,
                                                        "Sở",
                                                        null,
                                                        "r",
                                                        "a"),
                                                issued(DOCUMENT, plan()).events().getLast())
                                        : HISTORY.apply(id);
        LinkParent withdrawn = new LinkParent(new PlanId(CHILD), 1, DOCUMENT);
        LinkParent standing = new LinkParent(new PlanId(CHILD), 1, MINISTRY);

        assertThat(PlanState.decide(standing, state(), admin(), history)).hasSize(1);
        assertThat(PlanState.decide(withdrawn, state(), admin(), history))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        FindingsOpened.class,
                        opened ->
                                assertThat(opened.findings())
                                        .extracting(OpenedFinding::finding)
                                        .containsExactly(
                                                new Finding(
                                                        FindingCode.BASIS_LAPSED,
                                                        "parents[1]",
                                                        TEXT.parents().get(1).citation())));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 12, 2019/TT-BNV, ",
        "2021, 06, 2022/QH15, BASIS_NOT_YET",
        "2020, 98, 2023/NĐ-CP, BASIS_NOT_YET",
        "2024, 12, 2019/TT-BNV, BASIS_PERHAPS_LAPSED",
        "2024, 91, 2017/ND-CP, BASIS_LAPSED",
        "2024, 98, 2023/NĐ-CP, "
    })
    void c29_a_linked_document_is_looked_at_by_its_number_on_the_plan_s_day(
            int year, String number, String symbol, @Nullable FindingCode found) {
        PlanContent text = TEXT.linked(1, MINISTRY);
        LapsedBases bases = new LapsedBases(text, DateRange.of(LocalDate.of(year, 2, 3)));
        assertThat(bases.linked(_ -> Facts.of(law(number, symbol))))
                .extracting(Finding::code)
                .isEqualTo(found == null ? List.of() : List.of(found));
        PlanState imported = new PlanState.Imported(new PlanId(CHILD), Paper.of(TEXT, List.of()));
        PlanState draft = new PlanState.Draft(new PlanId(CHILD), "a", TEXT, null);
        LinkParent link = new LinkParent(new PlanId(CHILD), 1, MINISTRY);
        Function<UUID, Facts> history = _ -> Facts.of(law("15", "2003/QH11"));
        for (PlanState state : List.of(imported, draft)) {
            assertThat(PlanState.decide(link, state, admin(), history))
                    .as("in 2021 it stood")
                    .hasSize(1);
        }
    }

    /// Compares days where no law is named.
    @ParameterizedTest
    @CsvSource({"2021-02-02, 0", "2021-02-03, 0", "2021-02-04, 1"})
    void a_plan_or_document_of_a_later_day_is_no_basis_yet(LocalDate day, int found) {
        LapsedBases bases =
                new LapsedBases(TEXT.linked(1, MINISTRY), DateRange.of(LocalDate.of(2021, 2, 3)));
        PlanIssued plan =
                new PlanIssued(
                        new PlanId(MINISTRY),
                        new DocumentNumber("12"),
                        "KH",
                        day,
                        "Sở",
                        "x",
                        null,
                        List.of());
        String words =
                "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        for (Object record : List.of(plan, law("7", "KH-UBND", DatePoint.of(words)))) {
            assertThat(bases.linked(_ -> Facts.of(record)))
                    .extracting(Finding::code)
                    .isEqualTo(Collections.nCopies(found, FindingCode.BASIS_NOT_YET));
        }
        assertThat(bases.linked(_ -> Facts.of(law("7", "KH-UBND", DatePoint.of("tháng 02")))))
                .as("no year is shown")
                .isEmpty();
    }

    @Test
    void a_finding_on_a_basis_is_settled_by_the_link_that_ends_it_and_opened_by_the_next() {
        Function<UUID, Facts> history =
                id ->
                        id.equals(MINISTRY)
                                ? Facts.of(law("06", "2022/QH15"))
                                : id.equals(DOCUMENT)
                                        ? Facts.of(law("15", "2003/QH11"))
                                        : HISTORY.apply(id);
        PlanState ahead = linkedTo(MINISTRY, state(), history);
        assertThat(last(ahead, DOCUMENT, history))
                .isEqualTo(
                        new FindingSettled(
                                new PlanId(CHILD),
                                0,
                                new Finding(
                                        FindingCode.BASIS_NOT_YET,
                                        "parents[1]",
                                        TEXT.parents().get(1).citation()),
                                FindingOutcome.RESOLVED,
                                null,
                                "Nghị định 15/2003/QH11, Chính phủ",
                                "tenant-admin",
                                NOW));
        PlanState right = linkedTo(DOCUMENT, ahead, history);
        assertThat(last(right, MINISTRY, history))
                .isInstanceOfSatisfying(
                        FindingsOpened.class, again -> assertThat(again.first()).isEqualTo(1));
        PlanState wrong = linkedTo(MINISTRY, right, history);
        assertThat(last(wrong, DOCUMENT, history))
                .isInstanceOfSatisfying(
                        FindingSettled.class, settled -> assertThat(settled.number()).isEqualTo(1));
    }

    @Test
    void what_the_words_of_a_citation_say_stays_whatever_it_is_linked_to() {
        PlanContent cites =
                content(
                        new ParentDocument(
                                Relation.LEGAL_BASIS,
                                ParentDocument.Origin.CENTRAL,
                                new Phrase("Luật số 06/2022/QH15"),
                                "Luật",
                                "06/2022/QH15",
                                null,
                                "Quốc hội",
                                null));
        Finding byTheWords =
                new Finding(
                        FindingCode.BASIS_NOT_YET,
                        "parents[0]",
                        cites.parents().getFirst().citation());
        PlanState imported =
                new PlanState.Imported(new PlanId(CHILD), Paper.of(cites, List.of(byTheWords)));
        assertThat(
                        PlanState.decide(
                                new LinkParent(new PlanId(CHILD), 0, MINISTRY),
                                imported,
                                admin(),
                                _ -> Facts.of(law("15", "2003/QH11"))))
                .hasSize(1);
    }

    private static PlanState linkedTo(
            UUID document, PlanState state, Function<UUID, Facts> history) {
        return PlanState.decide(
                        new LinkParent(new PlanId(CHILD), 1, document), state, admin(), history)
                .stream()
                .reduce(state, PlanState::evolve, (_, later) -> later);
    }

    private static PlanEvent last(PlanState state, UUID document, Function<UUID, Facts> history) {
        return PlanState.decide(
                        new LinkParent(new PlanId(CHILD), 1, document), state, admin(), history)
                .getLast();
    }

    @Test
    void a_plan_in_force_is_told_of_a_basis_that_ended_before_it_and_no_other_is() {
        Facts ended =
                Facts.of(
                        new PlanWithdrawn(
                                new PlanId(DOCUMENT), "TB 9", TODAY, "Sở", null, "r", "a"));
        Facts later =
                Facts.of(
                        new PlanWithdrawn(
                                new PlanId(DOCUMENT),
                                "TB 9",
                                TODAY.plusDays(1),
                                "Sở",
                                null,
                                "r",
                                "a"));
        Facts linked = issued(CHILD, TEXT.linked(1, DOCUMENT));
        assertThat(LapsedBases.of(DOCUMENT, linked, _ -> ended))
                .extracting(opened -> opened.finding().code())
                .containsExactly(FindingCode.BASIS_LAPSED);
        assertThat(LapsedBases.of(DOCUMENT, linked, _ -> later)).isEmpty();
        assertThat(LapsedBases.of(MINISTRY, linked, _ -> ended)).as("linked to another").isEmpty();
        assertThat(
                        LapsedBases.of(
                                DOCUMENT,
                                Facts.of(
                                        new PlanDrafted(
                                                new PlanId(CHILD), "a", TEXT.linked(1, DOCUMENT))),
                                _ -> ended))
                .as("looked at when it is issued")
                .isEmpty();
    }

    @Test
    void c29_a_basis_that_a_draft_was_linked_to_is_looked_at_when_it_is_issued() {
        PlanState draft =
                new PlanState.Draft(new PlanId(CHILD), "a", TEXT.linked(1, MINISTRY), null);
        Function<UUID, Facts> history =
                _ ->
                        Facts.of(
                                new PlanReplaced(
                                        new PlanId(MINISTRY),
                                        new PlanId(MIDDLE),
                                        TODAY.minusDays(1),
                                        null,
                                        "a"));
        IssuePlan issue =
                new IssuePlan(
                        new PlanId(CHILD),
                        new DocumentNumber("15"),
                        "KH-SCT",
                        TODAY,
                        "Sở",
                        "Giám đốc",
                        null,
                        List.of());
        assertThat(
                        PlanState.decide(
                                        issue,
                                        draft,
                                        admin(),
                                        history,
                                        _ -> List.of(),
                                        PlanStateTest.NO_NUMBERS)
                                .getLast())
                .isInstanceOfSatisfying(
                        FindingsOpened.class,
                        opened ->
                                assertThat(opened.findings())
                                        .extracting(one -> one.finding().code())
                                        .containsExactly(FindingCode.BASIS_LAPSED));
    }

    private static ExternalDocumentRegistered law(String number, String symbol) {
        return law(number, symbol, null);
    }

    private static ExternalDocumentRegistered law(
            String number, String symbol, @Nullable DatePoint date) {
        return new ExternalDocumentRegistered(
                new ExternalDocumentId(MINISTRY),
                ParentDocument.Origin.CENTRAL,
                "Nghị định",
                new Phrase("Hướng dẫn Nghị định số 91/2017/NĐ-CP"),
                new DocumentNumber(number),
                symbol,
                date,
                "Chính phủ",
                new Theme(Theme.Origin.NONE, null),
                List.of(),
                List.of(),
                "a",
                NOW);
    }

    static PlanContent linked(UUID document) {
        return content(cited(Relation.IMPLEMENTS, document));
    }

    static void link_no_citation() {
        link(2, MINISTRY);
    }

    static void link_to_nothing() {
        link(0, DRAFT);
    }

    static void link_to_a_descendant() {
        link(0, DOCUMENT);
    }

    private static List<PlanEvent> link(int parent, UUID document) {
        LinkParent command = new LinkParent(new PlanId(CHILD), parent, document);
        return PlanState.decide(command, state(), admin(), HISTORY);
    }

    private static PlanState state() {
        PlanState state = new PlanState.None();
        for (Object event : RECORDS.get(CHILD).events()) {
            state = PlanState.evolve(state, (PlanEvent) event);
        }
        return state;
    }

    private static Facts issued(UUID id, PlanContent content) {
        PlanId plan = new PlanId(id);
        return Facts.of(
                new PlanDrafted(plan, "a", content),
                new PlanIssued(
                        plan,
                        new DocumentNumber("12"),
                        "KH-SCT",
                        TODAY,
                        "Sở",
                        "Giám đốc",
                        null,
                        List.of()));
    }

    private static Facts document(UUID id, ParentDocument... parents) {
        return Facts.of(
                new ExternalDocumentRegistered(
                        new ExternalDocumentId(id),
                        ParentDocument.Origin.EXTERNAL,
                        "Kế hoạch",
                        new Phrase("x"),
                        null,
                        null,
                        null,
                        "Bộ",
                        new Theme(Theme.Origin.NONE, null),
                        List.of(parents),
                        List.of(),
                        "a",
                        NOW));
    }

    private static ParentDocument cited(Relation relation, @Nullable UUID document) {
        return new ParentDocument(
                relation,
                ParentDocument.Origin.EXTERNAL,
                new Phrase("Kế hoạch số 15/KH-UBND"),
                "Kế hoạch",
                "15/KH-UBND",
                null,
                "UBND tỉnh",
                document);
    }

    private static PlanContent content(ParentDocument... parents) {
        PlanContent bare = plan();
        return new PlanContent(
                bare.year(),
                bare.head(),
                List.of(parents),
                bare.theme(),
                bare.campaigns(),
                bare.recipients(),
                bare.passages(),
                bare.targets(),
                bare.tasks(),
                bare.duties(),
                bare.attachments(),
                bare.openLists(),
                bare.crossReferences());
    }
}
