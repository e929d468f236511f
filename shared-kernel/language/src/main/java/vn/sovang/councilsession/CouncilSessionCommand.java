package vn.sovang.councilsession;

import vn.sovang.council.CouncilSessionId;
import vn.sovang.kernel.Command;

/// Everything that can be asked of a session of a council.
public sealed interface CouncilSessionCommand extends Command
        permits CastVotes,
                CloseSession,
                ConveneSession,
                CorrectMinutes,
                RecordAttendance,
                RecordBallots,
                ReviseSession {
    CouncilSessionId sessionId();
}
