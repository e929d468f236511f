package vn.sovang.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.text.Phrase;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A department with a division and an office, a district division beside it, and a committee.
class LaunchFindingsTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 2, 3);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 3, 15);
    private static final UnitId DEPARTMENT = unit(1);
    private static final UnitId DIVISION = unit(2);
    private static final UnitId OFFICE = unit(3);
    private static final UnitId DISTRICT = unit(4);
    private static final UnitId COMMITTEE = unit(5);

    private static final Map<UUID, Facts> REGISTER =
            Map.of(
                    DEPARTMENT.value(),
                    Facts.of(registered(DEPARTMENT, "Sở", UnitKind.DEPARTMENT, null)),
                    DIVISION.value(),
                    Facts.of(registered(DIVISION, "Phòng", UnitKind.DIVISION, DEPARTMENT)),
                    OFFICE.value(),
                    Facts.of(registered(OFFICE, "Văn phòng Sở", UnitKind.OFFICE, DEPARTMENT)),
                    DISTRICT.value(),
                    Facts.of(
                            registered(DISTRICT, "Phòng KT&HT", UnitKind.DISTRICT_DIVISION, null),
                            new UnitRenamed(
                                    DISTRICT, "Phòng Kinh tế", LocalDate.of(2023, 1, 1), "QĐ")),
                    COMMITTEE.value(),
                    Facts.of(registered(COMMITTEE, "UBND", UnitKind.DISTRICT_COMMITTEE, null)));

    @Test
    void a33_a_scope_beyond_the_launcher_s_own_organisation_is_found_and_names_who_is_beyond() {
        assertThat(found(DEPARTMENT, IN_2024, DIVISION, DISTRICT))
                .containsExactly(
                        new OpenedFinding(
                                new Finding(
                                        FindingCode.SCOPE_BEYOND_LAUNCHER,
                                        "campaigns[dot].scope",
                                        new Phrase("Phòng Kinh tế")),
                                new OpenedFinding.Provision(
                                        "Luật 06/2022/QH15, Điều 18", Certainty.READ)));
        assertThat(found(DEPARTMENT, IN_2024, DIVISION, OFFICE, DEPARTMENT)).isEmpty();
    }

    @Test
    void what_the_law_before_said_was_not_read_and_names_are_those_of_the_day() {
        assertThat(found(DEPARTMENT, IN_2021, DISTRICT))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.finding().phrase().value()).isEqualTo("Phòng KT&HT");
                    assertThat(found.provision().certainty()).isEqualTo(Certainty.UNVERIFIED);
                });
    }

    @Test
    void an_office_launches_for_what_it_belongs_to() {
        assertThat(found(OFFICE, IN_2024, DIVISION)).isEmpty();
        assertThat(found(OFFICE, IN_2024, DISTRICT)).hasSize(1);
    }

    @Test
    void a_committee_launches_in_its_locality_and_of_nobody_known_nothing_is_said() {
        assertThat(found(COMMITTEE, IN_2024, DIVISION, DISTRICT)).isEmpty();
        assertThat(found(null, IN_2024, DIVISION, DISTRICT)).isEmpty();
    }

    @Test
    void of_many_units_beyond_the_first_are_named_and_the_others_counted() {
        List<UnitId> many = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            many.add(unit(100 + i));
        }
        assertThat(found(DEPARTMENT, IN_2024, many.toArray(UnitId[]::new)))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.finding().phrase().value())
                                .contains(unit(111).toString())
                                .doesNotContain(unit(112).toString())
                                .endsWith("; … (+3)"));
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE_OF_MERIT, MINISTER, INDIVIDUAL, 1",
        "CERTIFICATE_OF_MERIT, PROVINCIAL_CHAIRMAN, INDIVIDUAL, 1",
        "CERTIFICATE_OF_MERIT, MINISTER, COLLECTIVE, 0",
        "CERTIFICATE_OF_MERIT, PRIME_MINISTER, INDIVIDUAL, 0",
        "LETTER_OF_COMMENDATION, DEPARTMENT_DIRECTOR, INDIVIDUAL, 0"
    })
    void a_certificate_of_ministry_or_province_for_individuals_needs_a_launch_of_theirs(
            CommendationForm form, DecidingAuthority decider, SubjectKind subject, int count) {
        AwardOffer offer = offer(form, decider, subject);
        assertThat(awards(CampaignKind.SPECIAL, DEPARTMENT, offer))
                .hasSize(count)
                .allSatisfy(found -> {
                    assertThat(found.finding().code()).isEqualTo(FindingCode.LAUNCHER_BELOW_AWARD);
                    assertThat(found.finding().anchor()).isEqualTo("campaigns[dot].awards[0]");
                    assertThat(found.provision().clause()).contains("74.1.a");
                });
        assertThat(awards(CampaignKind.ANNUAL, DEPARTMENT, offer))
                .as("the regular movement of a year has other grounds")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_set_of_rules_has_its_provisions(RuleSet rules) {
        assertThat(LaunchRule.provision(FindingCode.SCOPE_BEYOND_LAUNCHER, rules)).isNotNull();
        assertThat(LaunchRule.provision(FindingCode.LAUNCHER_BELOW_AWARD, rules)).isNotNull();
    }

    private static List<OpenedFinding> awards(
            CampaignKind kind, UnitId actor, AwardOffer... offers) {
        return LaunchFindings.of(
                text(kind, List.of(offers)),
                List.of(),
                actor,
                IN_2024,
                id -> REGISTER.getOrDefault(id, Facts.of()));
    }

    private static List<OpenedFinding> found(
            @Nullable UnitId actor, LocalDate on, UnitId... scope) {
        return LaunchFindings.of(
                text(CampaignKind.SPECIAL, List.of()),
                List.of(scope),
                actor,
                on,
                id -> REGISTER.getOrDefault(id, Facts.of()));
    }

    private static AwardOffer offer(
            CommendationForm form, DecidingAuthority decider, SubjectKind subject) {
        return new AwardOffer(
                new FormItem(form, decider),
                List.of(subject),
                new Phrase("Bằng khen"),
                List.of(),
                null);
    }

    private static CampaignText text(CampaignKind kind, List<AwardOffer> offers) {
        return new CampaignText(
                new CampaignId(id(20)),
                new PlanId(id(10)),
                new PlannedCampaign(
                        "dot",
                        new Phrase("Đợt thi đua đặc biệt"),
                        kind,
                        List.of(),
                        null,
                        List.of(),
                        offers,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of()),
                2024,
                null,
                IN_2024,
                List.of(DIVISION));
    }

    private static UnitRegistered registered(
            UnitId unit, String name, UnitKind kind, @Nullable UnitId parent) {
        return new UnitRegistered(unit, name, kind, parent, LocalDate.of(2016, 1, 1), "QĐ 1");
    }
}
