/// Pages of scoring tables, score sheets and rankings of blocks.
@NullMarked
package vn.sovang.query.scoringpage;

import org.jspecify.annotations.NullMarked;
