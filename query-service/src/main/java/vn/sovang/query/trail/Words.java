package vn.sovang.query.trail;

import vn.sovang.plan.Finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words for days, lists and findings in sentences.
final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Words() {}

    static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    static String findings(Stream<Finding> findings) {
        return joined(
                findings.map(finding ->
                                "%s “%s”"
                                        .formatted(
                                                finding.code().register(),
                                                finding.phrase().value()))
                        .toList());
    }

    static String text(LocalDate day) {
        return DAY.format(day);
    }
}
