/// Way of a command between the edge and the rules: Axon's bus on our log, idempotence, and the
/// answer that is remembered.
@NullMarked
package vn.sovang.command.dispatch;

import org.jspecify.annotations.NullMarked;
