package vn.sovang.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.kernel.TenantId;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.Recipient;
import vn.sovang.time.Anchor;
import vn.sovang.time.CountedDate;
import vn.sovang.time.DateReading;
import vn.sovang.time.EventDate;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.FuzzyRule;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.Series;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;
import vn.sovang.time.WorkingDaysDate;
import vn.sovang.time.YearlessDate;
import vn.sovang.unit.UnitId;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for cases and constants that stand in the log for ever.
class StoredNamesTest {
    private static final JsonMapper MAPPER = new EventJson().mapper();

    private static final Map<DateReading, String> READINGS =
            Map.ofEntries(
                    Map.entry(
                            new ExactDate(LocalDate.of(2021, 7, 1)),
                            """
                            {"kind":"exact","date":"2021-07-01"}\
                            """),
                    Map.entry(
                            new PartialDate(2024, 3),
                            """
                            {"kind":"partial","year":2024,"month":3}\
                            """),
                    Map.entry(
                            new PartialDate(2024, null),
                            """
                            {"kind":"partial","year":2024}\
                            """),
                    Map.entry(
                            new FuzzyDate(FuzzyRule.START_OF_YEAR, null),
                            """
                            {"kind":"fuzzy","rule":"START_OF_YEAR"}\
                            """),
                    Map.entry(
                            new RelativeDate(Anchor.CAMPAIGN_LAUNCHED),
                            """
                            {"kind":"relative","anchor":"CAMPAIGN_LAUNCHED"}\
                            """),
                    Map.entry(
                            new ImpossibleDate(31, 6, 2021),
                            """
                            {"kind":"impossible","day":31,"month":6,"year":2021}\
                            """),
                    Map.entry(
                            new SettledDate(
                                    LocalDate.of(2021, 6, 30),
                                    "van-phong",
                                    "Công văn 12",
                                    Instant.parse("2021-02-03T01:30:00Z")),
                            """
                            {"kind":"settled","date":"2021-06-30","by":"van-phong","basis":"Công văn 12",\
                            "at":"2021-02-03T01:30:00Z"}\
                            """),
                    Map.entry(
                            new UndatedDate(),
                            """
                            {"kind":"undated"}\
                            """),
                    Map.entry(
                            new UnreadDate(),
                            """
                            {"kind":"unread"}\
                            """),
                    Map.entry(
                            new YearlessDate(7, 1),
                            """
                            {"kind":"yearless","month":7,"day":1}\
                            """),
                    Map.entry(
                            new TimedDate(new YearlessDate(12, 10), LocalTime.of(17, 0)),
                            """
                            {"kind":"timed","day":{"kind":"yearless","month":12,"day":10},"time":"17:00:00"}\
                            """),
                    Map.entry(
                            new TimedDate(new ExactDate(LocalDate.of(2026, 6, 30)), null),
                            """
                            {"kind":"timed","day":{"kind":"exact","date":"2026-06-30"}}\
                            """),
                    Map.entry(
                            new PeriodDate(4, 3, 2026),
                            """
                            {"kind":"period","month":4,"months":3,"year":2026}\
                            """),
                    Map.entry(
                            new PeriodDate(7, 6, null),
                            """
                            {"kind":"period","month":7,"months":6}\
                            """),
                    Map.entry(
                            new CountedDate(Anchor.CAMPAIGN_LAUNCHED, Period.ofDays(100)),
                            """
                            {"kind":"counted","anchor":"CAMPAIGN_LAUNCHED","offset":"P100D"}\
                            """),
                    Map.entry(
                            new EventDate(),
                            """
                            {"kind":"event"}\
                            """),
                    Map.entry(
                            new RecurringDate(null),
                            """
                            {"kind":"recurring"}\
                            """),
                    Map.entry(
                            new RecurringDate(
                                    new Series(
                                            Series.Every.MONTH,
                                            List.of(new Series.Day(1, 25)),
                                            null)),
                            """
                            {"kind":"recurring","series":{"every":"MONTH",\
                            "days":[{"month":1,"day":25}]}}\
                            """),
                    Map.entry(
                            new RecurringDate(
                                    new Series(
                                            Series.Every.QUARTER,
                                            List.of(),
                                            new Series.After(10, true))),
                            """
                            {"kind":"recurring","series":{"every":"QUARTER","days":[],\
                            "after":{"days":10,"working":true}}}\
                            """),
                    Map.entry(
                            new WorkingDaysDate(null, null, null),
                            """
                            {"kind":"working-days"}\
                            """),
                    Map.entry(
                            new WorkingDaysDate(10, Anchor.CAMPAIGN_LAUNCHED, null),
                            """
                            {"kind":"working-days","days":10,"anchor":"CAMPAIGN_LAUNCHED"}\
                            """));

    private static final Map<AwardItem, String> ITEMS =
            Map.of(
                    new TitleItem(
                            EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR),
                    """
                    {"kind":"title","title":"ADVANCED_WORKER","decidedBy":"DEPARTMENT_DIRECTOR"}\
                    """,
                    new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.MINISTER),
                    """
                    {"kind":"form","form":"CERTIFICATE_OF_MERIT","decidedBy":"MINISTER"}\
                    """);

    private static final UnitId UNIT = UnitId.of("01767d2a-5c00-7000-8000-000000000006");

    private static final Map<Recipient, String> RECIPIENTS =
            Map.of(
                    new HigherUnit(UNIT),
                    """
                    {"kind":"higher-unit","unit":"01767d2a-5c00-7000-8000-000000000006"}\
                    """,
                    new PlatformBody(UNIT, new TenantId("bct")),
                    """
                    {"kind":"platform-body","unit":"01767d2a-5c00-7000-8000-000000000006",\
                    "tenant":"bct"}\
                    """,
                    new OutsideAuthority(UNIT),
                    """
                    {"kind":"outside-authority","unit":"01767d2a-5c00-7000-8000-000000000006"}\
                    """);

    static Stream<Map.Entry<Recipient, String>> recipients() {
        return RECIPIENTS.entrySet().stream();
    }

    static Stream<Map.Entry<DateReading, String>> readings() {
        return READINGS.entrySet().stream();
    }

    static Stream<Map.Entry<AwardItem, String>> items() {
        return ITEMS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_reading_carries_its_kind(Map.Entry<DateReading, String> reading) {
        assertThat(MAPPER.writeValueAsString(reading.getKey())).isEqualTo(reading.getValue());
        assertThat(MAPPER.readValue(reading.getValue(), DateReading.class))
                .isEqualTo(reading.getKey());
    }

    @ParameterizedTest
    @MethodSource("items")
    void rule_40_an_award_item_is_a_title_or_a_form(Map.Entry<AwardItem, String> item) {
        assertThat(MAPPER.writeValueAsString(item.getKey())).isEqualTo(item.getValue());
        assertThat(MAPPER.readValue(item.getValue(), AwardItem.class)).isEqualTo(item.getKey());
    }

    @ParameterizedTest
    @MethodSource("recipients")
    void a_recipient_carries_its_kind(Map.Entry<Recipient, String> recipient) {
        assertThat(MAPPER.writeValueAsString(recipient.getKey())).isEqualTo(recipient.getValue());
        assertThat(MAPPER.readValue(recipient.getValue(), Recipient.class))
                .isEqualTo(recipient.getKey());
    }

    @Test
    void every_case_has_a_name() {
        assertThat(RECIPIENTS.keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Recipient.class.getPermittedSubclasses());
        assertThat(READINGS.keySet().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(DateReading.class.getPermittedSubclasses());
        assertThat(ITEMS.keySet().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(AwardItem.class.getPermittedSubclasses());
    }

    @Test
    void no_sealed_value_of_an_event_goes_without_a_name() {
        assertThat(Shapes.ofAllEvents().stream().filter(Class::isSealed))
                .isNotEmpty()
                .allMatch(SealedNames::isNamed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"khac\"}",
                "{\"kind\":null}",
                "{\"kind\":\"vn.sovang.time.UnreadDate\"}",
                "{\"@class\":\"vn.sovang.time.UnreadDate\"}",
                "\"unread\"",
                "null"
            })
    void a_case_is_chosen_by_its_name_only(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> {
                    DateReading read = MAPPER.readValue(json, DateReading.class);
                    if (read == null) {
                        throw new tools.jackson.core.exc.StreamReadException("null");
                    }
                });
    }

    /// A constant that is renamed cannot be read from the log any more: add, never rename.
    @Test
    void the_constants_are_the_ones_of_the_golden_list() throws IOException {
        String present =
                enums().stream()
                        .map(type ->
                                type.getName().substring("vn.sovang.".length())
                                        + " = "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(constant -> ((Enum<?>) constant).name())
                                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n", "", "\n"));
        try (InputStream golden = getClass().getResourceAsStream("/names/constants.txt")) {
            assertThat(golden).isNotNull();
            assertThat(present)
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void constants_are_written_as_their_names_and_read_from_nothing_else() {
        for (Class<?> type : enums()) {
            for (Object constant : type.getEnumConstants()) {
                String json = "\"" + ((Enum<?>) constant).name() + "\"";
                assertThat(MAPPER.writeValueAsString(constant)).isEqualTo(json);
                assertThat(MAPPER.<Object>readValue(json, MAPPER.constructType(type)))
                        .isSameAs(constant);
            }
            for (String wrong : List.of("0", "\"0\"", "\"\"", "\" \"", "\"khac\"", "true", "[]")) {
                assertThatExceptionOfType(JacksonException.class)
                        .as("%s as %s", wrong, type.getSimpleName())
                        .isThrownBy(
                                () -> MAPPER.<Object>readValue(wrong, MAPPER.constructType(type)));
            }
        }
    }

    private static List<Class<?>> enums() {
        return Shapes.ofAllEvents().stream()
                .filter(Class::isEnum)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
