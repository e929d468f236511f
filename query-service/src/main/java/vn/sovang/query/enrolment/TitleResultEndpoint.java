package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.award.EmulationTitle;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.yearreview.YearReviewBoard;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Titles of a review of a year: what was registered beside what was reached, line by line and in
/// numbers.
@RestController
class TitleResultEndpoint {
    private final TitleResults results;
    private final YearReviewBoard reviews;
    private final BoardReader reader;
    private final Desk desk;

    TitleResultEndpoint(
            TitleResults results, YearReviewBoard reviews, BoardReader reader, Desk desk) {
        this.results = results;
        this.reviews = reviews;
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping("/api/reviews/{id}/titles")
    public Answer<TitleResult> list(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable EmulationTitle title,
            @RequestParam TitleResult.@Nullable Result result) {
        Sight sight = desk.sight(ViewTable.TITLE_RESULTS, caller, ask);
        String ofUnit = Ask.orNone(unit);
        return Answer.ofWhole(
                of(sight, id).stream()
                        .filter(line -> ofUnit == null || line.unitId().equals(ofUnit))
                        .filter(line -> title == null || line.emulationTitle() == title)
                        .filter(line -> result == null || line.result() == result)
                        .toList(),
                ask,
                sight.moment(),
                TitleResult::key,
                Function.identity());
    }

    @GetMapping("/api/reviews/{id}/title-counts")
    public Answer<TitleCount> counts(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam(defaultValue = "TITLE") TitleCount.By by) {
        Sight sight = desk.sight(ViewTable.TITLE_COUNTS, caller, ask);
        List<TitleCount> counts =
                of(sight, id).stream().collect(Collectors.groupingBy(by::key)).values().stream()
                        .map(lines -> TitleCount.of(by, lines))
                        .sorted(
                                Comparator.comparingLong(TitleCount::registered)
                                        .reversed()
                                        .thenComparing(TitleCount::key))
                        .toList();
        return Answer.whole(counts, ask, sight.moment(), TitleCount::key);
    }

    private List<TitleResult> of(Sight sight, String review) {
        return sight.read(db ->
                results.of(
                        db,
                        sight.moment(),
                        reader.find(db, reviews, sight.moment(), review)
                                .orElseThrow(() -> Unknown.record(review))));
    }
}
