package vn.sovang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names under which files are kept in dossiers.
class FileNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tờ trình.pdf",
                "Biên bản số 12.2026",
                "báo cáo",
                "Quyết định 12-QĐ.signed.PDF",
                "auxiliary.pdf",
                "command.pdf"
            })
    void an_ordinary_name_is_taken(String name) {
        assertThatNoException().isThrownBy(() -> FileName.require(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.exe",
                "tờ trình.pdf.JS",
                "a.ｅｘｅ",
                "a.lnk",
                "aux .pdf",
                "ＡＵＸ.pdf",
                "nul",
                "com1 .docx",
                "．．／a.pdf",
                "a／b.pdf",
                "a＼b.pdf",
                "a：b.pdf",
                "a.pdf．",
                "../a.pdf"
            })
    void a_name_that_a_machine_would_understand_otherwise_is_refused(String name) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> FileName.require(name))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-name.unfit"));
    }

    @ParameterizedTest
    @CsvSource({"a.PDF, pdf", "a.b.docx, docx", "số 12.2026, ''", "báo cáo, ''", "a. pdf, pdf"})
    void an_ending_begins_with_a_letter(String name, String ending) {
        assertThat(FileName.ending(name)).isEqualTo(ending);
    }
}
