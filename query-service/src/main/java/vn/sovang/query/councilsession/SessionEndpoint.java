package vn.sovang.query.councilsession;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.councilsession.SessionRecord.Stage;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.council.CouncilBoard;
import vn.sovang.query.council.CouncilRow;
import vn.sovang.query.council.OwnCouncils;
import vn.sovang.query.proposalboard.AgendaProposals;
import vn.sovang.query.proposalboard.AgendaProposals.OnAgenda;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Sessions of councils: the list, and one.
@RestController
public class SessionEndpoint {
    private final SessionBoard board;
    private final CouncilBoard councils;
    private final AgendaProposals proposals;
    private final BoardReader reader;
    private final OwnUnits own;
    private final Desk desk;

    SessionEndpoint(
            SessionBoard board,
            CouncilBoard councils,
            AgendaProposals proposals,
            BoardReader reader,
            OwnUnits own,
            Desk desk) {
        this.board = board;
        this.councils = councils;
        this.proposals = proposals;
        this.reader = reader;
        this.own = own;
        this.desk = desk;
    }

    /// All sessions of the councils of the caller's organisation, or some.
    ///
    /// @param unrecorded only those that are over and of which a vote is to be recorded
    @GetMapping("/api/sessions")
    public Answer<CouncilSession> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String council,
            @RequestParam @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean unrecorded) {
        Where where = seen(caller).search(q).equal("council_id", council).equal("stage", stage);
        return desk.sight(ViewTable.COUNCIL_SESSIONS, caller, ask)
                .page(
                        board,
                        unrecorded ? UnrecordedVotes.keep(proposals, where) : where,
                        this::shown);
    }

    @GetMapping("/api/sessions/{id}")
    public Single<CouncilSession> get(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.COUNCIL_SESSIONS, caller, ask)
                .one(board, id, seen(caller), this::shown);
    }

    private Where seen(Caller caller) {
        return OwnCouncils.of(caller, own.organisation(caller)).hide(Where.all());
    }

    private List<CouncilSession> shown(JdbcClient db, Moment moment, List<SessionRow> rows) {
        Map<String, CouncilRow> established =
                reader.find(
                        db,
                        councils,
                        moment,
                        rows.stream().map(row -> row.councilId().toString()).distinct().toList());
        Map<String, OnAgenda> considered = proposals.find(db, moment, ShownSession.agendas(rows));
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        Stream.concat(
                                        rows.stream().map(SessionRow::organisation),
                                        considered.values().stream().map(OnAgenda::unit))
                                .toList());
        return rows.stream()
                .map(row ->
                        new ShownSession(
                                        row.session(),
                                        Objects.requireNonNull(
                                                        established.get(row.councilId().toString()))
                                                .council(),
                                        considered,
                                        names,
                                        moment)
                                .shown())
                .toList();
    }
}
