/// The instance that takes a command: with the profile `axon-server` Axon Server picks it by
/// province and record; the domain, the log and every rule are the same without it (ADR 0041).
@NullMarked
package vn.sovang.command.routing;

import org.jspecify.annotations.NullMarked;
