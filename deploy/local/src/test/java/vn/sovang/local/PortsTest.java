package vn.sovang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

class PortsTest {
    @Test
    void a_port_in_use_is_named_with_what_to_do() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(0, taken.getLocalPort(), 0);

            assertThatThrownBy(ports::chosen)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Cổng " + taken.getLocalPort())
                    .hasMessageContaining("command-service")
                    .hasMessageContaining("SOVANG_COMMAND_PORT=");
        }
    }

    @Test
    void a_port_taken_on_all_addresses_is_not_free() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void zero_stands_for_any_free_port() {
        Ports chosen = Ports.any().chosen();

        assertThat(chosen.signIn()).isPositive();
        assertThat(Ports.isFree(chosen.query())).isTrue();
    }

    @Test
    void two_programs_never_share_a_port() throws Exception {
        int port = Ports.any().chosen().query();

        assertThatThrownBy(new Ports(port, 0, port)::chosen)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Cổng " + port)
                .hasMessageContaining("sign-in")
                .hasMessageContaining("query-service")
                .hasMessageContaining("SOVANG_QUERY_PORT=");
        for (int i = 0; i < 20_000; i++) {
            Ports chosen = Ports.any().chosen();
            assertThat(List.of(chosen.signIn(), chosen.command(), chosen.query()))
                    .doesNotHaveDuplicates();
        }
    }
}
