/// Each promise of the log, against a real PostgreSQL.
@NullMarked
package vn.sovang.log;

import org.jspecify.annotations.NullMarked;
