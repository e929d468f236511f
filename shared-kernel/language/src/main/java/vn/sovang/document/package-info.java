/// Documents of other authorities that plans cite: central ones, and those of any body outside.
@NullMarked
package vn.sovang.document;

import org.jspecify.annotations.NullMarked;
