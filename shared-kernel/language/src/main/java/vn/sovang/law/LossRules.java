package vn.sovang.law;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardLoss;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.LegalParameter;
import vn.sovang.award.RestorationGround;
import vn.sovang.award.RuleSet;
import vn.sovang.award.StrippingGround;
import vn.sovang.award.SubjectKind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Grounds on which State honorary titles are stripped, and on which what was taken is restored: a
/// dated parameter, with its clauses (Luật 06/2022/QH15, Điều 93.3 to 93.7). For some heroes and
/// mothers the law has narrower grounds; which title it is nobody tells the platform, so that
/// ground is always a notice.
///
/// @param article that lists the grounds, of which what is not here is none
/// @param decider clause by which the President decides
public record LossRules(
        List<Stripping> stripping,
        List<Restoring> restoring,
        String article,
        String decider,
        Certainty certainty) {
    private static final String LAW = "Luật 06/2022/QH15, Điều 93";
    private static final String REPORTED = " (theo trang thông tin)";
    private static final String UNREAD = ", sửa đổi bởi Luật 06/2026/QH16 (chưa đọc)";

    private static final List<Restoring> ANNULLED =
            Stream.of(AwardLoss.values())
                    .map(loss ->
                            new Restoring(
                                    RestorationGround.LOSS_ANNULLED,
                                    loss,
                                    "Pháp luật về khiếu nại và tố tụng hành chính",
                                    Certainty.UNVERIFIED))
                    .toList();

    private static final LossRules OF_2003 =
            new LossRules(
                    List.of(
                            new Stripping(
                                    StrippingGround.PRISON_SENTENCE,
                                    SubjectKind.INDIVIDUAL,
                                    "Nghị định 91/2017/NĐ-CP, Điều 79 khoản 1" + REPORTED,
                                    Certainty.REPORTED),
                            new Stripping(
                                    StrippingGround.BREACH_OF_LAW,
                                    SubjectKind.INDIVIDUAL,
                                    "Luật 15/2003/QH11, Điều 97 khoản 1" + REPORTED,
                                    Certainty.REPORTED)),
                    restoring("Nghị định 91/2017/NĐ-CP, Điều 79" + REPORTED, Certainty.REPORTED),
                    "Luật 15/2003/QH11, Điều 97" + REPORTED,
                    "Luật 15/2003/QH11, Điều 97 khoản 2" + REPORTED,
                    Certainty.REPORTED);

    private static final Dated<LossRules> DATED =
            new Dated<>(
                    List.of(
                            new Dated.Entry<>(LocalDate.MIN, OF_2003),
                            new Dated.Entry<>(
                                    RuleSet.LAW_2022.from(), article93("", Certainty.READ)),
                            new Dated.Entry<>(
                                    RuleSet.LAW_2026.from(),
                                    article93(UNREAD, Certainty.UNVERIFIED))));

    public LossRules {
        stripping = List.copyOf(stripping);
        restoring = List.copyOf(restoring);
    }

    /// A ground for stripping such a subject.
    record Stripping(
            StrippingGround ground, SubjectKind subject, String clause, Certainty certainty) {}

    /// A ground for restoring what was lost so.
    record Restoring(
            RestorationGround ground, AwardLoss loss, String clause, Certainty certainty) {}

    /// True for what can be stripped at all; any other award is revoked, for the causes of Điều
    /// 93.2.
    public static boolean isStateHonour(AwardItem item) {
        return item instanceof FormItem(var form, _)
                && form == CommendationForm.STATE_HONORARY_TITLE;
    }

    /// Judges a stripping by the law of the day of its document.
    public static GroundVerdict stripping(
            StrippingGround ground, SubjectKind subject, DecidingAuthority by, LocalDate signedOn) {
        LossRules rules = on(signedOn);
        if (by != DecidingAuthority.PRESIDENT) {
            return rules.unknown(rules.decider, signedOn);
        }
        return rules.stripping.stream()
                .filter(known -> known.ground == ground && known.subject == subject)
                .findFirst()
                .map(known -> known(known.clause, known.certainty, signedOn))
                .orElseGet(() -> rules.unknown(rules.article, signedOn));
    }

    /// Judges a restoration by the law of the day of its document.
    ///
    /// @param by who decided it; null for one that decides no awards, such as a court
    public static GroundVerdict restoration(
            RestorationGround ground,
            AwardLoss loss,
            @Nullable DecidingAuthority by,
            LocalDate signedOn) {
        LossRules rules = on(signedOn);
        if (ground == RestorationGround.ACQUITTAL && by != DecidingAuthority.PRESIDENT) {
            return rules.unknown(rules.decider, signedOn);
        }
        return rules.restoring.stream()
                .filter(known -> known.ground == ground && known.loss == loss)
                .findFirst()
                .map(known -> known(known.clause, known.certainty, signedOn))
                .orElseGet(() -> rules.unknown(rules.article, signedOn));
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    public static List<LegalParameter> parameters() {
        return DATED.entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                        entry.value().stripping.stream().map(LossRules::words),
                                        entry.value().restoring.stream().map(LossRules::words))
                                .map(words ->
                                        new LegalParameter(
                                                words.name,
                                                words.value,
                                                entry.from().equals(LocalDate.MIN)
                                                        ? null
                                                        : entry.from(),
                                                DATED.after(entry.from())
                                                        .map(day -> day.minusDays(1))
                                                        .orElse(null),
                                                words.clause,
                                                words.certainty)))
                .toList();
    }

    private record Words(String name, String value, String clause, Certainty certainty) {}

    private static Words words(Stripping of) {
        return new Words("strip", of.ground + " / " + of.subject, of.clause, of.certainty);
    }

    private static Words words(Restoring of) {
        return new Words("restore", of.ground + " / " + of.loss, of.clause, of.certainty);
    }

    private static LossRules article93(String more, Certainty certainty) {
        return new LossRules(
                List.of(
                        new Stripping(
                                StrippingGround.PRISON_SENTENCE,
                                SubjectKind.INDIVIDUAL,
                                LAW + " khoản 3 (trừ trường hợp của khoản 4)" + more,
                                certainty),
                        new Stripping(
                                StrippingGround.HERO_OR_MOTHER_SENTENCE,
                                SubjectKind.INDIVIDUAL,
                                LAW + " khoản 4" + more,
                                Certainty.UNVERIFIED),
                        new Stripping(
                                StrippingGround.PERMANENT_SUSPENSION,
                                SubjectKind.COLLECTIVE,
                                LAW + " khoản 5" + more,
                                certainty)),
                restoring(LAW + " khoản 6" + more, certainty),
                LAW + " khoản 3 đến khoản 6" + more,
                LAW + " khoản 7" + more,
                certainty);
    }

    private static List<Restoring> restoring(String clause, Certainty certainty) {
        return Stream.concat(
                        Stream.of(
                                new Restoring(
                                        RestorationGround.ACQUITTAL,
                                        AwardLoss.STRIPPED,
                                        clause,
                                        certainty)),
                        ANNULLED.stream())
                .toList();
    }

    private static LossRules on(LocalDate day) {
        return DATED.on(day).orElseThrow();
    }

    private static GroundVerdict known(String clause, Certainty certainty, LocalDate day) {
        return new GroundVerdict(RuleSet.inForceOn(day), clause, certainty, true);
    }

    private GroundVerdict unknown(String clause, LocalDate day) {
        return new GroundVerdict(RuleSet.inForceOn(day), clause, certainty, false);
    }
}
