package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.SealedText;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.proposal.Nominee;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One row for each nominee.
@Component
class NomineeRegister implements Board<NomineeRow> {
    @Override
    public String name() {
        return "nominee-register";
    }

    @Override
    public String table() {
        return "view.nominee_register";
    }

    @Override
    public Class<NomineeRow> rowType() {
        return NomineeRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof NomineeEvent nominee
                        && !(nominee instanceof NomineeAccountsReceived)
                ? List.of(nominee.nomineeId().toString())
                : List.of();
    }

    @Override
    public NomineeRow on(@Nullable NomineeRow current, String key, RecordedEvent event) {
        return switch ((NomineeEvent) event.payload()) {
            case NomineeRegistered e -> row(e.nominee(), e.details(), List.of());
            case NomineeCorrected e -> corrected(Objects.requireNonNull(current), e);
            case NomineeErasureRequested e -> Objects.requireNonNull(current).with(e);
            case NomineeAccountsReceived _ -> Objects.requireNonNull(current);
            case NomineeErased e -> erased(Objects.requireNonNull(current), e, event);
            case FactRecorded e ->
                    entered(
                            Objects.requireNonNull(current),
                            e.corrects(),
                            entry(e.number(), e.fact(), null, event, e.recordedAt()));
            case DisciplineRecorded e ->
                    entered(
                            Objects.requireNonNull(current),
                            e.corrects(),
                            entry(e.number(), null, e.sealed(), event, e.recordedAt()));
            case FactStruck e -> {
                NomineeRow row = Objects.requireNonNull(current);
                yield row.with(HistoryEntry.without(row.history(), e.number(), e.reason()));
            }
        };
    }

    /// Search text of the name only: what is sealed is never searched.
    @Override
    public String search(NomineeRow row) {
        return SearchText.fold(row.name());
    }

    private static NomineeRow entered(
            NomineeRow row, @Nullable Integer corrects, HistoryEntry entry) {
        return row.with(HistoryEntry.with(row.history(), entry, corrects));
    }

    private static HistoryEntry entry(
            int number,
            @Nullable HistoryFact fact,
            @Nullable SealedText sealed,
            RecordedEvent event,
            Instant at) {
        return new HistoryEntry(
                number, fact, sealed, null, null, event.metadata().getOrDefault("actor", ""), at);
    }

    private static NomineeRow row(
            Nominee nominee, List<SealedDetail> details, List<HistoryEntry> history) {
        return new NomineeRow(
                nominee.nomineeId(),
                nominee.kind(),
                nominee.name(),
                nominee.unit(),
                nominee.account(),
                nominee.traits(),
                details,
                null,
                null,
                history);
    }

    private static NomineeRow corrected(NomineeRow row, NomineeCorrected event) {
        Map<NomineeDetail, SealedDetail> details = new EnumMap<>(NomineeDetail.class);
        row.details().forEach(detail -> details.put(detail.field(), detail));
        event.withdrawn().forEach(details::remove);
        event.details().forEach(detail -> details.put(detail.field(), detail));
        return row(event.nominee(), List.copyOf(details.values()), row.history()).with(row.asked());
    }

    private static NomineeRow erased(NomineeRow row, NomineeErased event, RecordedEvent recorded) {
        return new NomineeRow(
                row.nomineeId(),
                row.kind(),
                row.name(),
                row.unitId(),
                null,
                row.traits(),
                List.of(),
                null,
                new NomineeRow.Erasure(
                        event.erasedAt(),
                        recorded.metadata().getOrDefault("actor", ""),
                        recorded.metadata().getOrDefault("role", ""),
                        event.legalBasis(),
                        event.reason(),
                        event.key(),
                        event.fields(),
                        recorded.position()),
                HistoryEntry.archived(row.history()));
    }
}
