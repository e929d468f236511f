package vn.sovang.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.corrected;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.registered;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.SubjectKind;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class NomineesTest {
    private static final NomineeId ID = new NomineeId(id(41));
    private static final Nominee NOMINEE = person("chuyen-vien");
    private static final NomineeErased ERASED =
            new NomineeErased(ID, "căn cứ", "lý do", null, List.of(), NOW);

    @Test
    void a_nominee_is_named_as_the_register_has_it_now() {
        assertThat(known(registered(NOMINEE)).proposable(1, ID)).isEqualTo(NOMINEE);
        assertThat(known(registered(NOMINEE), corrected(NOMINEE, null)).proposable(1, ID))
                .isEqualTo(person(null));
    }

    @Test
    void whoever_is_not_in_the_register_or_was_erased_is_not_named() {
        assertRefused(NomineesRejection.UNKNOWN, () -> known().proposable(2, ID));
        assertRefused(
                NomineesRejection.ERASED,
                () -> known(registered(NOMINEE), ERASED).proposable(2, ID));
    }

    @Test
    void rule_44_the_account_of_the_proposal_and_the_one_of_the_register_both_count() {
        assertThat(known(registered(NOMINEE), corrected(NOMINEE, "truong-phong")).accounts(NOMINEE))
                .containsExactlyInAnyOrder("chuyen-vien", "truong-phong");
        assertThat(known(registered(NOMINEE), corrected(NOMINEE, null)).accounts(NOMINEE))
                .as("taken out since")
                .containsExactly("chuyen-vien");
        assertThat(known(registered(NOMINEE), ERASED).accounts(person(null)))
                .as("erased since")
                .containsExactly("chuyen-vien");
        assertThat(known(registered(person(null))).accounts(person(null))).isEmpty();
        assertThat(known().accounts(NOMINEE))
                .as("proposed before the register was asked")
                .containsExactly("chuyen-vien");
    }

    @Test
    void rule_44_an_account_named_between_two_corrections_counts() {
        assertThat(
                        known(
                                        registered(person(null)),
                                        corrected(NOMINEE, "truong-phong"),
                                        corrected(NOMINEE, null))
                                .accounts(person(null)))
                .containsExactly("truong-phong");
    }

    @Test
    void rule_44_accounts_that_look_alike_are_one() {
        assertThat(Nominees.comparable("chuyen-vi\u0435n")).isEqualTo("chuyen-vien");
        assertThat(Nominees.comparable("chuyen\u2011vien")).isEqualTo("chuyen-vien");
    }

    @Test
    void rule_44_accounts_that_differ_in_case_width_or_spaces_are_one() {
        assertThat(known(registered(person(" Chuyen-Vien\u00a0"))).accounts(person("ｃhuyen-vien")))
                .containsExactly(Nominees.comparable("CHUYEN-VIEN"));
    }

    @Test
    void a_nominee_is_read_once_for_a_command() {
        List<UUID> asked = new ArrayList<>();
        Nominees nominees =
                new Nominees(id -> {
                    asked.add(id);
                    return Facts.of(registered(NOMINEE));
                });
        nominees.proposable(1, ID);
        nominees.proposable(2, ID);
        nominees.accounts(NOMINEE);
        assertThat(asked).containsExactly(ID.value());
    }

    private static Nominees known(Object... events) {
        return new Nominees(_ -> Facts.of(events));
    }

    private static Nominee person(@Nullable String account) {
        return new Nominee(ID, SubjectKind.INDIVIDUAL, "Người", unit(1), account, List.of());
    }
}
