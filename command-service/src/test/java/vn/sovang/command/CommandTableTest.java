package vn.sovang.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

import vn.sovang.campaign.SettleCampaignDates;
import vn.sovang.campaign.TakePlanAmendments;
import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.decision.ReceiveCorrection;
import vn.sovang.decision.ReceiveDecision;
import vn.sovang.decision.ReceiveStanding;
import vn.sovang.dependant.EndDependant;
import vn.sovang.dependant.FindDependant;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.ReceiveNomineeAccounts;
import vn.sovang.plan.OpenFindings;
import vn.sovang.plan.ReceiveAssignedPlan;
import vn.sovang.proposal.MarkProposalDecided;
import vn.sovang.proposal.ReceiveLineRefusal;
import vn.sovang.proposal.ReceiveOwnAct;
import vn.sovang.proposal.ReceiveProposal;
import vn.sovang.proposal.ReceiveReturn;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CommandTableTest {
    static final List<CommandRoute> ROUTES = CommandTable.ROUTES;

    /// Commands that the platform sends to itself.
    private static final List<Class<?>> INTERNAL =
            List.of(
                    ReceiveAssignedPlan.class,
                    SettleCampaignDates.class,
                    ReceiveProposal.class,
                    ReceiveReturn.class,
                    ReceiveOwnAct.class,
                    ReceiveNomineeAccounts.class,
                    ReceiveLineRefusal.class,
                    ReceiveDecision.class,
                    ReceiveCorrection.class,
                    ReceiveStanding.class,
                    FindDependant.class,
                    EndDependant.class,
                    TakePlanAmendments.class,
                    OpenFindings.class,
                    MarkProposalDecided.class);

    @Test
    void every_command_is_in_the_table_once_but_those_of_the_platform_itself() {
        assertThat(Stream.concat(commandsOfTheTable(), INTERNAL.stream()))
                .containsExactlyInAnyOrderElementsOf(commandsOfTheFamilies());
    }

    @Test
    void every_address_is_there_once() {
        assertThat(ROUTES.stream().map(CommandRoute::path)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void an_address_is_a_plural_and_a_verb_in_lower_case(CommandRoute route) {
        assertThat(route.path()).matches("/api/[a-z]+s(/\\{id}/[a-z]+(-[a-z]+)*)?");
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void every_row_is_open_to_somebody(CommandRoute route) {
        assertThat(route.roles()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "VIEWER"})
    void who_only_reads_opens_nothing(Role role) {
        assertThat(ROUTES).noneMatch(route -> route.roles().contains(role));
        assertThat(CommandTable.ATTACHMENTS).doesNotContain(role);
    }

    @Test
    void who_names_files_uploads_them() {
        assertThat(
                        ROUTES.stream()
                                .filter(route -> namesFiles(route.command()))
                                .flatMap(route -> route.roles().stream())
                                .collect(Collectors.toSet()))
                .isEqualTo(CommandTable.ATTACHMENTS);
    }

    /// True where a part is called so and has hashes; those of a plan are its printed annexes.
    private static boolean namesFiles(Class<?> part) {
        return part.isRecord()
                && Arrays.stream(part.getRecordComponents())
                        .anyMatch(component ->
                                (component.getName().matches("attachments?")
                                                && component
                                                        .getGenericType()
                                                        .getTypeName()
                                                        .contains("java.lang.String"))
                                        || namesFiles(component.getType()));
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void the_first_component_is_the_id_of_the_aggregate(CommandRoute route) {
        assertThat(route.idField()).isEqualTo(singular(route.collection()) + "Id");
        Class<?> id = route.command().getRecordComponents()[0].getType();
        assertThat(id.getRecordComponents()[0].getType()).isEqualTo(UUID.class);
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void no_command_has_a_component_that_the_edge_keeps_for_itself(CommandRoute route) {
        assertThat(Arrays.stream(route.command().getRecordComponents()).map(c -> c.getName()))
                .doesNotContain("happenedAt", "lateReason", "tenant");
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.replaceFirst("ies$", "y")
                : plural.replaceFirst("s$", "");
    }

    private static Stream<Class<?>> commandsOfTheTable() {
        return ROUTES.stream().map(CommandRoute::command);
    }

    /// The commands of every family that the table knows.
    private static List<Class<?>> commandsOfTheFamilies() {
        return commandsOfTheTable()
                .flatMap(command -> Arrays.stream(command.getInterfaces()))
                .filter(Class::isSealed)
                .distinct()
                .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();
    }
}
