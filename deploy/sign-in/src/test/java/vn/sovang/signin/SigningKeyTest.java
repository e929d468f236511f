package vn.sovang.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SigningKeyTest {
    @TempDir private Path folder;

    @Test
    void the_key_of_the_first_start_is_used_again() {
        var first = SigningKey.in(folder.toString());

        assertThat(SigningKey.in(folder.toString())).isEqualTo(first);
    }

    @Test
    void without_a_folder_each_start_has_its_own_key() {
        assertThat(SigningKey.in("")).isNotEqualTo(SigningKey.in(""));
    }

    @Test
    void only_its_owner_can_read_the_key() throws Exception {
        SigningKey.in(folder.toString());

        var rights = Files.getPosixFilePermissions(folder.resolve(SigningKey.FILE));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }
}
