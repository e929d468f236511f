package vn.sovang.command.nominee;

import static vn.sovang.command.nominee.NomineeRejection.ERASED;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.PersonKeys;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.platform.sealing.PersonKey;
import vn.sovang.proposal.NomineeId;

import java.util.function.Supplier;

/// Gives each person a key of their own, when the first detail is sealed.
public final class PersonSeals {
    private final MasterKey master;
    private final PersonKeys keys;
    private final Supplier<TenantId> tenant;

    public PersonSeals(MasterKey master, PersonKeys keys, Supplier<TenantId> tenant) {
        this.master = master;
        this.keys = keys;
        this.tenant = tenant;
    }

    Seal of(NomineeId person) {
        return (field, text) -> key(person).seal(field.name(), text);
    }

    private PersonKey key(NomineeId id) {
        TenantId here = tenant.get();
        String person = id.toString();
        PersonKeys.Kept kept =
                keys.keep(here, person, master.make(here, person))
                        .orElseThrow(() -> ERASED.because("nominee", id));
        return master.unwrap(here, person, kept);
    }
}
