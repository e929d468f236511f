package vn.sovang.query.factlist;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.SentTable;
import vn.sovang.query.pages.table.TableForm;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The form of a list of facts as it was sent.
///
/// @param kind of all its rows
/// @param unit of rows that name none: that of who is signed in
/// @param item name of the title or form of rows that name none
/// @param authority that decided on rows that name none
/// @param year of rows that name none
/// @param source of rows that name none: who issued the decision, or the document that rated
/// @param table that was sent
/// @param key name of the commands of the list when it is sent again
public record FactForm(
        Kind kind,
        String unit,
        String item,
        DecidingAuthority authority,
        String year,
        String source,
        SentTable table,
        String key)
        implements TableForm<FactForm> {
    /// Facts that are entered by list.
    public enum Kind {
        AWARD,
        RATING;

        /// Columns that a list of them has.
        Set<Column> columns() {
            return this == AWARD
                    ? EnumSet.of(
                            Column.NAME,
                            Column.UNIT,
                            Column.KIND,
                            Column.ACCOUNT,
                            Column.ITEM,
                            Column.YEAR,
                            Column.NUMBER,
                            Column.DAY,
                            Column.ISSUER,
                            Column.AUTHORITY)
                    : EnumSet.of(
                            Column.NAME,
                            Column.UNIT,
                            Column.KIND,
                            Column.ACCOUNT,
                            Column.YEAR,
                            Column.RATING,
                            Column.BASIS);
        }
    }

    static FactForm of(HttpServletRequest request, Caller caller)
            throws IOException, ServletException {
        return new FactForm(
                chosen(Kind.values(), request, "loai", Kind.AWARD),
                Objects.toString(caller.unit(), ""),
                orElse(request, "danh-hieu", EmulationTitle.ADVANCED_WORKER.name()),
                chosen(
                        DecidingAuthority.values(),
                        request,
                        "cap",
                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                SentTable.value(request, "nam"),
                SentTable.value(request, "nguon"),
                SentTable.of(request),
                orElse(request, "khoa", UUID.randomUUID().toString()));
    }

    @Override
    public FactForm renewed() {
        return new FactForm(
                kind, unit, item, authority, year, source, table, UUID.randomUUID().toString());
    }

    private static <E extends Enum<E>> E chosen(
            E[] all, HttpServletRequest request, String field, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(SentTable.value(request, field)))
                .findFirst()
                .orElse(otherwise);
    }

    private static String orElse(HttpServletRequest request, String field, String other) {
        String value = SentTable.value(request, field);
        return value.isEmpty() ? other : value;
    }
}
