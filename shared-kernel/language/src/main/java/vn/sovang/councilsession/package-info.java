/// Sessions of councils (phiên họp Hội đồng): agenda, who takes part, the ballots on each line of
/// the proposals, and the minutes that follow from them.
@NullMarked
package vn.sovang.councilsession;

import org.jspecify.annotations.NullMarked;
