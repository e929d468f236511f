/// Rules by which the law of a day lets somebody earn an award, judged on the history of a nominee;
/// each with its clause and how sure it is that the clause says so.
@NullMarked
package vn.sovang.law;

import org.jspecify.annotations.NullMarked;
