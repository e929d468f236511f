package vn.sovang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.actual.ActualEvent;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.block.BlockEvent;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.council.CouncilEvent;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.document.ExternalDocumentEvent;
import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.fund.FundEvent;
import vn.sovang.kernel.EventType;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.report.ReportEvent;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.unit.UnitEvent;
import vn.sovang.yearreview.YearReviewEvent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class EventCatalogueTest {
    private static final List<Class<?>> FAMILIES =
            List.of(
                    UnitEvent.class,
                    BlockEvent.class,
                    YearReviewEvent.class,
                    EnrolmentEvent.class,
                    TitleSumEvent.class,
                    CouncilEvent.class,
                    CouncilSessionEvent.class,
                    FundEvent.class,
                    ScoreTableEvent.class,
                    ScoreSheetEvent.class,
                    PlanEvent.class,
                    ExternalDocumentEvent.class,
                    CampaignEvent.class,
                    ReportEvent.class,
                    AggregationEvent.class,
                    NomineeEvent.class,
                    ActualEvent.class,
                    ProposalEvent.class,
                    DecisionEvent.class,
                    DifficultyEvent.class,
                    LookupEvent.class,
                    DependantEvent.class);

    @Test
    void every_event_of_every_family_is_in_the_catalogue_once() {
        assertThat(EventCatalogue.EVENTS.stream().<Class<?>>map(EventType::type))
                .containsExactlyInAnyOrderElementsOf(
                        FAMILIES.stream().flatMap(EventCatalogueTest::events).toList());
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogueTest::events)
                : Stream.of(type);
    }

    @Test
    void no_family_of_the_sources_is_missing_here() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(
                            sources.map(path -> path.getFileName().toString())
                                    .filter(name -> name.endsWith("Event.java")))
                    .containsExactlyInAnyOrderElementsOf(
                            FAMILIES.stream()
                                    .map(family -> family.getSimpleName() + ".java")
                                    .toList());
        }
    }

    @Test
    void names_are_lower_case_dotted_words_of_their_own() {
        assertThat(EventCatalogue.EVENTS.stream().map(EventType::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    void a_name_begins_with_its_family() {
        assertThat(EventCatalogue.EVENTS)
                .allSatisfy(event -> {
                    String family = event.name().substring(0, event.name().indexOf('.'));
                    assertThat(event.type().getPackageName()).endsWith("." + family);
                });
    }

    /// Names are for ever: this list only grows.
    @Test
    void no_name_was_ever_changed() {
        assertThat(
                        EventCatalogue.EVENTS.stream()
                                .map(event -> event.name() + " " + event.revision()))
                .contains(
                        "unit.registered 1",
                        "unit.renamed 1",
                        "unit.dissolved 1",
                        "plan.drafted 1",
                        "plan.imported 1",
                        "plan.finding-settled 1",
                        "plan.province-assigned 1",
                        "plan.issued 1",
                        "campaign.launched 1",
                        "campaign.participation-registered 1",
                        "campaign.date-settled 1",
                        "campaign.closed 1",
                        "report.submitted 1",
                        "report.returned 1",
                        "report.resubmitted 1",
                        "report.accepted 1",
                        "proposal.proposed 1",
                        "proposal.dossier-item-added 1",
                        "proposal.dossier-certified 1",
                        "proposal.submitted 1",
                        "proposal.returned 1",
                        "proposal.withdrawn 1",
                        "proposal.decided 1",
                        "decision.issued 1",
                        "decision.award-revoked 1",
                        "decision.award-stripped 1",
                        "decision.award-restored 1");
    }
}
