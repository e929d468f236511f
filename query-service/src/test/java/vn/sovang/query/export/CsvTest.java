package vn.sovang.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "＝1",
                "=HYPERLINK(\"x\")"
            })
    void what_a_table_program_would_run_is_text(String text) {
        assertThat(Csv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Đợt 1", "a=b", "1-2", "“=”"})
    void other_text_stays_as_it_is(String text) {
        assertThat(Csv.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_cell_keeps_its_commas_quotes_and_lines() {
        assertThat(Csv.line(List.of("a", "b,c", "d\"e", "f\ng", " h", "")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\r\n");
    }
}
