package vn.sovang.query.nomineeregister;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.PersonKeys;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.platform.sealing.PersonKey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// The keys of persons, read anew for each answer: no key is kept beyond it.
record KeyTable(MasterKey master) {
    Optional<PersonKey> find(JdbcClient db, TenantId tenant, String person) {
        return db.sql(
                        "select fingerprint, wrapped from log.person_key where person_id = :person"
                                + " and wrapped is not null")
                .param("person", person)
                .query((row, number) ->
                        new PersonKeys.Kept(row.getString("fingerprint"), row.getBytes("wrapped")))
                .optional()
                .map(kept -> master.unwrap(tenant, person, kept));
    }

    /// Those of some persons who were erased, whatever moment is looked at.
    Set<String> erased(JdbcClient db, Collection<String> persons) {
        return db.sql(
                        "select person_id from log.person_key where person_id = any (:persons) and"
                                + " wrapped is null")
                .param("persons", persons.toArray(String[]::new))
                .query((row, number) -> row.getString("person_id"))
                .set();
    }

    /// Empty while a key is there, which an erasure and its key never are at once.
    Optional<Instant> destroyedAt(JdbcClient db, String person) {
        return db.sql(
                        "select erased_at from log.person_key where person_id = :person and wrapped"
                                + " is null")
                .param("person", person)
                .query((row, number) ->
                        row.getObject("erased_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
