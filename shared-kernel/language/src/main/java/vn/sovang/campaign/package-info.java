/// Campaigns (phong trào, đợt thi đua): launched under a plan, with phases, scope and awards.
@NullMarked
package vn.sovang.campaign;

import org.jspecify.annotations.NullMarked;
