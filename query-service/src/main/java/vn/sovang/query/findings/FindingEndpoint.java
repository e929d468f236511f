package vn.sovang.query.findings;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.plan.FindingCode;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.ViewTable;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.Set;

/// Findings, the open ones unless others are asked for, with what they mean and what to do.
@RestController
public class FindingEndpoint {
    private static final String IS_OPEN = "(b.row ->> 'settlement' is null) = :open";

    private final FindingBoard board;
    private final Texts texts;
    private final BoardReader reader;
    private final PlanBoard plans;
    private final OwnUnits own;
    private final WaitingFindings waitingFindings;
    private final Desk desk;

    FindingEndpoint(
            FindingBoard board,
            Texts texts,
            BoardReader reader,
            PlanBoard plans,
            OwnUnits own,
            WaitingFindings waitingFindings,
            Desk desk) {
        this.board = board;
        this.texts = texts;
        this.reader = reader;
        this.plans = plans;
        this.own = own;
        this.waitingFindings = waitingFindings;
        this.desk = desk;
    }

    /// All findings, or some.
    ///
    /// @param waiting only those that the caller may settle, which the menu counts
    @GetMapping("/api/findings")
    public Answer<ListedFinding> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable FindingCode code,
            @RequestParam(defaultValue = "OPEN") FindingState state,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "false") boolean waiting) {
        Sight sight = desk.sight(ViewTable.FINDINGS, caller, ask);
        Set<String> organisation = own.organisation(caller);
        Where where =
                narrowed(Where.all().equal("plan_id", plan).equal("code", code).search(q), state);
        new OwnPlans(organisation).hideUnder(plans, where);
        if (waiting) {
            waitingFindings.keep(caller, organisation, where);
        }
        return sight.read(db ->
                Answer.paged(
                                reader.page(db, board, sight.moment(), where, ask),
                                ask,
                                sight.moment(),
                                BoardReader.Keyed::key,
                                found ->
                                        found.stream()
                                                .map(keyed ->
                                                        ListedFinding.of(
                                                                keyed.key(), keyed.row(), texts))
                                                .toList())
                        .counted(reader.total(db, board, sight.moment(), where, ask)));
    }

    private static Where narrowed(Where where, FindingState asked) {
        return switch (asked) {
            case OPEN -> where.and(IS_OPEN, "open", true);
            case SETTLED -> where.and(IS_OPEN, "open", false);
            case ALL -> where;
        };
    }
}
