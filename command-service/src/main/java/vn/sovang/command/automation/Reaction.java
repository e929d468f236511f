package vn.sovang.command.automation;

import vn.sovang.kernel.Command;
import vn.sovang.kernel.TenantId;

import java.util.UUID;

/// A command that follows from an event, in the same province or in another.
///
/// @param target the aggregate that the command is for
public record Reaction(TenantId tenant, UUID target, Command command) {}
