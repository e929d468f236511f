package vn.sovang.query.externaldocument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class ExternalDocumentBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<ExternalDocumentRow> spec =
            ProjectionSpec.of(new ExternalDocumentBoard());

    @Test
    void a13_a_document_keeps_its_number_with_the_letter() {
        ExternalDocumentRow row =
                spec.rowsAfter(sample.drafted(), sample.externalDocument(), sample.parentLinked())
                        .get(sample.document.toString());
        assertThat(row.number()).isEqualTo("38a/KH-BCT");
        assertThat(new ExternalDocumentBoard().search(row)).contains("bo cong thuong");
    }
}
