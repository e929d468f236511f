/// Acts on pages: one form for any command, made from its components, and one door to
/// command-service.
///
/// 1. [vn.sovang.query.pages.act.Shapes] says how a component is given: words, one of a closed
///    list, a group, one of several shapes, files, or the text of a plan section by section. A
///    command needs no code here, only the words of its act and of its components.
/// 2. [vn.sovang.query.pages.act.Beginnings] say what a form begins with,
///    [vn.sovang.query.pages.act.ActForms] what is shown; what is sent goes through
///    [vn.sovang.query.pages.act.ActController], which shows the form again with all that was typed
///    when anything is wrong.
/// 3. Nothing here needs script.
@NullMarked
package vn.sovang.query.pages.act;

import org.jspecify.annotations.NullMarked;
