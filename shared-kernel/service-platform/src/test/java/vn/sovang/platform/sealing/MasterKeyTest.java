package vn.sovang.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.kernel.SealedText;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.PersonKeys;

class MasterKeyTest {
    private static final TenantId HERE = new TenantId("ha-tinh");
    private static final TenantId THERE = new TenantId("quang-ngai");
    private static final MasterKey MASTER = MasterKey.of("ab".repeat(32));
    private static final MasterKey OTHER = MasterKey.of("cd".repeat(32));

    private final PersonKeys.Kept kept = MASTER.make(HERE, "1");
    private final PersonKey key = MASTER.unwrap(HERE, "1", kept);

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "AB", "không phải"})
    void a_service_without_a_master_key_says_what_to_do(String configured) {
        assertThatIllegalStateException()
                .isThrownBy(() -> MasterKey.of(configured))
                .withMessageContaining("SOVANG_MASTER_KEY")
                .withMessageContaining("openssl rand -hex 32");
    }

    @Test
    void what_is_sealed_opens_again_and_never_looks_the_same_twice() {
        SealedText one = key.seal("CONTACT", "số điện thoại");
        SealedText two = key.seal("CONTACT", "số điện thoại");

        assertThat(one).isNotEqualTo(two);
        assertThat(one.key()).isEqualTo(kept.fingerprint());
        assertThat(key.open("CONTACT", one)).isEqualTo("số điện thoại");
    }

    @Test
    void what_is_sealed_opens_in_its_own_place_only() {
        SealedText sealed = key.seal("CONTACT", "x");

        assertThatIllegalStateException().isThrownBy(() -> key.open("HEALTH", sealed));
        assertThatIllegalStateException().isThrownBy(() -> MASTER.unwrap(HERE, "2", kept));
        assertThatIllegalStateException().isThrownBy(() -> MASTER.unwrap(THERE, "1", kept));
        assertThatIllegalStateException().isThrownBy(() -> OTHER.unwrap(HERE, "1", kept));
        PersonKey another = MASTER.unwrap(HERE, "1", MASTER.make(HERE, "1"));
        assertThatIllegalStateException().isThrownBy(() -> another.open("CONTACT", sealed));
    }

    @Test
    void a_keyed_hash_is_of_this_installation_only() {
        byte[] hash = {1, 2, 3};

        assertThat(MASTER.keyedHash(hash)).isEqualTo(MASTER.keyedHash(hash));
        assertThat(MASTER.keyedHash(hash)).isNotEqualTo(OTHER.keyedHash(hash));
        assertThat(MASTER.keyedHash(hash)).isNotEqualTo(MASTER.keyedHash("session", hash));
    }

    @Test
    void what_is_sealed_for_a_purpose_opens_for_it_alone_and_here_alone() {
        byte[] sealed = MASTER.seal("session", new byte[] {1, 2, 3});

        assertThat(MASTER.open("session", sealed)).containsExactly(1, 2, 3);
        assertThatIllegalStateException().isThrownBy(() -> MASTER.open("other", sealed));
        assertThatIllegalStateException().isThrownBy(() -> OTHER.open("session", sealed));
    }
}
