/// The time of sample data: only in the local profile, and only until the sample is loaded.
@NullMarked
package vn.sovang.command.sample;

import org.jspecify.annotations.NullMarked;
