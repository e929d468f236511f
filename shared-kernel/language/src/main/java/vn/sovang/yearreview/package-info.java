/// Reviews at the end of a year (bình xét cuối năm) of an organisation, under which its units
/// propose awards outside any campaign.
@NullMarked
package vn.sovang.yearreview;

import org.jspecify.annotations.NullMarked;
