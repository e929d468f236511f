/// Units that went into another one end.
@NullMarked
package vn.sovang.command.automation.mergedunit;

import org.jspecify.annotations.NullMarked;
