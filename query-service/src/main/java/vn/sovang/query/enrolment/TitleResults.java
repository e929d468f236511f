package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.award.EmulationTitle;
import vn.sovang.award.TitleItem;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.law.Past;
import vn.sovang.nominee.PastAward;
import vn.sovang.query.awardregister.EarnedAwards;
import vn.sovang.query.awardregister.EarnedTitle;
import vn.sovang.query.enrolment.TitleResult.Result;
import vn.sovang.query.nomineeregister.Histories;
import vn.sovang.query.proposalboard.SubmittedTitles;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.query.yearreview.YearReview;
import vn.sovang.query.yearreview.YearReviewRow;
import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what was reached beside what was registered in a review of a year: by decisions and by what
/// was entered from paper, for the same nominee, title and year. Of what nobody registered, only
/// decisions are known.
@Component
class TitleResults {
    private final EnrolmentBoard board;
    private final BoardReader reader;
    private final Histories histories;
    private final EarnedAwards earned;
    private final SubmittedTitles submitted;
    private final UnitTrees trees;

    TitleResults(
            EnrolmentBoard board,
            BoardReader reader,
            Histories histories,
            EarnedAwards earned,
            SubmittedTitles submitted,
            UnitTrees trees) {
        this.board = board;
        this.reader = reader;
        this.histories = histories;
        this.earned = earned;
        this.submitted = submitted;
        this.trees = trees;
    }

    /// A line that counts: as the office accepted it last, or as it is written before it did.
    private record Line(EnrolmentRow row, RegisteredTitle line) {
        private String nominee() {
            return line.nominee().nomineeId().toString();
        }

        private String aim() {
            return TitleResults.aim(nominee(), line.title());
        }
    }

    List<TitleResult> of(JdbcClient db, Moment moment, YearReviewRow review) {
        List<Line> lines =
                reader
                        .all(
                                db,
                                board,
                                moment,
                                Where.all().equal("review_id", review.reviewId().toString()))
                        .stream()
                        .flatMap(row ->
                                row.list().acceptedOrNewest().stream()
                                        .map(line -> new Line(row, line)))
                        .toList();
        Set<String> nominees = lines.stream().map(Line::nominee).collect(Collectors.toSet());
        Map<String, Past> pasts = histories.load(db, moment, nominees);
        Set<String> underWay = submitted.find(db, moment, review.reviewId(), nominees);
        int year = review.reviewYear().last();
        List<EarnedTitle> reached =
                earned.titles(
                        db,
                        moment,
                        trees.at(db, moment).under(review.organisation().toString()),
                        year);
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        Stream.concat(
                                        lines.stream().map(line -> line.row.unitId()),
                                        reached.stream().map(EarnedTitle::unit))
                                .toList());
        List<TitleResult> results = new ArrayList<>();
        Set<String> aims = new HashSet<>();
        for (Line line : lines) {
            aims.add(line.aim());
            PastAward award = award(pasts.get(line.nominee()), line.line.title(), year);
            Result result =
                    award != null
                            ? Result.REACHED
                            : underWay.contains(line.aim())
                                    ? Result.UNDER_WAY
                                    : review.state() == YearReview.State.OPEN
                                            ? Result.NOT_YET
                                            : Result.NOT_REACHED;
            results.add(
                    new TitleResult(
                            line.row.list().id() + "/" + line.aim(),
                            line.row.list().id().toString(),
                            line.nominee(),
                            line.line.nominee().name(),
                            line.row.unitId().toString(),
                            names.on(moment.day(), line.row.unitId()),
                            line.line.title(),
                            line.row.list().wasAccepted(),
                            result,
                            award == null ? null : award.reference(),
                            award == null ? null : award.decidedOn()));
        }
        reached.stream()
                .filter(title -> aims.add(aim(title.nominee(), title.title())))
                .map(title -> unregistered(title, names, moment))
                .forEach(results::add);
        return results;
    }

    private static TitleResult unregistered(EarnedTitle title, UnitNames names, Moment moment) {
        UnitId unit = title.unit();
        return new TitleResult(
                title.nominee() + "/" + title.title(),
                null,
                title.nominee(),
                title.name(),
                unit.toString(),
                names.on(moment.day(), unit),
                title.title(),
                false,
                Result.UNREGISTERED,
                title.decision(),
                title.decidedOn());
    }

    static String aim(String nominee, EmulationTitle title) {
        return nominee + "/" + title;
    }

    private static @Nullable PastAward award(@Nullable Past past, EmulationTitle title, int year) {
        return Optional.ofNullable(past).stream()
                .flatMap(known ->
                        Stream.concat(
                                known.decided().stream(),
                                known.entered().stream()
                                        .filter(PastAward.class::isInstance)
                                        .map(PastAward.class::cast)))
                .filter(award ->
                        award.year() == year
                                && award.item() instanceof TitleItem(var given, _)
                                && given == title)
                .findFirst()
                .orElse(null);
    }
}
