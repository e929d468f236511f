/// HTTP in, command out: the one way by which people and other systems change anything.
@NullMarked
package vn.sovang.command.edge;

import org.jspecify.annotations.NullMarked;
