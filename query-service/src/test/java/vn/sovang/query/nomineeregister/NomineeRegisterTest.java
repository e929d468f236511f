package vn.sovang.query.nomineeregister;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class NomineeRegisterTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<NomineeRow> spec = ProjectionSpec.of(new NomineeRegister());
    private final String person = sample.nomineeRegistered().nomineeId().toString();

    @Test
    void a_correction_replaces_and_withdraws_details() {
        NomineeRow row =
                spec.rowsAfter(sample.nomineeRegistered(), sample.nomineeCorrected()).get(person);

        assertThat(row.name()).isEqualTo("Người Mẫu Thứ Nhất");
        assertThat(row.details())
                .extracting(SealedDetail::field)
                .containsExactly(NomineeDetail.CONTACT);
    }

    @Test
    void an_erasure_waits_for_its_second_order_through_corrections_until_it_comes() {
        assertThat(
                        spec.rowsAfter(
                                        sample.nomineeRegistered(),
                                        sample.nomineeErasureRequested(),
                                        sample.nomineeCorrected())
                                .get(person)
                                .asked())
                .isEqualTo(sample.nomineeErasureRequested());
        assertThat(
                        spec.rowsAfter(
                                        sample.nomineeRegistered(),
                                        sample.nomineeErasureRequested(),
                                        sample.nomineeErased())
                                .get(person)
                                .asked())
                .isNull();
    }

    @Test
    void rule_50_what_is_erased_leaves_name_and_unit_and_the_words_of_a_certificate() {
        NomineeRow row =
                spec.rowsAfter(
                                sample.nomineeRegistered(),
                                sample.nomineeCorrected(),
                                sample.nomineeErased())
                        .get(person);

        assertThat(row.name()).isEqualTo("Người Mẫu Thứ Nhất");
        assertThat(row.unitId()).isEqualTo(sample.district);
        assertThat(row.details()).isEmpty();
        assertThat(row.erasure()).isNotNull();
        assertThat(row.erasure().key()).isEqualTo("5".repeat(64));
        assertThat(row.erasure().fields())
                .containsExactly(NomineeDetail.BIRTH_DATE, NomineeDetail.CONTACT);
    }
}
