package vn.sovang.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanIssued;
import vn.sovang.report.ReportAccepted;
import vn.sovang.text.Phrase;
import vn.sovang.unit.UnitRenamed;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class EventJsonTest {
    private static final String ID = "01767d2a-5c00-7000-8000-000000000001";
    private static final JsonMapper MAPPER = new EventJson().mapper();

    @Test
    void a_record_of_one_value_is_that_value() {
        assertThat(MAPPER.writeValueAsString(new DocumentNumber("38a"))).isEqualTo("\"38a\"");
        assertThat(MAPPER.readValue("\"38a\"", DocumentNumber.class))
                .isEqualTo(new DocumentNumber("38a"));
        assertThat(MAPPER.writeValueAsString(new vn.sovang.unit.UnitId(UUID.fromString(ID))))
                .isEqualTo("\"" + ID + "\"");
    }

    @Test
    void an_instant_keeps_its_microseconds_as_text() {
        ReportAccepted accepted =
                new ReportAccepted(
                        vn.sovang.report.ReportId.of(ID),
                        2,
                        Instant.parse("2021-06-23T01:02:03.456789Z"));
        String json = MAPPER.writeValueAsString(accepted);
        assertThat(json).contains("\"2021-06-23T01:02:03.456789Z\"");
        assertThat(MAPPER.readValue(json, ReportAccepted.class)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"đến 31/6/2021", "  thi đua ", "“mở mà không đóng", "hai\ndòng", "tab\t"})
    void rule_54_words_come_back_as_they_were_given(String words) {
        for (Normalizer.Form form :
                new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            Phrase given = new Phrase(Normalizer.normalize(words, form));
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(given), Phrase.class))
                    .isEqualTo(given);
        }
    }

    @Test
    void what_is_absent_is_not_written() {
        PlanIssued issued =
                new PlanIssued(
                        vn.sovang.plan.PlanId.of(ID),
                        null,
                        "KH-SCT",
                        java.time.LocalDate.of(2021, 2, 3),
                        "Sở",
                        "Người ký",
                        null,
                        List.of());
        assertThat(MAPPER.writeValueAsString(issued)).doesNotContain("number", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Missing, null, unknown.
                "{'unitId':'ID','name':'Phòng','validFrom':'2021-01-01'}",
                "{'unitId':'ID','name':null,'validFrom':'2021-01-01','basis':'x'}",
                "{'unitId':'ID','name':'Phòng','validFrom':'2021-01-01','basis':'x','khac':1}",
                // Of another type.
                "{'unitId':'ID','name':5,'validFrom':'2021-01-01','basis':'x'}",
                "{'unitId':'ID','name':true,'validFrom':'2021-01-01','basis':'x'}",
                "{'unitId':'ID','name':['a'],'validFrom':'2021-01-01','basis':'x'}",
                "{'unitId':{'value':'ID'},'name':'a','validFrom':'2021-01-01','basis':'x'}",
                "{'unitId':'x','name':'a','validFrom':'2021-01-01','basis':'x'}",
                "{'unitId':'','name':'a','validFrom':'2021-01-01','basis':'x'}",
                "{'unitId':5,'name':'a','validFrom':'2021-01-01','basis':'x'}",
                // Days that are none, or more than days.
                "{'unitId':'ID','name':'a','validFrom':'','basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':' ','basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':'2021-02-29','basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':'1/2/2021','basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':18659,'basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':[2021,1,1],'basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':'2021-01-01T23:00:00Z','basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':'2021-01-01T23:00:00','basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':'+20210-01-01','basis':'x'}",
                "{'unitId':'ID','name':'a','validFrom':'-001-01-01','basis':'x'}",
                // No object, or more than one.
                "[]",
                "'x'",
                "{'unitId':'ID','name':'a','validFrom':'2021-01-01','basis':'x'} {}"
            })
    void anything_but_the_form_of_the_record_is_refused(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> read(json, UnitRenamed.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2'", "2.0", "2.5", "null", "true", "2147483648", "''", "[2]"})
    void a_whole_number_is_written_as_one(String version) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() ->
                        read(
                                "{'reportId':'ID','version':%s,'acceptedAt':'2021-06-23T01:00:00Z'}"
                                        .formatted(version),
                                ReportAccepted.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'2021-06-23'", "' '", "null"})
    void an_instant_is_written_as_text_with_its_zone(String instant) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() ->
                        read(
                                "{'campaignId':'ID','phase':'1','unitId':'ID','commitment':'x','registeredAt':%s}"
                                        .formatted(instant),
                                ParticipationRegistered.class));
    }

    @Test
    void a_value_that_can_never_be_right_says_why() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue("\"số 38\"", DocumentNumber.class))
                .withCauseInstanceOf(InvalidValue.class);
    }

    private static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json.replace("ID", ID).replace('\'', '"'), type);
    }
}
