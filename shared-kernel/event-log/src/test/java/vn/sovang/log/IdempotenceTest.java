package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.NOW;
import static vn.sovang.log.LogFixture.key;
import static vn.sovang.log.LogFixture.keyed;
import static vn.sovang.log.LogFixture.note;
import static vn.sovang.log.LogFixture.together;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// The same command again has no second effect and gets the first answer.
class IdempotenceTest {
    private final LogFixture fixture = new LogFixture();
    private final EventLog second = LogFixture.logOn(DATABASE.commandDataSource());

    @Test
    void fifty_at_once_under_one_key_have_one_effect_and_one_answer() throws Exception {
        List<Callable<Outcome>> duplicates =
                IntStream.range(0, 50)
                        .<Callable<Outcome>>mapToObj(i ->
                                () ->
                                        (i % 2 == 0 ? fixture.log : second)
                                                .append(
                                                        fixture.tenant,
                                                        keyed(
                                                                key("k", "body", "a"),
                                                                note("a", 0),
                                                                note("a", 1))))
                        .toList();

        List<Outcome> outcomes = together(duplicates);

        Answer answer = new Answer("a", 1L, 2L, null);
        assertThat(fixture.all()).hasSize(2);
        assertThat(outcomes)
                .filteredOn(Outcome.Appended.class::isInstance)
                .singleElement()
                .isEqualTo(new Outcome.Appended(answer, new Outcome.Written(1, 2, LogFixture.NOW)));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.equals(new Outcome.Repeated(answer)))
                .hasSize(49);
    }

    @Test
    void the_first_answer_stays_though_the_aggregate_moves_on() {
        fixture.append(keyed(key("k", "body", "a"), note("a", 0)));
        fixture.append(note("a", 1));
        assertThat(fixture.append(keyed(key("k", "body", "a"), note("a", 2))))
                .isEqualTo(new Outcome.Repeated(new Answer("a", 0L, 1L, null)));
        assertThat(fixture.log.answerTo(fixture.tenant, "clerk", "k"))
                .contains(new Answer("a", 0L, 1L, null));
        assertThat(fixture.log.answerTo(fixture.tenant, "clerk", "other")).isEmpty();
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        fixture.append(keyed(key("k", "body", "a"), note("a", 0)));
        assertThat(fixture.append(keyed(key("k", "another", "a"), note("a", 1))))
                .isEqualTo(new Outcome.KeyReused());
        assertThat(fixture.all()).hasSize(1);
    }

    @Test
    void keys_of_other_callers_and_other_tenants_are_others() {
        fixture.append(keyed(key("k", "body", "a"), note("a", 0)));
        CommandKey other = new CommandKey("head", "k", new byte[] {2}, "a", null, null);
        assertThat(fixture.append(keyed(other, note("a", 1)))).isInstanceOf(Outcome.Appended.class);
        assertThat(new LogFixture().append(keyed(key("k", "another", "a"), note("a", 0))))
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void a_refusal_is_repeated_too() {
        CommandKey command = key("k", "body", "a");
        AppendRequest refusal =
                AppendRequest.answer(command.refusedWith("{\"code\":\"plan.closed\"}"), NOW);
        Answer answer = new Answer("a", null, null, "{\"code\":\"plan.closed\"}");
        assertThat(fixture.append(refusal)).isEqualTo(new Outcome.Appended(answer, null));
        assertThat(fixture.append(keyed(command, note("a", 0))))
                .as("the rules would allow it by now, but the answer was given")
                .isEqualTo(new Outcome.Repeated(answer));
        assertThat(fixture.all()).isEmpty();
    }

    @Test
    void a_command_that_changes_nothing_is_answered_with_where_its_target_is() {
        fixture.append(note("a", 0), note("a", 1));
        assertThat(fixture.append(AppendRequest.answer(key("k", "body", "a"), NOW)))
                .isEqualTo(new Outcome.Appended(new Answer("a", 1L, 2L, null), null));
    }

    @Test
    void a_key_is_kept_for_seven_days_and_then_free_again() throws SQLException {
        fixture.append(keyed(key("k", "body", "a"), note("a", 0)));
        age("6 days 23 hours");
        assertThat(fixture.append(keyed(key("k", "body", "a"), note("a", 1))))
                .isInstanceOf(Outcome.Repeated.class);
        assertThat(forget("now()")).isZero();
        age("7 days 1 hour");
        assertThat(fixture.append(keyed(key("k", "another", "a"), note("a", 1))))
                .isInstanceOf(Outcome.Appended.class);
        age("8 days");
        assertThat(forget("now()")).isOne();
    }

    private void age(String age) throws SQLException {
        LogFixture.execute(
                DATABASE.superuserDataSource(),
                "update log.command set recorded_at = now() - interval '%s' where tenant_id = '%s'"
                        .formatted(age, fixture.tenant));
    }

    private long forget(String olderThan) throws SQLException {
        try (var connection = DATABASE.commandDataSource().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select log.forget_commands('%s', %s)"
                                        .formatted(fixture.tenant, olderThan))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
