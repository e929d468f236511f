package vn.sovang.query.pages;

/// The reader of the page, in words.
///
/// @param post such as “Văn thư Sở Công Thương Hà Tĩnh”
/// @param roles such as “cán bộ văn phòng”
/// @param organisation on top of the post's unit; blank for a post of no unit
/// @param isEnded whether the post's unit is no more, so that the post only reads
public record Reader(
        String post, String roles, String organisation, boolean isEnded, String province) {}
