package vn.sovang.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import vn.sovang.platform.web.InvalidRequest;

import java.io.EOFException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class FileLooksTest {
    private final FileLooks looks = new FileLooks();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        requests.shutdownNow();
        looks.close();
    }

    @Test
    void a_look_that_lasts_leaves_the_requests_of_others_their_threads() throws Exception {
        CountDownLatch others = new CountDownLatch(1);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        int looked = 4 * Runtime.getRuntime().availableProcessors();
        Future<?>[] all = new Future<?>[looked];
        for (int number = 0; number < looked; number++) {
            all[number] =
                    requests.submit(() -> {
                        looks.take(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            while (others.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            now.decrementAndGet();
                        });
                        return true;
                    });
        }
        var _ = requests.submit(others::countDown);

        for (Future<?> one : all) {
            one.get();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void what_a_look_refuses_is_refused_to_who_asked() {
        AtomicBoolean isVirtual = new AtomicBoolean(true);

        assertThatThrownBy(() ->
                        looks.take(() -> {
                            isVirtual.set(Thread.currentThread().isVirtual());
                            throw new InvalidRequest(HttpStatus.BAD_REQUEST, "attachment.carries");
                        }))
                .isInstanceOf(InvalidRequest.class);
        assertThat(isVirtual).isFalse();
        assertThatThrownBy(() ->
                        looks.take(() -> {
                            throw new EOFException("cut");
                        }))
                .isInstanceOf(EOFException.class);
    }
}
