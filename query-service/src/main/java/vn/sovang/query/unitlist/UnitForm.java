package vn.sovang.query.unitlist;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.sovang.query.pages.table.SentTable;
import vn.sovang.query.pages.table.TableForm;

import java.io.IOException;
import java.util.UUID;

/// The form of a list of units as it was sent.
///
/// @param from first day of rows that name none
/// @param basis of rows that name none
/// @param table that was sent
/// @param key name of the commands of the list when it is sent again
public record UnitForm(String from, String basis, SentTable table, String key)
        implements TableForm<UnitForm> {
    static UnitForm of(HttpServletRequest request) throws IOException, ServletException {
        String key = SentTable.value(request, "khoa");
        return new UnitForm(
                SentTable.value(request, "tu-ngay"),
                SentTable.value(request, "can-cu"),
                SentTable.of(request),
                key.isEmpty() ? UUID.randomUUID().toString() : key);
    }

    @Override
    public UnitForm renewed() {
        return new UnitForm(from, basis, table, UUID.randomUUID().toString());
    }
}
