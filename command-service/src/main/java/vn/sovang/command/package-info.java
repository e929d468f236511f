/// Takes commands, runs the rules, appends events. It has no read model.
@NullMarked
package vn.sovang.command;

import org.jspecify.annotations.NullMarked;
