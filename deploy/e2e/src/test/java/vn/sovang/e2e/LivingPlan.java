package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import vn.sovang.local.sample.SampleIds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/// A made-up plan of today, whose deadlines lie just behind and just ahead: the sample's own lie
/// years back.
final class LivingPlan {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Platform platform;
    private final String campaign;
    private final String name;

    private LivingPlan(Platform platform, String campaign, String name) {
        this.platform = platform;
        this.campaign = campaign;
        this.name = name;
    }

    /// Organisation in whose name the plan is issued.
    ///
    /// @param office post of its office
    /// @param leader post of its head
    record Issuer(String name, String office, String leader) {}

    /// Has it imported, issued and launched.
    ///
    /// @param title of the campaign, to which a number is added that no other has
    /// @param units that take part, as the sample names them
    /// @param deadlines of the reports of its phases, in days from today
    static LivingPlan of(
            Platform platform,
            Issuer issuer,
            String title,
            List<String> units,
            List<Integer> deadlines) {
        LocalDate today = today();
        String phases =
                deadlines.stream()
                        .map(days ->
                                """
                                {"label":"%1$d","name":"Đợt %1$d","start":"từ ngày phát động",
                                 "end":"đến hết ngày %2$s","report":"đến hết ngày %2$s"}
                                """
                                        .formatted(
                                                deadlines.indexOf(days) + 1,
                                                PRINTED.format(today.plusDays(days))))
                        .collect(Collectors.joining(","));
        String plan = id();
        String campaign = id();
        String number = Long.toString(System.currentTimeMillis() / 1000 % 100_000);
        String name = title + " số " + number;
        done(
                platform.post(
                        issuer.office(),
                        "/api/plans/%s/import".formatted(plan),
                        """
                        {"code":"%1$s","content":{"year":%2$d,"head":{"documentType":"Kế hoạch",
                         "title":"Tổ chức %3$s","number":{"state":"STATED","phrase":"%8$s"},
                         "symbol":{"state":"STATED","phrase":"/KH"},"date":"ngày %4$s",
                         "issuer":{"state":"STATED","phrase":"%5$s"},
                         "signatory":{"state":"STATED","phrase":"Người ký mẫu"},
                         "place":"Tỉnh mẫu","capacity":"OWN","position":"THỦ TRƯỞNG"},
                         "parents":[],"theme":{"origin":"NONE"},"recipients":[],
                         "campaigns":[{"label":"nam","name":"%3$s","kind":"ANNUAL",
                          "phases":[%6$s],"dossier":"đến hết ngày %7$s",
                          "checklist":["SUBMISSION","VOTE_MINUTES","ACHIEVEMENT_REPORT"],
                          "awards":[{"item":{"kind":"form","form":"LETTER_OF_COMMENDATION",
                           "decidedBy":"DEPARTMENT_DIRECTOR"},
                           "subjects":["COLLECTIVE","INDIVIDUAL"],
                           "phrase":"Giấy khen của Giám đốc Sở"}]}]},
                         "noted":[],"source":"kế hoạch bịa để thử"}
                        """
                                .formatted(
                                        "KH-" + plan.substring(24),
                                        today.getYear(),
                                        name,
                                        PRINTED.format(today),
                                        issuer.name().toUpperCase(Locale.ROOT),
                                        phases,
                                        PRINTED.format(today),
                                        number)));
        done(
                platform.post(
                        issuer.leader(),
                        "/api/plans/%s/issue".formatted(plan),
                        """
                        {"number":"%s","symbol":"KH","issuedOn":"%s","issuer":"%s",
                         "signatory":"Người ký mẫu","capacity":"OWN","distribution":[]}
                        """
                                .formatted(number, today.minusDays(30), issuer.name())));
        done(
                platform.post(
                        issuer.leader(),
                        "/api/campaigns",
                        """
                        {"campaignId":"%s","planId":"%s","label":"nam","launchedOn":"%s",
                         "scope":[%s]}
                        """
                                .formatted(
                                        campaign,
                                        plan,
                                        today.minusDays(30),
                                        units.stream()
                                                .map(unit -> '"' + unit(unit) + '"')
                                                .collect(Collectors.joining(",")))));
        return new LivingPlan(platform, campaign, name);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /// A day as people type it.
    static String typed(LocalDate day) {
        return PRINTED.format(day);
    }

    static String unit(String name) {
        return SampleIds.ofUnit(name).toString();
    }

    String campaign() {
        return campaign;
    }

    /// Name of the campaign, as a heading begins with it.
    String name() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// Has a post hand in its unit's report.
    String handIn(String post, String unit, int phase, String words) {
        String report = id();
        done(
                platform.post(
                        post,
                        "/api/reports",
                        """
                        {"reportId":"%s","campaignId":"%s","phase":"%d","unitId":"%s",
                         "content":{"summary":"%s","coversUntil":"%s","attachments":[]}}
                        """
                                .formatted(report, campaign, phase, unit(unit), words, today())));
        return report;
    }

    /// Puts a name in the register right.
    void correct(String post, String nominee, String name) {
        done(
                platform.post(
                        post,
                        "/api/nominees/" + nominee + "/correct",
                        """
                        {"kind":"INDIVIDUAL","name":"%s","unit":"%s","traits":[],"details":[],
                         "withdrawn":[],"reason":"Viết lại tên"}
                        """
                                .formatted(name, unit("phong-qltm.ha-tinh"))));
    }

    private static String id() {
        UUID random = UUID.randomUUID();
        long version7 =
                (System.currentTimeMillis() << 16)
                        | 0x7000
                        | (random.getMostSignificantBits() & 0xfff);
        return new UUID(version7, random.getLeastSignificantBits()).toString();
    }

    private static void done(Platform.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
    }
}
