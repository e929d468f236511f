package vn.sovang.command.edge;

import vn.sovang.log.Answer;

/// The answer to a command, the first time and every time after.
///
/// @param id the aggregate
/// @param version its newest sequence, for `If-Match`
/// @param position of its newest event in the province's log, for `atLeast` of reads
public record CommandAnswer(String id, long version, long position) {
    static CommandAnswer of(Answer answer) {
        return new CommandAnswer(
                answer.targetId(),
                answer.version() == null ? 0 : answer.version(),
                answer.position() == null ? 0 : answer.position());
    }
}
