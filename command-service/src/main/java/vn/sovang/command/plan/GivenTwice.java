package vn.sovang.command.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Facts;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.Printed;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds numbers that two plans of one issuer and year bear (rule 13), where one of them is an
/// import: a paper is taken as it is, and may have been copied wrongly, so that it takes no number
/// from others. Two that are issued here refuse each other. What is not issued is its
/// organisation's own (ADR 0030): it is compared for those who may see it, and named to nobody.
///
/// @param own whether who acts may see a plan that is not issued
record GivenTwice(GivenNumbers numbers, Function<UUID, Facts> history, Predicate<PlanId> own) {
    /// Finding for what an import prints.
    Optional<Finding> in(PlanId plan, PlanContent content) {
        PlanHead head = content.head();
        return GivenNumbers.key(head, content.year())
                .flatMap(key ->
                        found(
                                plan,
                                numbers.bearing(key).stream(),
                                Stream.of(head.number(), head.symbol())
                                        .map(Printed::phrase)
                                        .flatMap(Stream::ofNullable)
                                        .map(Phrase::value)
                                        .collect(Collectors.joining("/"))
                                        .replace("//", "/")));
    }

    /// Finding for what is issued with the number of a paper.
    Optional<Finding> of(
            PlanId plan,
            String issuer,
            String symbol,
            @Nullable LocalDate on,
            @Nullable DocumentNumber number) {
        return number == null || on == null
                ? Optional.empty()
                : found(
                        plan,
                        numbers
                                .bearing(new NumberSeries(issuer, symbol, on.getYear()).key(number))
                                .stream()
                                .filter(other -> !isIssued(other)),
                        number + "/" + symbol);
    }

    private Optional<Finding> found(PlanId plan, Stream<PlanId> bearers, String number) {
        List<PlanId> others =
                bearers.filter(other -> !other.equals(plan))
                        .filter(other -> isIssued(other) || own.test(other))
                        .distinct()
                        .toList();
        String codes =
                others.stream()
                        .filter(this::isIssued)
                        .flatMap(other ->
                                PlanText.code(history.apply(other.value()).events()).stream())
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                FindingCode.NUMBER_GIVEN_TWICE,
                                "head.number",
                                new Phrase(
                                        codes.isEmpty()
                                                ? number
                                                : "%s (%s)".formatted(number, codes))));
    }

    private boolean isIssued(PlanId plan) {
        return history.apply(plan.value()).has(PlanIssued.class);
    }
}
