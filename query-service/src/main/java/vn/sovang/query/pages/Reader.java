package vn.sovang.query.pages;

/// The reader of the page, in words.
///
/// @param post such as “Văn thư Sở Công Thương Hà Tĩnh”
/// @param roles such as “cán bộ văn phòng”
/// @param organisation on top of the post's unit; blank for a post of no unit
public record Reader(String post, String roles, String organisation, String province) {}
