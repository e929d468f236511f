package vn.sovang.log;

import vn.sovang.kernel.TenantId;

import java.util.Optional;

import javax.sql.DataSource;

/// The keys of persons as the command side has them: it asks for the key of one person, brings one
/// where it is missing, and can neither change nor take one away. Keys are destroyed by the log
/// itself, with the event that says so.
public final class PersonKeys {
    private final Jdbc jdbc;

    public PersonKeys(DataSource dataSource) {
        jdbc = new Jdbc(dataSource);
    }

    /// A key as it is kept.
    @SuppressWarnings("ArrayRecordComponent") // Bytes of one key, compared by nobody.
    public record Kept(String fingerprint, byte[] wrapped) {}

    /// The person's key: the one that is there, else the one that is offered; empty for a person
    /// whose key is destroyed.
    public Optional<Kept> keep(TenantId tenant, String person, Kept offered) {
        return jdbc
                .<Kept>query(
                        "select fingerprint, wrapped from log.keep_person_key(?, ?, ?, ?)",
                        row -> new Kept(row.getString(1), row.getBytes(2)),
                        tenant.value(),
                        person,
                        offered.fingerprint(),
                        offered.wrapped())
                .stream()
                .findFirst();
    }
}
