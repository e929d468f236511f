package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.admin;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.plan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.command.act.Facts;
import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.plan.AmendPlan;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.LinkParent;
import vn.sovang.plan.OpenFindings;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentDocument.Origin;
import vn.sovang.plan.ParentDocument.Relation;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.Theme;
import vn.sovang.text.Phrase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// A department's plan that cites two documents, and campaigns under it that go beyond it.
class HigherLaunchTest {
    private static final PlanId PLAN = new PlanId(id(10));
    private static final UUID MINISTRY = id(11);
    private static final UUID DISTRICT = id(12);
    private static final UUID PROVINCE = id(13);

    private static final OpenedFinding SCOPE =
            opened(FindingCode.SCOPE_BEYOND_LAUNCHER, "campaigns[dot].scope");
    private static final OpenedFinding AWARD =
            opened(FindingCode.LAUNCHER_BELOW_AWARD, "campaigns[dot].awards[0]");

    private static final Map<UUID, Facts> RECORDS =
            Map.of(
                    MINISTRY,
                    document(MINISTRY, Origin.CENTRAL, "Bộ Công Thương"),
                    DISTRICT,
                    document(DISTRICT, Origin.EXTERNAL, "UBND huyện Bình Sơn"),
                    PROVINCE,
                    Facts.of(
                            new PlanDrafted(new PlanId(PROVINCE), "b", plan()),
                            issued(PROVINCE, "UBND tỉnh Quảng Ngãi")));
    private static final Function<UUID, Facts> HISTORY = id -> RECORDS.getOrDefault(id, Facts.of());

    @Test
    void a_launch_that_goes_beyond_its_launcher_is_a_finding_of_the_plan() {
        assertThat(open(state("Sở Công Thương", null)))
                .containsExactly(new FindingsOpened(PLAN, "a", 0, List.of(SCOPE, AWARD), NOW));
    }

    @Test
    void a_higher_launch_that_is_linked_already_answers_it() {
        assertThat(open(state("Sở Công Thương", MINISTRY))).isEmpty();
        assertThat(open(state("Sở Công Thương", PROVINCE))).isEmpty();
        assertThat(open(state("Ủy ban nhân dân tỉnh Quảng Ngãi", null))).isEmpty();
        assertThat(open(state("Sở Công Thương", DISTRICT)))
                .as("a district launches in its locality and gives no standing to certificates")
                .containsExactly(new FindingsOpened(PLAN, "a", 0, List.of(AWARD), NOW));
    }

    @Test
    void whoever_links_the_higher_launch_settles_what_it_answers() {
        PlanState found = after(state("Sở Công Thương", null));

        assertThat(link(0, MINISTRY, found)).hasSize(3).first().isInstanceOf(ParentLinked.class);
        assertThat(link(0, MINISTRY, found))
                .contains(
                        new FindingSettled(
                                PLAN,
                                0,
                                SCOPE.finding(),
                                FindingOutcome.RESOLVED,
                                null,
                                "Kế hoạch 38a/KH-BCT, Bộ Công Thương",
                                "tenant-admin",
                                NOW));
        assertThat(link(0, DISTRICT, found)).hasSize(2);
        assertThat(link(1, MINISTRY, found)).as("a legal basis is no launch").hasSize(1);
    }

    @Test
    void what_a_person_settled_is_not_settled_again() {
        PlanState found = after(state("Sở Công Thương", null));
        PlanState settled =
                PlanState.evolve(
                        found,
                        PlanState.decide(SettlementTest.accept(0), found, admin()).getFirst());
        assertThat(link(0, MINISTRY, settled)).hasSize(2);
    }

    @Test
    void rule_16_an_amendment_that_brings_the_higher_launch_settles_as_well() {
        PlanState found = after(state("Sở Công Thương", null));
        AmendPlan amend =
                new AmendPlan(
                        PLAN,
                        text(MINISTRY),
                        "nêu kế hoạch của Bộ",
                        new DocumentNumber("13"),
                        "KH-SCT",
                        TODAY,
                        "Sở Công Thương",
                        "GIÁM ĐỐC",
                        null,
                        null);
        assertThat(PlanState.decide(amend, found, admin(), HISTORY, PlanStateTest.NO_NUMBERS))
                .hasSize(3)
                .first()
                .isInstanceOf(PlanAmended.class);
    }

    private static List<PlanEvent> open(PlanState state) {
        return PlanState.decide(
                new OpenFindings(PLAN, "a", List.of(SCOPE, AWARD)), state, admin(), HISTORY);
    }

    private static PlanState after(PlanState state) {
        return PlanState.evolve(state, open(state).getFirst());
    }

    private static List<PlanEvent> link(int parent, UUID document, PlanState state) {
        return PlanState.decide(new LinkParent(PLAN, parent, document), state, admin(), HISTORY);
    }

    private static PlanState state(String issuer, @Nullable UUID implemented) {
        PlanState draft =
                PlanState.evolve(
                        new PlanState.None(), new PlanDrafted(PLAN, "a", text(implemented)));
        return PlanState.evolve(draft, issued(PLAN.value(), issuer));
    }

    private static PlanIssued issued(UUID plan, String issuer) {
        return new PlanIssued(
                new PlanId(plan),
                new DocumentNumber("12"),
                "KH-SCT",
                TODAY,
                issuer,
                "Giám đốc",
                null,
                List.of());
    }

    private static OpenedFinding opened(FindingCode code, String anchor) {
        return new OpenedFinding(new Finding(code, anchor, new Phrase("x")), null);
    }

    private static Facts document(UUID id, Origin origin, String issuer) {
        return Facts.of(
                new ExternalDocumentRegistered(
                        new ExternalDocumentId(id),
                        origin,
                        "Kế hoạch",
                        new Phrase("Phát động"),
                        new DocumentNumber("38a"),
                        "KH-BCT",
                        null,
                        issuer,
                        new Theme(Theme.Origin.NONE, null),
                        List.of(),
                        List.of(),
                        "a",
                        NOW));
    }

    private static PlanContent text(@Nullable UUID implemented) {
        PlanContent bare = plan();
        return new PlanContent(
                bare.year(),
                bare.head(),
                List.of(cited(Relation.IMPLEMENTS, implemented), cited(Relation.LEGAL_BASIS, null)),
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

    private static ParentDocument cited(Relation relation, @Nullable UUID document) {
        return new ParentDocument(
                relation,
                Origin.EXTERNAL,
                new Phrase("Kế hoạch số 38a/KH-BCT"),
                "Kế hoạch",
                "38a/KH-BCT",
                null,
                "Bộ Công Thương",
                document);
    }
}
