package vn.sovang.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.UUID;

class NomineeTest {
    @Test
    void traits_are_a_set_in_one_order() {
        assertThat(
                        nominee(
                                        SubjectKind.INDIVIDUAL,
                                        null,
                                        NomineeTrait.WITHOUT_LEADERSHIP_POST,
                                        NomineeTrait.DIRECT_WORKER,
                                        NomineeTrait.WITHOUT_LEADERSHIP_POST)
                                .traits())
                .containsExactly(NomineeTrait.DIRECT_WORKER, NomineeTrait.WITHOUT_LEADERSHIP_POST);
    }

    @Test
    void a_person_is_no_small_collective_and_a_collective_holds_no_post() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(
                        () -> nominee(SubjectKind.INDIVIDUAL, null, NomineeTrait.SMALL_COLLECTIVE));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() ->
                        nominee(
                                SubjectKind.COLLECTIVE,
                                null,
                                NomineeTrait.WITHOUT_LEADERSHIP_POST));
    }

    @Test
    void an_account_is_not_blank() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> nominee(SubjectKind.INDIVIDUAL, " "));
    }

    private static Nominee nominee(
            SubjectKind kind, @Nullable String account, NomineeTrait... traits) {
        return new Nominee(
                new NomineeId(new UUID(0, 1)),
                kind,
                "Người Mẫu",
                new UnitId(new UUID(0, 2)),
                account,
                List.of(traits));
    }
}
