package vn.sovang.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

import vn.sovang.command.campaign.SettleCampaignDates;
import vn.sovang.command.campaign.TakePlanAmendments;
import vn.sovang.command.decision.ReceiveDecision;
import vn.sovang.command.decision.ReceiveRevocation;
import vn.sovang.command.plan.OpenFindings;
import vn.sovang.command.plan.ReceiveAssignedPlan;
import vn.sovang.command.proposal.MarkProposalDecided;
import vn.sovang.command.proposal.ReceiveLineRefusal;
import vn.sovang.command.proposal.ReceiveProposal;
import vn.sovang.command.proposal.ReceiveReturn;
import vn.sovang.kernel.Role;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class CommandTableTest {
    static final List<CommandRoute> ROUTES = CommandTable.ROUTES;

    /// What the platform sends to itself.
    private static final List<Class<?>> INTERNAL =
            List.of(
                    ReceiveAssignedPlan.class,
                    SettleCampaignDates.class,
                    ReceiveProposal.class,
                    ReceiveReturn.class,
                    ReceiveLineRefusal.class,
                    ReceiveDecision.class,
                    ReceiveRevocation.class,
                    TakePlanAmendments.class,
                    OpenFindings.class,
                    MarkProposalDecided.class);

    @Test
    void every_command_is_in_the_table_once_but_those_of_the_platform_itself() throws IOException {
        assertThat(Stream.concat(commandsOfTheTable(), INTERNAL.stream()).map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(commandsOfTheSources());
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

    @ParameterizedTest
    @FieldSource("ROUTES")
    void the_first_component_is_the_id_of_the_aggregate(CommandRoute route) {
        assertThat(route.idField()).isEqualTo(singular(route.collection()) + "Id");
        Class<?> id = route.command().getRecordComponents()[0].getType();
        assertThat(id.getRecordComponents()[0].getType()).isEqualTo(UUID.class);
        assertThat(annotationsOfFirstParameter(route.command()))
                .anyMatch(TargetAggregateIdentifier.class::isInstance);
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

    /// The records whose first component is the target of a command.
    private static List<String> commandsOfTheSources() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(CommandTableTest::isCommand)
                    .map(file -> sources.relativize(file).toString().replace(".java", ""))
                    .map(file -> file.replace(file.contains("\\") ? '\\' : '/', '.'))
                    .toList();
        }
    }

    private static boolean isCommand(Path file) {
        try {
            return Files.readString(file).contains("@TargetAggregateIdentifier");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Annotation> annotationsOfFirstParameter(Class<?> command) {
        Constructor<?> constructor = command.getDeclaredConstructors()[0];
        return Stream.concat(
                        Arrays.stream(constructor.getParameters()[0].getAnnotations()),
                        Arrays.stream(command.getDeclaredFields())
                                .filter(field ->
                                        field.getName()
                                                .equals(command.getRecordComponents()[0].getName()))
                                .flatMap(field -> Arrays.stream(field.getAnnotations())))
                .toList();
    }
}
