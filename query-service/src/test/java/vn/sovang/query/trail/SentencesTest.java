package vn.sovang.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.award.GrantOverride;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.RevocationCause;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.RecordedEvent;
import vn.sovang.log.UnreadablePayload;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.PublicityNotice;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitMoved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SentencesTest {
    private final SamplePlan sample = new SamplePlan();
    private final Texts texts = Texts.ofClassPath();
    private final Sentences sentences = new Sentences(texts);

    @Test
    void every_event_has_a_sentence_in_both_languages_with_every_blank_filled() {
        List<Object> all = new ArrayList<>(sample.everything());
        all.add(sample.drafted());
        all.add(sample.assigned());
        all.add(sample.findingSettled());
        all.add(sample.dateSettled());
        all.addAll(sample.proposalReviewed());
        all.addAll(sample.publicity());
        all.add(sample.revised());
        all.add(sample.copied());
        all.add(sample.parentLinked());
        all.add(sample.externalDocument());
        all.add(sample.amended());
        all.add(sample.replaced());
        all.add(sample.withdrawn());
        all.add(sample.dutyDeadlineSet());
        all.add(sample.dutyCompleted());
        all.add(sample.proposalReturned());
        all.add(sample.proposalWithdrawn());
        all.add(sample.awardRevoked());
        all.add(sample.awardStripped());
        all.add(sample.dependantFound());
        all.add(sample.dependantSettled());
        all.add(sample.dependantEnded());
        all.add(sample.awardRestored());
        all.add(sample.decisionCorrected());
        all.add(sample.proposalForwarded());
        all.add(sample.proposalReceived());
        all.add(sample.decisionReceived());
        all.addAll(sample.difficulties());
        all.addAll(sample.followUps());
        all.add(sample.campaignAmended());
        all.add(sample.amendmentLeftOut());
        all.add(sample.findingsOpened());
        all.add(sample.districtMoved());
        all.add(sample.blockFormed());
        all.add(sample.memberAssigned(sample.department));
        all.add(sample.leadAppointed());
        all.add(sample.membershipEnded());
        all.add(sample.blockDissolved());
        all.add(sample.yearReviewOpened());
        all.add(sample.yearReviewClosed());
        all.addAll(sample.titles());
        all.add(sample.lookupOpened());
        all.add(sample.lookupClosed());
        all.add(sample.titleSumSent());
        all.add(sample.councilEstablished());
        all.add(sample.councilChanged());
        all.addAll(sample.councilSession());
        all.add(sample.votesCast());
        all.addAll(sample.fund(2021));
        all.addAll(sample.scoreTable());
        all.addAll(sample.scoreSheet());
        all.add(sample.merged());
        all.add(sample.primeMinisterRegistered());
        all.add(sample.nomineeRegistered());
        all.add(sample.nomineeCorrected());
        all.add(sample.nomineeErasureRequested());
        all.add(sample.nomineeAccountsReceived());
        all.add(sample.ownActReported());
        all.add(sample.factRecorded());
        all.add(sample.disciplineRecorded());
        all.add(sample.factStruck());
        all.add(sample.nomineeErased());
        assertThat(all.stream().map(SentencesTest::name).collect(Collectors.toSet()))
                .as("the sample has every event of the catalogue")
                .isEqualTo(
                        EventCatalogue.EVENTS.stream()
                                .map(EventType::name)
                                .collect(Collectors.toSet()));
        assertThat(all)
                .allSatisfy(event -> {
                    String vi = say(event, Language.VI);
                    String en = say(event, Language.EN);
                    assertThat(vi).isNotBlank().doesNotContain("{");
                    assertThat(en).isNotBlank().doesNotContain("{").isNotEqualTo(vi);
                });
    }

    @Test
    void a_sentence_reads_like_one() {
        assertThat(say(sample.issued(), Language.VI))
                .isEqualTo(
                        "Ban hành kế hoạch số 38a/KH-SCT ngày 15/01/2021; cơ quan ban hành: Sở Công"
                                + " Thương; người ký: Giám đốc.");
        assertThat(say(sample.achievementAdded(1), Language.EN))
                .isEqualTo("Added to the dossier: achievement report, file bao-cao-1.pdf.");
    }

    @Test
    void rule_30_a_launch_says_whether_the_units_below_take_part() {
        CampaignLaunched launched = sample.launched();
        assertThat(say(launched, Language.VI)).endsWith(" (kể cả các đơn vị trực thuộc).");
        CampaignLaunched only =
                new CampaignLaunched(
                        launched.campaignId(),
                        launched.planId(),
                        launched.content(),
                        launched.year(),
                        launched.planIssuedOn(),
                        launched.launchedOn(),
                        launched.scope(),
                        0,
                        true);
        assertThat(say(only, Language.VI)).endsWith(" (chỉ các đơn vị được ghi tên).");
    }

    @Test
    void rule_52_a_duty_that_was_carried_on_says_who_did_it_and_who_owed_it() {
        assertThat(say(sample.dutyCompletedInItsPlace(), Language.VI))
                .startsWith(
                        "%s (kế thừa %s) hoàn thành trách nhiệm D1 ngày 24/10/2025"
                                .formatted(sample.department, sample.district));
        assertThat(say(sample.dutyCompleted(), Language.VI)).doesNotContain("kế thừa");
    }

    @Test
    void rule_45_a_submission_says_who_allowed_what_the_law_does_not() {
        GrantOverride override = new GrantOverride("lập công", "TTr 5/TTr-SCT", "Giám đốc Sở");
        assertThat(
                        say(
                                new ProposalSubmitted(
                                        sample.proposal,
                                        Instant.parse("2021-12-15T01:00:00Z"),
                                        List.of(),
                                        List.of(),
                                        override),
                                Language.VI))
                .contains("Giám đốc Sở cho phép trình", "TTr 5/TTr-SCT", "lập công");
        assertThat(say(sample.proposalSubmitted(), Language.VI)).doesNotContain("cho phép");
    }

    @Test
    void a_proposal_was_decided_on_the_day_of_the_decision() {
        ProposalDecided noted =
                new ProposalDecided(
                        sample.proposal,
                        sample.decision,
                        Instant.parse("2026-11-30T01:00:00Z"),
                        List.of(),
                        LocalDate.of(2025, 12, 20),
                        List.of());
        assertThat(say(noted, Language.VI)).contains("20/12/2025").doesNotContain("2026");
    }

    @Test
    void years_that_are_complete_are_said_from_first_to_last() {
        FactRecorded complete =
                new FactRecorded(
                        sample.factRecorded().nomineeId(),
                        3,
                        new CompleteYears(2015, 2021, "Sổ 1"),
                        null,
                        Instant.parse("2021-12-03T01:00:00Z"));
        assertThat(say(complete, Language.VI))
                .contains("mục 3", "xác nhận đã ghi đủ quá trình 2015–2021");
    }

    @Test
    void rule_50_no_sentence_names_discipline_among_the_details() {
        NomineeErased erased =
                new NomineeErased(
                        sample.nomineeRegistered().nomineeId(),
                        "NĐ 13/2023/NĐ-CP",
                        "theo yêu cầu",
                        "key",
                        List.of(NomineeDetail.CONTACT, NomineeDetail.DISCIPLINE),
                        Instant.parse("2021-12-15T01:00:00Z"));
        assertThat(say(erased, Language.VI)).contains("liên hệ").doesNotContain("kỷ luật");
    }

    @Test
    void a_list_of_many_lines_is_no_long_sentence() {
        AwardProposed few = sample.proposed();
        AwardProposed many =
                new AwardProposed(
                        few.proposalId(),
                        few.campaignId(),
                        few.proposingUnit(),
                        Collections.nCopies(200, few.lines().getFirst()),
                        few.checklist(),
                        few.checklistSource(),
                        few.proposedAt());
        VoteMinutes minutes =
                new VoteMinutes(
                        VoteMinutes.Body.COUNCIL,
                        LocalDate.of(2021, 12, 2),
                        true,
                        List.of(
                                new VoteMinutes.Member("Một", VoteMinutes.Attendance.PRESENT),
                                new VoteMinutes.Member("Hai", VoteMinutes.Attendance.PRESENT)),
                        List.of(),
                        IntStream.rangeClosed(1, 200)
                                .mapToObj(line ->
                                        new VoteMinutes.LineVote(
                                                line, line == 7 ? 1 : 2, line == 7 ? 1 : 0, 0))
                                .toList());
        VoteMinutesRecorded voted =
                new VoteMinutesRecorded(
                        few.proposalId(), minutes, List.of(), "thu-ky", few.proposedAt());

        assertThat(say(many, Language.VI))
                .contains("200 trường hợp", "và 190 người, tập thể nữa")
                .hasSizeLessThan(500);
        assertThat(say(voted, Language.VI)).contains("dòng 1-6, 8-200: 2/2; dòng 7: 1/2");
    }

    @Test
    void a_vote_says_in_what_it_did_not_agree_with_the_publicity() {
        VoteMinutes minutes =
                new VoteMinutes(
                        VoteMinutes.Body.COUNCIL,
                        LocalDate.of(2021, 12, 2),
                        true,
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(
                        say(
                                new VoteMinutesRecorded(
                                        sample.proposal,
                                        minutes,
                                        List.of(),
                                        "thu-ky",
                                        Instant.EPOCH,
                                        List.of(PublicityNotice.NOT_OVER),
                                        null),
                                Language.VI))
                .endsWith("Lưu ý về công khai: họp khi chưa hết hạn công khai.");
        assertThat(say(sample.publicity().getLast(), Language.VI))
                .isEqualTo(
                        "Giải quyết ý kiến góp ý số 1: không tiếp thu, lý do: giấy công nhận ghi"
                                + " một tác giả");
    }

    @Test
    void rule_30_an_amendment_of_a_campaign_says_what_changed_who_comes_in_and_who_goes() {
        assertThat(say(sample.campaignAmended(), Language.VI))
                .isEqualTo(
                        "Sửa đổi phong trào từ ngày 01/07/2021 theo Công văn 30/SCT: Sắp xếp lại"
                            + " đơn vị. Nội dung thay đổi: tên gọi khác: không có → “Chung sức xây"
                            + " dựng nông thôn mới”; ngày kết thúc đợt 4: “đến hết ngày 31/12/2021”"
                            + " → “31/12/2021”; hạn báo cáo đợt 4: “theo quy định” → không có. Đơn"
                            + " vị thêm vào: "
                                + sample.committee
                                + "; đơn vị đưa ra: "
                                + sample.department
                                + ".");
    }

    @Test
    void an_extension_says_all_limits_that_it_moved() {
        PhaseExtended extended =
                new PhaseExtended(
                        sample.campaign,
                        "1",
                        Deadline.of("đến hết ngày 31/12/2026"),
                        Deadline.of("đến hết ngày 31/01/2027"),
                        Deadline.of("đến hết ngày 10/01/2027"),
                        "CV 3",
                        Instant.EPOCH);
        assertThat(say(extended, Language.VI))
                .isEqualTo(
                        "Gia hạn đợt 1: đến hết ngày 31/12/2026; hạn sơ kết, tổng kết: đến hết ngày"
                            + " 31/01/2027; hạn nộp báo cáo: đến hết ngày 10/01/2027. Căn cứ: CV"
                            + " 3");
    }

    @Test
    void c15_a_pledge_says_in_which_block_it_was_signed() {
        assertThat(say(sample.pledgeSigned(), Language.VI))
                .contains(sample.district + " (trong “Khối thi đua kinh tế kỹ thuật”). Nội dung:");
    }

    @Test
    void a_move_says_where_the_unit_stands_now() {
        assertThat(say(sample.districtMoved(), Language.VI))
                .contains("không còn trực thuộc đơn vị nào từ ngày 01/01/2022, theo QĐ 9/2021");
        UnitMoved below =
                new UnitMoved(sample.district, sample.department, LocalDate.of(2023, 1, 1), "QĐ 1");
        assertThat(say(below, Language.VI)).contains("trực thuộc " + sample.department);
    }

    @Test
    void a_settlement_says_who_settled_which_words_how_and_on_which_basis() {
        assertThat(say(sample.findingSettled(), Language.VI))
                .isEqualTo(
                        "chanh-van-phong xử lý phát hiện A01, “31/6/2021”: ngày đúng là"
                                + " 30/06/2021. Căn cứ: Công văn 12/SCT");
        for (FindingOutcome outcome : FindingOutcome.values()) {
            FindingSettled settled =
                    new FindingSettled(
                            sample.plan,
                            1,
                            sample.imported().findings().getLast(),
                            outcome,
                            null,
                            "Bản gốc",
                            "lan",
                            Instant.EPOCH);
            assertThat(say(settled, Language.EN)).startsWith("lan settled").doesNotContain("{");
        }
    }

    @Test
    void a_day_that_was_corrected_says_why() {
        FindingSettled first = sample.findingSettled();
        FindingSettled corrected =
                new FindingSettled(
                        first.planId(),
                        first.number(),
                        first.finding(),
                        first.outcome(),
                        LocalDate.of(2021, 6, 29),
                        first.basis(),
                        first.settledBy(),
                        first.settledAt(),
                        null,
                        "Đọc nhầm công văn");
        UnitDissolved end = sample.districtDissolved();
        UnitDissolved ended =
                new UnitDissolved(
                        end.unitId(),
                        end.dissolvedOn(),
                        end.successors(),
                        end.basis(),
                        "Ghi nhầm năm");

        assertThat(say(corrected, Language.VI))
                .endsWith(
                        "ngày đúng là 29/06/2021. Căn cứ: Công văn 12/SCT. Đính chính ngày đã ghi"
                                + " trước đó: Đọc nhầm công văn.");
        assertThat(say(ended, Language.VI))
                .endsWith("theo NQ 60/2025. Đính chính ngày đã ghi trước đó: Ghi nhầm năm.");
    }

    @Test
    void a05_a_settlement_that_a_plan_brought_along_says_where_and_when_it_was_settled() {
        FindingSettled along =
                sample.findingSettled().takenAlong(sample.plan, TenantId.WAITING_FOR_PROVINCE);

        assertThat(say(along, Language.VI))
                .isEqualTo(
                        "chanh-van-phong xử lý phát hiện A01, “31/6/2021”: ngày đúng là"
                                + " 30/06/2021. Căn cứ: Công văn 12/SCT (xử lý ngày 05/07/2021"
                                + " tại cho-phan-tinh, khi kế hoạch còn chờ phân tỉnh)");
        assertThat(say(along, Language.EN)).contains("in cho-phan-tinh").doesNotContain("{");
    }

    @Test
    void a_day_that_was_settled_is_told_by_its_place_and_by_no_account() {
        assertThat(say(sample.dateSettled(), Language.VI))
                .contains("hạn báo cáo đợt 3")
                .doesNotContain("phases", "chanh-van-phong");
        assertThat(say(sample.dateSettled(), Language.EN))
                .contains("limit for reports on phase 3")
                .doesNotContain("phases", "chanh-van-phong");
    }

    @Test
    void rules_36_42_a33_a_decision_says_what_departs_from_the_ordinary_course() {
        assertThat(say(sample.decisionIssued(), Language.VI)).endsWith("1 trường hợp.");
        assertThat(say(sample.unusualDecisionIssued(), Language.VI))
                .endsWith(
                        "1 trường hợp. Có trường hợp khác với đề nghị, với kết quả bỏ phiếu hoặc"
                            + " đánh giá tiêu chuẩn; Giám đốc Sở cho phép, căn cứ Biên bản 5/BB-HĐ,"
                            + " lý do: Thành tích nổi bật. Có khen thưởng ngoài hệ thống trực"
                            + " thuộc, căn cứ: Kế hoạch 38a/KH-SCT, mục đ. Quy định về thẩm quyền"
                            + " cần đối chiếu: Luật 15/2003/QH11 (chưa đối chiếu).");
        assertThat(say(sample.unusualDecisionIssued(), Language.EN))
                .contains("allowed by Giám đốc Sở", "outside the issuer's own tree", "checked")
                .doesNotContain("{");
    }

    @Test
    void a_correction_says_of_what_changed_what_stood_before_and_what_was_meant() {
        DecisionCorrected whole = sample.decisionCorrected();
        String words =
                "Đính chính quyết định khen thưởng: trước ghi số 123/QĐ-SCT ngày 20/12/2021, đúng"
                        + " là số 132/QĐ-SCT ngày 21/12/2021; dòng 1 trước ghi “";
        assertThat(say(whole, Language.VI))
                .startsWith(words)
                .contains("đúng là “Phòng Quản lý công nghiệp”.")
                .endsWith(
                        "Văn bản đính chính: Công văn số 15/SCT-VP ngày 05/01/2022, lý do: Lỗi đánh"
                                + " máy");
        assertThat(say(whole, Language.EN)).doesNotContain("{");
        DecisionCorrected nameAlone =
                new DecisionCorrected(
                        whole.decisionId(),
                        whole.issuer(),
                        whole.printed(),
                        whole.printed(),
                        whole.lines(),
                        whole.document(),
                        whole.reason());
        assertThat(say(nameAlone, Language.VI))
                .startsWith("Đính chính quyết định khen thưởng: dòng 1 trước ghi “")
                .doesNotContain("123/QĐ-SCT");
    }

    @Test
    void every_cause_of_a_revocation_is_said_in_words() {
        for (RevocationCause cause : RevocationCause.values()) {
            AwardRevoked some = sample.awardRevoked();
            AwardRevoked revoked =
                    new AwardRevoked(
                            some.decisionId(),
                            some.proposalId(),
                            some.line(),
                            cause,
                            some.basisDocument(),
                            some.reason(),
                            some.revokedOn());
            assertThat(say(revoked, Language.EN)).doesNotContain(cause.name(), "{");
            assertThat(say(revoked, Language.VI))
                    .contains("15/03/2022", "KL 8/KL-TTr", "Hồ sơ giả")
                    .doesNotContain(cause.name(), "{");
        }
    }

    @Test
    void who_stripped_or_restored_an_award_and_by_which_clause_is_said_in_words() {
        assertThat(say(sample.awardStripped(), Language.VI))
                .isEqualTo(
                        "Danh hiệu ở dòng 1 bị tước từ ngày 02/05/2024 theo Quyết định số 15/QĐ-CTN"
                                + " ngày 01/05/2024 của Chủ tịch nước, căn cứ: bản án đã có hiệu"
                                + " lực, phạt tù có thời hạn trở lên (Luật 06/2022/QH15, Điều 93"
                                + " khoản 3 (trừ trường hợp của khoản 4), đã đọc trong văn bản"
                                + " luật), lý do: Bản án đã có hiệu lực");
        assertThat(say(sample.awardRestored(), Language.EN))
                .startsWith(
                        "The award of line 1 was restored from 02/09/2024 by Bản án số"
                                + " 9/2024/HC-PT of 01/09/2024, on the ground of the decision")
                .contains("not verified");
    }

    @Test
    void what_cannot_be_read_is_said_to_be_so() {
        assertThat(say("plan.issued", new UnreadablePayload("hỏng"), Language.VI))
                .isEqualTo("Có một việc đã ghi mà chưa đọc được (plan.issued).");
    }

    @Test
    void both_languages_have_the_same_texts() {
        Texts texts = Texts.ofClassPath();
        assertThat(new TreeSet<>(texts.codes(Language.VI)))
                .isEqualTo(new TreeSet<>(texts.codes(Language.EN)));
    }

    private String say(Object event, Language language) {
        return say(name(event), event, language);
    }

    private String say(String name, Object payload, Language language) {
        RecordedEvent recorded =
                new RecordedEvent(
                        new TenantId("tinh-mau"),
                        1,
                        "x",
                        "x",
                        0,
                        new UUID(0, 1),
                        name,
                        1,
                        Instant.parse("2021-02-01T00:00:00Z"),
                        null,
                        Map.of(),
                        payload);
        return sentences.of(recorded, RecordNames.of(texts, UnitNames.none(), List.of()), language);
    }

    private static String name(Object event) {
        return EventCatalogue.EVENTS.stream()
                .filter(type -> type.type() == event.getClass())
                .map(EventType::name)
                .findFirst()
                .orElseThrow();
    }
}
