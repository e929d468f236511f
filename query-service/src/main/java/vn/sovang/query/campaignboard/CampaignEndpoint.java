package vn.sovang.query.campaignboard;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

/// Launched campaigns: the list, and one with its units.
@RestController
public class CampaignEndpoint {
    private final CampaignBoard board;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;

    CampaignEndpoint(
            CampaignBoard board,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions) {
        this.board = board;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
    }

    @GetMapping("/api/campaigns")
    public Answer<ListedCampaign> list(
            Caller caller, @ParameterObject Ask ask, @RequestParam @Nullable String plan) {
        caller.mustHave(ViewTable.CAMPAIGN_BOARD.roles());
        Moment moment = moments.find(caller.tenant(), ask, board);
        Where where = Where.all().equal("plan_id", plan);
        return transactions.read(
                caller.tenant(),
                db ->
                        Answer.of(
                                reader.page(db, board, moment, where, ask),
                                ask,
                                moment,
                                rows ->
                                        rows.stream()
                                                .map(row -> ListedCampaign.of(row, moment.day()))
                                                .toList()));
    }

    @GetMapping("/api/campaigns/{id}")
    public Campaign get(Caller caller, @PathVariable String id, @ParameterObject Ask ask) {
        caller.mustHave(ViewTable.CAMPAIGN_BOARD.roles());
        Moment moment =
                moments.find(caller.tenant(), ask, board, boards.get("unit-register"));
        return transactions.read(
                caller.tenant(),
                db -> {
                    CampaignRow row =
                            reader.find(db, board, moment, id).orElseThrow(() -> Unknown.record(id));
                    return Campaign.of(row, UnitNames.load(db, moment, units(row)), moment);
                });
    }

    private static List<UnitId> units(CampaignRow row) {
        return Stream.concat(
                        row.scope().stream(),
                        row.registrations().stream().map(CampaignRow.Registration::unitId))
                .toList();
    }
}
