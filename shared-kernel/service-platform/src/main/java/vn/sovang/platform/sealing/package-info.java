/// What is known of a person beyond the archive facts is sealed with a key of that person, and the
/// keys are wrapped by the master key of the installation (ADR 0015).
@NullMarked
package vn.sovang.platform.sealing;

import org.jspecify.annotations.NullMarked;
