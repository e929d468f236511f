/// Help: what a page is for, who may do what there, and how all pages are used.
@NullMarked
package vn.sovang.query.pages.help;

import org.jspecify.annotations.NullMarked;
