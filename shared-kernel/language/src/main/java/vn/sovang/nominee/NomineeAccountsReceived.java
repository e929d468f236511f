package vn.sovang.nominee;

import vn.sovang.kernel.TenantId;
import vn.sovang.proposal.NomineeId;

import java.util.List;

/// Accounts by which the province that registered a nominee knows it came here, where a proposal
/// for it was forwarded, so that nobody decides on their own here either (rule 44). The nominee
/// itself stays in the register there.
///
/// @param origin the province that sent them
/// @param accounts all that its register ever named, the newest too
public record NomineeAccountsReceived(NomineeId nomineeId, TenantId origin, List<String> accounts)
        implements NomineeEvent {
    public NomineeAccountsReceived {
        accounts = accounts.stream().distinct().sorted().toList();
    }
}
