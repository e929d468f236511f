package vn.sovang.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/// Answers what failed where no endpoint was reached; asked for by itself, it is no address.
@RestController
class AnyErrorEndpoint implements ErrorController {
    private final ProblemWriter problems;

    AnyErrorEndpoint(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known =
                status instanceof Integer code ? StatusCodes.nearest(code) : HttpStatus.NOT_FOUND;
        problems.write(request, response, known, StatusCodes.code(known));
    }
}
