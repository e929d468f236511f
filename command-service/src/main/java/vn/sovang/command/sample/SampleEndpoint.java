package vn.sovang.command.sample;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;

import java.util.Set;

/// Lets the loader say that the sample is complete; from then on time is real.
@RestController
class SampleEndpoint {
    private final SampleTime time;

    SampleEndpoint(SampleTime time) {
        this.time = time;
    }

    @PostMapping("/api/sample/finish")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finish(Caller caller) {
        caller.mustHave(Set.of(Role.PLATFORM_OPERATOR));
        time.close();
    }
}
