/// Units (đơn vị): what departments, divisions and communes are, each with its names and its life
/// in dates (capability C02).
@NullMarked
package vn.sovang.unit;

import org.jspecify.annotations.NullMarked;
