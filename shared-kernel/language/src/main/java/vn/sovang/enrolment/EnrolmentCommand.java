package vn.sovang.enrolment;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a registration of titles.
public sealed interface EnrolmentCommand extends Command
        permits AcceptTitles, AddTitle, RegisterTitles, ReturnTitles, ReviseTitles, WithdrawTitle {
    EnrolmentId enrolmentId();
}
