package vn.sovang.query.planpaper;

import vn.sovang.query.findings.ListedFinding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Numbers of findings that wait for their place beside the paper's words; each finds one.
final class Margin {
    private final Map<Integer, String> waiting = new TreeMap<>();

    Margin(List<ListedFinding> findings) {
        findings.forEach(finding -> waiting.put(number(finding), finding.anchor()));
    }

    /// The number of a finding among those of its plan, from 1.
    static int number(ListedFinding finding) {
        return finding.number() + 1;
    }

    /// Those of just this place.
    List<Integer> at(String anchor) {
        return take(anchor::equals);
    }

    /// Notes of this place and of all within it that found no place of their own.
    List<Integer> within(String anchor) {
        return take(place ->
                place.equals(anchor)
                        || place.startsWith(anchor + ".")
                        || place.startsWith(anchor + "["));
    }

    List<Integer> rest() {
        return take(_ -> true);
    }

    private List<Integer> take(Predicate<String> isHere) {
        List<Integer> here =
                new ArrayList<>(
                        waiting.entrySet().stream()
                                .filter(note -> isHere.test(note.getValue()))
                                .map(Map.Entry::getKey)
                                .toList());
        here.forEach(waiting::remove);
        return here;
    }
}
