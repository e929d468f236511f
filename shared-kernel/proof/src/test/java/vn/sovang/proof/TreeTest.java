package vn.sovang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

class TreeTest {
    private static final HexFormat HEX = HexFormat.of();

    /// The leaves and roots that implementations of RFC 6962 are tried on.
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    @Test
    void the_roots_are_those_of_the_standard() {
        assertThat(root(0))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(root(1))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(root(2))
                .isEqualTo("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(root(3))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assertThat(root(8))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void a_path_leads_from_every_event_of_every_log_to_its_root_and_no_other_does() {
        for (int size = 1; size <= 17; size++) {
            List<byte[]> hashes = hashes(size);
            byte[] root = root(hashes);
            for (int position = 1; position <= size; position++) {
                List<byte[]> path = Tree.path(position, size, hashes.stream());
                byte[] hash = hashes.get(position - 1);
                assertThat(Tree.leads(hash, position, size, path, root))
                        .as("%d of %d", position, size)
                        .isTrue();
                assertThat(path.size()).isLessThanOrEqualTo(5);
                assertThat(Tree.leads(new byte[32], position, size, path, root)).isFalse();
                assertThat(Tree.leads(hash, position % size + 1, size, path, root))
                        .isEqualTo(size == 1);
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(hash);
                assertThat(Tree.leads(hash, position, size, longer, root)).isFalse();
            }
        }
    }

    @Test
    void there_is_no_path_from_what_is_not_in_the_log() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tree.path(4, 3, hashes(3).stream()));
        assertThatIllegalArgumentException().isThrownBy(() -> Tree.path(2, 3, hashes(2).stream()));
        assertThat(Tree.leads(new byte[32], 0, 3, List.of(), new byte[32])).isFalse();
        assertThat(Tree.leads(new byte[32], 4, 3, List.of(), new byte[32])).isFalse();
    }

    private static String root(int leaves) {
        return HEX.formatHex(root(LEAVES.subList(0, leaves).stream().map(HEX::parseHex).toList()));
    }

    private static byte[] root(List<byte[]> hashes) {
        Tree tree = new Tree();
        hashes.forEach(tree::add);
        return tree.root();
    }

    private static List<byte[]> hashes(int size) {
        return IntStream.range(0, size).mapToObj(n -> Sha256.of(new byte[] {(byte) n})).toList();
    }
}
