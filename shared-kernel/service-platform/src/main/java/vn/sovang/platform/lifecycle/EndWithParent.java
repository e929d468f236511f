package vn.sovang.platform.lifecycle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.IOException;

/// Ends a service of the local run when its starter ends, however that ends: standard input closes.
@Component
@ConditionalOnProperty(name = "sovang.watch-stdin", havingValue = "true")
class EndWithParent {
    private static final Logger LOG = LoggerFactory.getLogger(EndWithParent.class);

    @EventListener
    void watch(ApplicationReadyEvent ready) {
        Thread.ofPlatform()
                .daemon()
                .name("end-with-parent")
                .start(() -> awaitEnd(ready.getApplicationContext()));
    }

    private static void awaitEnd(ConfigurableApplicationContext context) {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said on this line; only its end matters.
            }
        } catch (IOException closed) {
            LOG.debug("standard input closed", closed);
        }
        LOG.info("the starter has ended; this service ends too");
        System.exit(SpringApplication.exit(context));
    }
}
