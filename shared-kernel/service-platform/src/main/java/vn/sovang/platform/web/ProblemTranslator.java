package vn.sovang.platform.web;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Rejection;
import vn.sovang.log.EventLogFailure;
import vn.sovang.log.UnknownTenant;
import vn.sovang.platform.text.Language;

import java.util.Map;

/// The one place where an exception becomes an answer; what is not foreseen answers with a
/// reference number only.
@RestControllerAdvice
class ProblemTranslator {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslator.class);

    private final Problems problems;

    ProblemTranslator(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        Rejection.class,
        RefusedFields.class,
        InvalidRequest.class,
        InvalidValue.class,
        MethodArgumentTypeMismatchException.class,
        BindException.class,
        MissingServletRequestParameterException.class,
        InvalidParameterException.class,
        UnknownTenant.class
    })
    ResponseEntity<ProblemDetail> refused(Exception refused, WebRequest request) {
        return answer(problems.of(refused, language(request)).orElseThrow());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noRoom(Overloaded overloaded, WebRequest request) {
        return later(overloaded, request);
    }

    /// The firewall looks at names and values only where somebody reads them.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException rejected, WebRequest request) {
        LOG.debug("a request was rejected", rejected);
        return spring(HttpStatus.BAD_REQUEST, request);
    }

    /// Logs that nobody is left to read an answer.
    @ExceptionHandler
    void gone(ClientAbortException gone) {
        LOG.info("the caller went away: {}", gone.getMessage());
    }

    /// The database is busy, cannot be reached, or ended a statement that took, or waited, too
    /// long; nothing of it was written.
    @ExceptionHandler({
        EventLogFailure.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        QueryTimeoutException.class,
        CannotAcquireLockException.class
    })
    ResponseEntity<ProblemDetail> noDatabase(RuntimeException failure, WebRequest request) {
        DatabaseTrouble trouble = DatabaseTrouble.of(failure).orElse(DatabaseTrouble.UNREACHABLE);
        trouble.log(LOG, failure);
        return switch (trouble) {
            case BUSY -> later(new Overloaded(trouble.code()), request);
            case UNREACHABLE -> failed(HttpStatus.SERVICE_UNAVAILABLE, trouble.code(), request);
        };
    }

    /// Commands on one record take turns, and one before this takes long.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noTurn(
            LockAcquisitionFailedException waited, WebRequest request) {
        LOG.warn("a command waited in vain for its turn: {}", waited.getMessage());
        return later(new Overloaded("record.busy"), request);
    }

    /// An event of the record cannot be read. Sending again does not help, and nothing was written.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(SerializationException unread, WebRequest request) {
        LOG.error("a record cannot be read", unread);
        return answer(
                problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "record.unreadable",
                        Map.of(),
                        language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception failure, WebRequest request) {
        if (failure instanceof ErrorResponse known) {
            return spring(known.getStatusCode(), request);
        }
        LOG.error("request failed", failure);
        return failed(HttpStatus.INTERNAL_SERVER_ERROR, "server.failed", request);
    }

    /// A command learns how to send again; a read has no key and is simply asked again.
    private ResponseEntity<ProblemDetail> failed(
            HttpStatus status, String code, WebRequest request) {
        ProblemDetail problem = problems.of(status, code, Map.of(), language(request));
        if (isRead(request)) {
            problem.setDetail(problems.words(code + ".read", language(request)));
        }
        return answer(problem);
    }

    private static boolean isRead(WebRequest request) {
        return request instanceof ServletWebRequest servlet
                && (HttpMethod.GET.equals(servlet.getHttpMethod())
                        || HttpMethod.HEAD.equals(servlet.getHttpMethod()));
    }

    private ResponseEntity<ProblemDetail> later(Overloaded overloaded, WebRequest request) {
        ProblemDetail problem =
                problems.of(overloaded.status(), overloaded.code(), Map.of(), language(request));
        return later(problem, overloaded.retryAfter());
    }

    private static ResponseEntity<ProblemDetail> later(ProblemDetail problem, String seconds) {
        return ResponseEntity.status(answer(problem).getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .body(problem);
    }

    private ResponseEntity<ProblemDetail> spring(HttpStatusCode code, WebRequest request) {
        HttpStatus status = StatusCodes.nearest(code.value());
        ProblemDetail problem =
                problems.of(status, StatusCodes.code(status), Map.of(), language(request));
        return StatusCodes.passes(status)
                ? later(problem, StatusCodes.retryAfter())
                : answer(problem);
    }

    private static Language language(WebRequest request) {
        return Language.preferred(header(request));
    }

    private static @Nullable String header(WebRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    }

    /// One line for each refusal: its code and status, never what the request said.
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        LOG.info("refused with {}: {}", problem.getStatus(), problem.getType());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus())
                        .contentType(
                                MediaType.APPLICATION_PROBLEM_JSON); // whatever Accept asks for
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(problem);
    }
}
