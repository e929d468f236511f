package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.TenantId;
import vn.sovang.kernel.Wording;
import vn.sovang.nominee.Discipline;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.platform.sealing.PersonKey;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.projection.Board;
import vn.sovang.query.projection.Boards;
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
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Nominees; what is sealed about them; and the certificate of an erasure.
@RestController
public class NomineeEndpoint {
    private static final int LONGEST_REASON = 500;

    private final NomineeRegister board;
    private final BoardReader reader;
    private final TenantTransactions transactions;
    private final KeyTable keys;
    private final DetailReadings readings;
    private final OwnUnits own;
    private final DisciplineReaders disciplines;
    private final Boards boards;
    private final Desk desk;

    NomineeEndpoint(
            NomineeRegister board,
            BoardReader reader,
            TenantTransactions transactions,
            MasterKey master,
            DetailReadings readings,
            OwnUnits own,
            DisciplineReaders disciplines,
            Boards boards,
            Desk desk) {
        this.board = board;
        this.reader = reader;
        this.transactions = transactions;
        this.keys = new KeyTable(master);
        this.readings = readings;
        this.own = own;
        this.disciplines = disciplines;
        this.boards = boards;
        this.desk = desk;
    }

    /// Lists the register.
    ///
    /// @param awaitingErasure only those of which an erasure waits for a second order
    @GetMapping("/api/nominees")
    public Answer<Nominee> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable SubjectKind kind,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "false") boolean awaitingErasure) {
        Sight sight = desk.sight(ViewTable.NOMINEE_REGISTER, caller, ask);
        Where where = Where.all().equal("unit_id", unit).equal("kind", kind).search(q);
        if (awaitingErasure) {
            caller.mustHave(AwaitedErasure.ROLES);
            where.and("b.erasure = 'AWAITED'");
        }
        return sight.page(board, where, (db, moment, rows) -> nominees(db, moment, caller, rows));
    }

    @GetMapping("/api/nominees/{id}")
    public Single<Nominee> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.NOMINEE_REGISTER, caller, ask)
                .one(board, id, (db, moment, rows) -> nominees(db, moment, caller, rows));
    }

    /// Sealed details, for the organisation of the nominee and for one with which a proposal lies
    /// that names them (rule 48).
    ///
    /// @param reason purpose of the opening, which the record of the reading keeps
    @GetMapping("/api/nominees/{id}/details")
    public NomineeDetails details(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String reason) {
        Actor by = caller.actingAs(ViewTable.NOMINEE_DETAILS.roles());
        requireReason(reason);
        Sight sight = desk.sight(ViewTable.NOMINEE_DETAILS, caller, ask);
        Moment moment = sight.moment();
        UnitId unit = sight.read(db -> row(db, moment, id).unitId());
        if (!disciplines.isNear(caller, id, unit)) {
            throw own.beyond(caller, unit);
        }
        return transactions.write(
                caller.tenant(), db -> opened(db, caller.tenant(), by, id, reason, moment));
    }

    /// Refuses a reason that says nothing, is no text of one line, or is too long to be one.
    private static void requireReason(@Nullable String reason) {
        if (reason == null) {
            return;
        }
        Wording.name(reason);
        if (reason.isBlank()) {
            throw new InvalidValue("reason.blank", "field", "reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidValue("text.too-long", "longest", Integer.toString(LONGEST_REASON));
        }
    }

    /// Opens nothing of which no record is left.
    private NomineeDetails opened(
            JdbcClient db,
            TenantId tenant,
            Actor by,
            String id,
            @Nullable String reason,
            Moment moment) {
        NomineeRow row = row(db, moment, id);
        List<SealedDetail> sealed = row.details();
        List<HistoryEntry> disciplines =
                row.history().stream()
                        .filter(entry -> entry.sealed() != null && entry.stands())
                        .toList();
        Optional<PersonKey> key = keys.find(db, tenant, id);
        NomineeDetails details =
                new NomineeDetails(
                        id,
                        sealed.stream().map(detail -> opened(detail, key)).toList(),
                        disciplines.stream()
                                .flatMap(entry -> key.stream().map(open -> measure(entry, open)))
                                .toList(),
                        moment.position());
        List<NomineeDetail> fields =
                Stream.concat(
                                sealed.stream().map(SealedDetail::field),
                                disciplines.stream().map(_ -> NomineeDetail.DISCIPLINE))
                        .distinct()
                        .toList();
        if (key.isPresent() && !fields.isEmpty()) {
            readings.add(db, tenant, id, by, fields, reason, moment);
        }
        return details;
    }

    private static NomineeDetails.Measure measure(HistoryEntry entry, PersonKey key) {
        return NomineeDetails.Measure.of(
                entry.number(),
                Discipline.ofWords(
                        key.open(
                                NomineeDetail.DISCIPLINE.name(),
                                Objects.requireNonNull(entry.sealed()))));
    }

    /// The history on which it is judged what the nominee can earn. Discipline stands in it as a
    /// sealed entry, for those who handle it in the nominee's organisation or that of a proposal;
    /// for anybody else there is none.
    @GetMapping("/api/nominees/{id}/history")
    public NomineeHistory history(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.NOMINEE_HISTORY, caller, ask);
        Moment moment = sight.moment();
        Board<?> awards = boards.get("award-register");
        UnitId unit = sight.read(db -> row(db, moment, id).unitId());
        boolean seesDiscipline = disciplines.isTold(caller, id, unit);
        return sight.read(db -> {
            NomineeRow row = row(db, moment, id);
            boolean erased = !keys.erased(db, List.of(id)).isEmpty();
            return new NomineeHistory(
                    id,
                    row.name(),
                    (erased ? HistoryEntry.archived(row.history()) : row.history())
                            .stream()
                                    .filter(entry -> seesDiscipline || entry.sealed() == null)
                                    .map(NomineeHistory.Entry::of)
                                    .toList(),
                    DecidedAwards.of(db, awards, moment, id),
                    moment.position(),
                    moment.at());
        });
    }

    @GetMapping("/api/nominees/{id}/erasure")
    public ErasureCertificate erasure(
            Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.NOMINEE_ERASURE, caller, ask);
        return sight.read(db -> certificate(db, row(db, sight.moment(), id)));
    }

    private ErasureCertificate certificate(JdbcClient db, NomineeRow row) {
        String id = row.nomineeId().toString();
        NomineeRow.Erasure erasure = row.erasure();
        if (erasure == null) {
            throw Unknown.record(id);
        }
        return new ErasureCertificate(
                id,
                row.name(),
                row.unitId().toString(),
                erasure.fields().stream()
                        .filter(field -> field != NomineeDetail.DISCIPLINE)
                        .toList(),
                erasure.at(),
                erasure.by(),
                erasure.role(),
                erasure.legalBasis(),
                erasure.reason(),
                erasure.key(),
                keys.destroyedAt(db, id)
                        .orElseThrow(() -> new IllegalStateException("a key outlived its erasure")),
                erasure.position());
    }

    private NomineeRow row(JdbcClient db, Moment moment, String id) {
        return reader.find(db, board, moment, id).orElseThrow(() -> Unknown.record(id));
    }

    private static NomineeDetails.Detail opened(SealedDetail detail, Optional<PersonKey> key) {
        return new NomineeDetails.Detail(
                detail.field(),
                key.map(open -> open.open(detail.field().name(), detail.sealed())).orElse(null),
                key.isEmpty());
    }

    private List<Nominee> nominees(
            JdbcClient db, Moment moment, Caller caller, List<NomineeRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(NomineeRow::unitId).toList());
        List<String> ids = rows.stream().map(row -> row.nomineeId().toString()).toList();
        Alike alike = Alike.load(db, moment, ids);
        Set<String> erased = keys.erased(db, ids);
        return rows.stream()
                .map(row -> Nominee.of(row, names, alike, erased, caller, moment))
                .toList();
    }
}
