package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.award.DecisionId;
import vn.sovang.fund.EntryKind;
import vn.sovang.fund.FundRecord;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.council.OwnCouncils;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.time.VietnamTime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Reward funds of the caller's organisation, and of all of the province for its auditor and
/// administrator: the list, one, and its ledger.
@RestController
class FundEndpoint {
    private final FundBoard board;
    private final RewardBoard rewards;
    private final BoardReader reader;
    private final OwnUnits own;
    private final Desk desk;

    FundEndpoint(
            FundBoard board, RewardBoard rewards, BoardReader reader, OwnUnits own, Desk desk) {
        this.board = board;
        this.rewards = rewards;
        this.reader = reader;
        this.own = own;
        this.desk = desk;
    }

    @GetMapping("/api/funds")
    public Answer<Fund> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String year,
            @RequestParam FundRecord.@Nullable Stage stage) {
        return desk.sight(ViewTable.FUNDS, caller, ask)
                .page(
                        board,
                        seen(caller).search(q).equal("year", year).equal("stage", stage),
                        FundEndpoint::shown);
    }

    @GetMapping("/api/funds/{id}")
    public Single<Fund> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.FUNDS, caller, ask)
                .one(board, id, seen(caller), FundEndpoint::shown);
    }

    /// The ledger of one, by day.
    ///
    /// @param kind only entries of a kind
    @GetMapping("/api/funds/{id}/entries")
    public Answer<LedgerEntry> entries(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable EntryKind kind) {
        Sight sight = desk.sight(ViewTable.FUND_ENTRIES, caller, ask);
        List<FundRecord.Posting> ledger =
                sight.read(db -> reader.find(db, board, sight.moment(), id))
                        .filter(row -> isSeen(row, caller))
                        .orElseThrow(() -> Unknown.record(id))
                        .fund()
                        .ledger();
        Map<String, RewardRow> decisions =
                sight.read(db ->
                        reader.find(
                                db,
                                rewards,
                                sight.moment(),
                                ledger.stream()
                                        .map(posting -> posting.entry().decisionId())
                                        .filter(Objects::nonNull)
                                        .map(DecisionId::toString)
                                        .distinct()
                                        .toList()));
        return Answer.ofWhole(
                IntStream.range(0, ledger.size())
                        .boxed()
                        .filter(at -> kind == null || ledger.get(at).entry().kind() == kind)
                        .toList(),
                ask,
                sight.moment(),
                "%06d"::formatted,
                places -> places.stream().map(at -> entry(ledger.get(at), decisions)).toList());
    }

    private static LedgerEntry entry(FundRecord.Posting posting, Map<String, RewardRow> decisions) {
        DecisionId decision = posting.entry().decisionId();
        RewardRow known = decision == null ? null : decisions.get(decision.toString());
        return LedgerEntry.of(posting, known == null ? null : known.heading().reference());
    }

    private Where seen(Caller caller) {
        return sight(caller).hide(Where.all());
    }

    private boolean isSeen(FundRow row, Caller caller) {
        OwnCouncils sight = sight(caller);
        return sight.isProvinceWide()
                || sight.organisation().contains(row.organisation().toString());
    }

    private OwnCouncils sight(Caller caller) {
        return OwnCouncils.of(caller, own.organisation(caller));
    }

    private static List<Fund> shown(JdbcClient db, Moment moment, List<FundRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(FundRow::organisation).toList());
        LocalDate day = VietnamTime.day(moment.at());
        return rows.stream()
                .map(row -> Fund.of(row.fund(), names.on(day, row.organisation())))
                .toList();
    }
}
