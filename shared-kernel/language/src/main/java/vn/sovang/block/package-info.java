/// Emulation blocks (khối, cụm thi đua): units that compete with one another under one lead
/// (capability C15).
@NullMarked
package vn.sovang.block;

import org.jspecify.annotations.NullMarked;
