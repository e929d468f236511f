package vn.sovang.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;

/// Words of the parts of a row.
class RowWordsTest {
    private static final DateContext YEAR = DateContext.ofYear(2021);

    @Test
    void a_date_within_a_list_stands_as_its_document_writes_it_with_what_it_means() {
        assertThat(said("trước ngày 25/6/2021")).isEqualTo("trước ngày 25/6/2021 (24/06/2021)");
        assertThat(said("trong quý I/2021")).isEqualTo("trong quý I/2021 (31/03/2021)");
        assertThat(said("cuối năm 2021")).matches("cuối năm 2021 \\(../../2021–../../2021\\)");
        assertThat(said("sau khi tổng kết")).isEqualTo("sau khi tổng kết (chưa rõ ngày)");
    }

    private static String said(String words) {
        WrittenDate date = WrittenDate.of(Deadline.of(words), YEAR);
        return new RowWords(Texts.ofClassPath(), Language.VI, RowWords.Dates.VIETNAMESE)
                .words("deadline", WrittenDate.class, new EventJson().mapper().valueToTree(date));
    }
}
