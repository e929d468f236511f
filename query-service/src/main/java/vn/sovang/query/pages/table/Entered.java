package vn.sovang.query.pages.table;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.act.CommandDoor;

/// Outcome of a table that was written.
///
/// @param reply to the last command, or to the first that was not done; null where nothing was left
/// @param at the row of a command that was not done; null for what no single row asks for
/// @param count number of rows, or of people, that stand in the register by now
/// @param position of the last command that was done; 0 where there is none
public record Entered<L extends TableLine>(
        CommandDoor.@Nullable Reply reply, @Nullable L at, int count, long position) {}
