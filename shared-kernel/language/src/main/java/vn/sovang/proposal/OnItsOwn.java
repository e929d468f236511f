package vn.sovang.proposal;

import vn.sovang.kernel.Required;

/// A merit that stands under no campaign and is found by a head: it is proposed by the simplified
/// procedure (thủ tục đơn giản; Luật 06/2022/QH15, Điều 85).
///
/// @param simplifiedBy the ground on which it goes by that procedure
/// @param foundBy the head who found it, by name and post
public record OnItsOwn(SimplifiedGround simplifiedBy, String foundBy) implements Occasion {
    public OnItsOwn {
        Required.name("foundBy", foundBy);
    }
}
