package vn.sovang.nominee;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.TenantId;
import vn.sovang.proposal.NomineeId;

import java.util.List;

/// Takes in the accounts of a nominee of another province. Sent by the platform itself, never over
/// HTTP.
///
/// @param origin the province whose register named them
public record ReceiveNomineeAccounts(NomineeId nomineeId, TenantId origin, List<String> accounts)
        implements NomineeCommand, BeginsRecord {
    public ReceiveNomineeAccounts {
        accounts = List.copyOf(accounts);
    }
}
