package vn.sovang.query.reportpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportColumns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts the reports of the queue in their order and into words.
final class QueueItems {
    private QueueItems() {}

    /// Reports by deadline, then by when they came; without a known day, last.
    static List<Report> sorted(Answer<?> answer) {
        return answer.items().stream()
                .map(Report.class::cast)
                .sorted(
                        Comparator.comparing(
                                        QueueItems::day,
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(
                                        QueueItems::came,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// The first so many in their order; the one in focus is among them, in place of the last.
    static List<Report> around(String focus, List<Report> waiting, int most) {
        List<Report> first = waiting.subList(0, Math.min(most, waiting.size()));
        Predicate<Report> isFocus = report -> focus.equals(report.id());
        return first.stream().anyMatch(isFocus)
                ? first
                : Stream.concat(
                                waiting.stream().filter(isFocus),
                                first.stream().limit(Math.max(0, most - 1)))
                        .toList();
    }

    /// Names by ids.
    static Map<String, String> campaigns(List<Report> waiting) {
        Map<String, String> campaigns = new LinkedHashMap<>();
        waiting.forEach(report ->
                campaigns.put(
                        report.campaignId(),
                        Words.beginning(Objects.requireNonNullElse(report.campaignName(), ""))));
        return campaigns;
    }

    static QueuePage.Item item(
            Report report, String open, QueueController.Failed failed, Words words) {
        String id = Objects.requireNonNull(report.id());
        boolean isFailed = id.equals(failed.id());
        List<String> dates = new ArrayList<>();
        WrittenDate deadline = report.deadline();
        if (deadline != null) {
            dates.add(words.get("home.deadline", "words", deadline.words()));
            LocalDate last = deadline.lastSure();
            dates.add(
                    last == null
                            ? words.get("report.unread")
                            : words.get("home.means", "day", Words.day(last)));
        }
        if (report.submittedAt() != null) {
            dates.add(words.get("campaign.handed-in", "time", Words.time(report.submittedAt())));
        }
        return new QueuePage.Item(
                id,
                id.equals(open),
                ReportColumns.state(report, words),
                ReportController.title(report, words),
                report.campaignName() == null ? "" : Words.beginning(report.campaignName()),
                dates,
                ReportText.newest(report),
                Objects.requireNonNullElse(report.version(), 1),
                isFailed && !failed.key().isEmpty() ? failed.key() : UUID.randomUUID().toString(),
                isFailed ? failed.problem() : "",
                isFailed ? failed.reason() : "");
    }

    private static @Nullable LocalDate day(Report report) {
        return report.deadline() == null ? null : report.deadline().last();
    }

    private static @Nullable Instant came(Report report) {
        return report.submittedAt();
    }
}
