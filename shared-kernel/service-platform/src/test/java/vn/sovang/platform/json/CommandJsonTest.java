package vn.sovang.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.TenantId;
import vn.sovang.kernel.Wording;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Printed;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.LimitKind;
import vn.sovang.unit.UnitId;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

class CommandJsonTest {
    private static final String ID = "01767d2a-5c00-7000-8000-000000000001";
    private static final JsonMapper MAPPER = CommandJson.mapper();

    /// A command with one field of each sort that commands have.
    record Everything(
            String text,
            @Nullable UnitId id,
            @Nullable LocalDate day,
            @Nullable CampaignKind kind,
            @Nullable DocumentNumber number,
            @Nullable TenantId tenant,
            @Nullable Phrase phrase,
            @Nullable Deadline limit,
            @Nullable DatePoint date,
            @Nullable Integer count,
            @Nullable List<String> texts,
            @Nullable Phrase title,
            @Nullable List<Phrase> aliases,
            @Nullable Printed signatory,
            @Nullable Printed symbol) {}

    enum Form {
        COMPOSED(Normalizer.Form.NFC),
        DECOMPOSED(Normalizer.Form.NFD);

        private final Normalizer.Form form;

        Form(Normalizer.Form form) {
            this.form = form;
        }

        String of(String text) {
            return Normalizer.normalize(text, form);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void plain_words_are_kept_composed_however_they_were_typed(Form form) {
        Everything read = read("'text':'%s'".formatted(form.of("Đợt thi đua đặc biệt")));
        assertThat(read.text()).isEqualTo(Form.COMPOSED.of("Đợt thi đua đặc biệt"));
        Everything list = read("'text':'x','texts':['%s']".formatted(form.of("Giải thưởng")));
        assertThat(list.texts()).containsExactly(Form.COMPOSED.of("Giải thưởng"));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void rule_54_words_of_a_document_are_kept_byte_for_byte(Form form) {
        String words = form.of("  hoàn thành trước ngày 31/6/2021 ");
        Everything read =
                read(
                        "'text':'x','phrase':'%s','limit':'%s','date':'%s'"
                                .formatted(words, words, words));
        assertThat(bytes(read.phrase().value())).isEqualTo(bytes(words));
        assertThat(bytes(read.limit().phrase().value())).isEqualTo(bytes(words));
        assertThat(bytes(read.date().phrase().value())).isEqualTo(bytes(words));
    }

    @Test
    void rule_4_a_date_is_given_as_words_and_read_here() {
        Everything read = read("'text':'x','limit':'trước ngày 31/6/2021','date':'31/6/2021'");
        assertThat(read.limit().kind()).isEqualTo(LimitKind.BEFORE);
        assertThat(read.limit().date()).isEqualTo(new ImpossibleDate(31, 6, 2021));
        assertThat(read.date().date()).isEqualTo(new ImpossibleDate(31, 6, 2021));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'limit':{'phrase':'31/6/2021','kind':'THROUGH','date':{'kind':'exact','date':'2021-06-30'}}",
                "'date':{'phrase':'31/6/2021','date':{'kind':'exact','date':'2021-06-30'}}",
                "'date':20210630"
            })
    void rule_4_no_caller_brings_a_reading_of_his_own(String field) {
        refused(MismatchedInputException.class, "'text':'x'," + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "phrase", "limit", "date"})
    void a_control_or_broken_character_is_refused_in_every_text(String field) {
        for (String character :
                new String[] {
                    "\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085", "\\ud800", "\\udc00x"
                }) {
            String other = field.equals("text") ? "" : "'text':'x',";
            assertThatExceptionOfType(JacksonException.class)
                    .as(character)
                    .isThrownBy(
                            () -> read(other + "'%s':'31/6%s/2021'".formatted(field, character)))
                    .satisfies(refused ->
                            assertThat(refused.getCause())
                                    .isInstanceOfSatisfying(
                                            InvalidValue.class,
                                            invalid ->
                                                    assertThat(invalid.code())
                                                            .isEqualTo("text.control-character")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\\u202e, text.character",
        "\\u0378, text.character",
        "\\n, text.line-break",
        "\\u2028, text.line-break"
    })
    void a_name_in_a_document_s_own_words_misleads_nobody(String escape, String code) {
        String words = "Kế" + escape + "hoạch";
        for (String name : List.of("'title':'%s'", "'aliases':['%s']")) {
            refusedAs(code, name.formatted(words));
        }
        String signatory = "'signatory':{'state':'STATED','phrase':'%s'}".formatted(words);
        if (!words.contains("\\n")) {
            refusedAs("text.character", signatory);
        } else {
            assertThatCode(() -> read("'text':'x'," + signatory))
                    .as("printed on two lines")
                    .doesNotThrowAnyException();
        }
        String symbol = "'symbol':{'state':'STATED','phrase':'%s'}".formatted(words);
        if (code.equals("text.character")) {
            refusedAs(code, symbol);
        }
        assertThat(read("'text':'x','phrase':'%s'".formatted(words)).phrase()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2028, 0x2029, 0x202e, 0x2066, 0x206a, 0xfff9, 0xe0001, 0xe0041, 0xe007f})
    void no_free_text_holds_what_turns_breaks_or_hides_its_letters(int point) {
        String text = "Nhập " + Character.toString(point) + "muộn";

        refusedAs("text.character", "'texts':['%s']".formatted(text));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Wording.prose(text));
    }

    private static void refusedAs(String code, String field) {
        assertThatExceptionOfType(JacksonException.class)
                .as(field)
                .isThrownBy(() -> read("'text':'x'," + field))
                .satisfies(refused ->
                        assertThat(refused.getCause())
                                .isInstanceOfSatisfying(
                                        InvalidValue.class,
                                        invalid -> assertThat(invalid.code()).isEqualTo(code)));
    }

    @Test
    void a_broken_character_is_refused_in_a_list_and_in_a_value_too() {
        for (String field :
                new String[] {
                    "'texts':['a','\\u0000']", "'number':'3\\u00008'", "'tenant':'a\\u0000'"
                }) {
            refused(JacksonException.class, "'text':'x'," + field);
        }
    }

    @Test
    void line_breaks_tabs_and_characters_beyond_the_basic_plane_are_words() {
        assertThat(read("'text':'một\\nhai\\tba\\r\\n🏅'").text()).isEqualTo("một\nhai\tba\r\n🏅");
    }

    @Test
    void a_field_twice_is_refused() {
        refused(StreamReadException.class, "'text':'a','text':'b'");
    }

    @Test
    void too_deep_a_body_is_refused_before_it_costs_anything() {
        assertThatCode(() -> MAPPER.readTree("[".repeat(40) + "]".repeat(40)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> MAPPER.readTree("[".repeat(41) + "]".repeat(41)));
    }

    @Test
    void too_long_a_field_name_is_refused() {
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> MAPPER.readTree("{\"%s\":1}".formatted("a".repeat(201))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'text':'x'} {}", "{'text':'x'} x", "{'text':'x'},", "{'text':'x'"})
    void one_body_is_one_object(String body) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readTree(quoted(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text':5",
                "'text':5.5",
                "'text':true",
                "'text':['x']",
                "'text':{'value':'x'}",
                "'text':'x','id':5",
                "'text':'x','id':''",
                "'text':'x','id':'x'",
                "'text':'x','id':{'value':'ID'}",
                "'text':'x','day':''",
                "'text':'x','day':' '",
                "'text':'x','day':18659",
                "'text':'x','day':[2021,1,1]",
                "'text':'x','day':'2021-01-01T23:00:00Z'",
                "'text':'x','day':'2021-02-29'",
                "'text':'x','day':'+99999-01-01'",
                "'text':'x','kind':'annual'",
                "'text':'x','kind':'KHAC'",
                "'text':'x','kind':0",
                "'text':'x','kind':'0'",
                "'text':'x','kind':''",
                "'text':'x','number':38",
                "'text':'x','tenant':true",
                "'text':'x','phrase':38",
                "'text':'x','count':'1'",
                "'text':'x','count':''",
                "'text':'x','count':1.0",
                "'text':'x','count':2147483648",
                "'text':'x','count':true",
                "'text':'x','texts':'a'",
                "'text':'x','texts':''",
                "'text':'x','texts':{}",
                "'text':'x','texts':[5]"
            })
    void nothing_is_taken_for_another_type(String fields) {
        refused(JacksonException.class, fields);
    }

    @Test
    void a_field_that_is_not_known_missing_or_null_is_refused() {
        refused(UnrecognizedPropertyException.class, "'text':'x','khac':1");
        refused(MismatchedInputException.class, "'count':1");
        refused(InvalidNullException.class, "'text':null");
        record Listed(List<String> texts) {}
        assertThatExceptionOfType(InvalidNullException.class)
                .isThrownBy(() -> MAPPER.readValue(quoted("{'texts':['a',null]}"), Listed.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'number':'38ab'", "'tenant':'Hà Tĩnh'", "'phrase':' '", "'date':''"})
    void a_value_that_can_never_be_right_says_why(String field) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> read("'text':'x'," + field))
                .withRootCauseInstanceOf(InvalidValue.class);
    }

    @Test
    void an_optional_field_may_be_absent_or_null() {
        assertThat(read("'text':'x','id':null")).isEqualTo(read("'text':'x'"));
    }

    private static void refused(Class<? extends Throwable> how, String fields) {
        ThrowingCallable reading = () -> read(fields);
        assertThatExceptionOfType(how).as(fields).isThrownBy(reading);
    }

    private static Everything read(String fields) {
        return MAPPER.readValue(quoted("{%s}".formatted(fields)), Everything.class);
    }

    private static String quoted(String json) {
        return json.replace("ID", ID).replace('\'', '"');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
