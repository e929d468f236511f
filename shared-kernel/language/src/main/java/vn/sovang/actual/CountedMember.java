package vn.sovang.actual;

import vn.sovang.kernel.Required;

import java.util.List;

/// One member and its answers to the tests of the target, such as a product with its stars.
public record CountedMember(String name, List<MemberAnswer> answers) {
    public CountedMember {
        Required.name("name", name);
        answers = List.copyOf(answers);
    }
}
