package vn.sovang.bench.province;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.Quota;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.Theme;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.util.List;
import java.util.stream.IntStream;

/// Plans as the made-up province writes them.
final class Papers {
    static final AwardItem CERTIFICATE =
            new FormItem(
                    CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.DEPARTMENT_DIRECTOR);
    static final AwardItem FIGHTER =
            new TitleItem(
                    EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                    DecidingAuthority.DEPARTMENT_DIRECTOR);

    /// Places of a campaign, more than anybody asks for.
    static final int PLACES = 20_000;

    private static final int PHASES = 4;

    private Papers() {}

    static PlanContent plan(int year, int number, String issuer) {
        return new PlanContent(
                year,
                new PlanHead(
                        "Kế hoạch",
                        new Phrase(
                                "Tổ chức phong trào thi đua số %d năm %d".formatted(number, year)),
                        Printed.stated("Số: " + number),
                        Printed.stated("/KH-SCT"),
                        DatePoint.of("ngày 05/01/" + year),
                        Printed.stated(issuer),
                        Printed.absent(),
                        null,
                        null,
                        null),
                List.of(),
                new Theme(
                        Theme.Origin.OWN, new Phrase("Đoàn kết, sáng tạo, thi đua lập thành tích")),
                IntStream.rangeClosed(1, ProvinceSize.CAMPAIGNS_OF_PLAN)
                        .mapToObj(campaign -> campaign(year, campaign))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlannedCampaign campaign(int year, int number) {
        return new PlannedCampaign(
                "pt-" + number,
                new Phrase("Phong trào thi đua thứ %d của năm %d".formatted(number, year)),
                CampaignKind.ANNUAL,
                IntStream.rangeClosed(1, PHASES).mapToObj(phase -> phase(year, phase)).toList(),
                Deadline.of("đến hết ngày 15/12/" + year),
                List.of(),
                List.of(
                        offer(CERTIFICATE, SubjectKind.COLLECTIVE),
                        offer(FIGHTER, SubjectKind.INDIVIDUAL)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static AwardOffer offer(AwardItem item, SubjectKind subject) {
        return new AwardOffer(
                item,
                List.of(subject),
                new Phrase("Khen thưởng của Giám đốc Sở"),
                List.of(new Quota(subject, PLACES)),
                null);
    }

    /// A quarter, with a report in its last month.
    private static PlannedPhase phase(int year, int number) {
        int last = number * 3;
        return new PlannedPhase(
                Integer.toString(number),
                "Đợt " + number,
                DatePoint.of("01/%02d/%d".formatted(last - 2, year)),
                Deadline.of("đến hết ngày 28/%02d/%d".formatted(last, year)),
                null,
                Deadline.of("trước ngày 25/%02d/%d".formatted(last, year)),
                List.of());
    }
}
