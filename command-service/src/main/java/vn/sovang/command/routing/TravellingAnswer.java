package vn.sovang.command.routing;

import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.serialization.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

import vn.sovang.command.edge.CommandAnswer;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Rejection;
import vn.sovang.log.UnknownTenant;
import vn.sovang.platform.web.DatabaseTrouble;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;
import vn.sovang.platform.web.RefusedFields;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// Answer to a command that was taken elsewhere: the outcome, or a refusal by its code and values,
/// to be put into words where its caller is.
sealed interface TravellingAnswer {
    Logger LOG = LoggerFactory.getLogger(TravellingAnswer.class);

    /// The answer itself, or the refusal as it would have been thrown here.
    CommandAnswer read();

    /// The outcome of a command.
    record Done(CommandAnswer answer) implements TravellingAnswer {
        public Done {
            Objects.requireNonNull(answer.id()); // it may come from elsewhere
        }

        @Override
        public CommandAnswer read() {
            return answer;
        }
    }

    /// A refusal by a rule.
    ///
    /// @param told the details as people read them
    /// @param paths fields of the request of which it speaks
    record Refused(
            Rejection.Kind reason,
            String code,
            Map<String, String> details,
            Map<String, String> told,
            List<String> paths)
            implements TravellingAnswer {
        public Refused {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(code);
            details = Map.copyOf(details);
            told = Map.copyOf(told);
            paths = List.copyOf(paths);
        }

        static Refused of(Rejection refused, List<String> paths) {
            return new Refused(
                    refused.kind(), refused.code(), refused.details(), refused.told(), paths);
        }

        @Override
        public CommandAnswer read() {
            throw new RefusedFields(new Rejection(reason, code, details).inWords(told), paths);
        }
    }

    /// A request that is wrong in itself.
    record Invalid(
            int status, String code, Map<String, String> details, List<InvalidRequest.Field> fields)
            implements TravellingAnswer {
        public Invalid {
            HttpStatus.valueOf(status);
            Objects.requireNonNull(code);
            details = Map.copyOf(details);
            fields = List.copyOf(fields);
        }

        static Invalid of(InvalidRequest invalid) {
            return new Invalid(
                    invalid.status().value(), invalid.code(), invalid.details(), invalid.fields());
        }

        @Override
        public CommandAnswer read() {
            throw new InvalidRequest(HttpStatus.valueOf(status), code, details, fields);
        }
    }

    /// A command that may come again later, under the same key.
    ///
    /// @param status 429 where its own caller asks too much, else 503
    record Later(int status, String code, long seconds) implements TravellingAnswer {
        public Later {
            HttpStatus.valueOf(status);
            Objects.requireNonNull(code);
        }

        static Later of(Overloaded overloaded) {
            return new Later(
                    overloaded.status().value(),
                    overloaded.code(),
                    Long.parseLong(overloaded.retryAfter()));
        }

        @Override
        public CommandAnswer read() {
            throw Overloaded.as(HttpStatus.valueOf(status), code, seconds);
        }
    }

    /// A failure that nobody foresaw; its reason stands in the log of the instance that failed.
    record Failed() implements TravellingAnswer {
        @Override
        public CommandAnswer read() {
            throw new IllegalStateException("the instance that took the command failed");
        }
    }

    /// The answer to a command that is taken here.
    static TravellingAnswer of(Supplier<CommandAnswer> taking) {
        try {
            return new Done(taking.get());
        } catch (RefusedFields refused) {
            return Refused.of(refused.rejection(), refused.paths());
        } catch (Rejection refused) {
            return Refused.of(refused, List.of());
        } catch (InvalidRequest invalid) {
            return Invalid.of(invalid);
        } catch (InvalidValue invalid) {
            return Invalid.of(InvalidRequest.of(invalid));
        } catch (UnknownTenant _) {
            return Invalid.of(new InvalidRequest(HttpStatus.FORBIDDEN, "caller.tenant-unknown"));
        } catch (SerializationException unread) {
            LOG.error("a record cannot be read", unread);
            return Invalid.of(
                    new InvalidRequest(HttpStatus.INTERNAL_SERVER_ERROR, "record.unreadable"));
        } catch (Overloaded overloaded) {
            return Later.of(overloaded);
        } catch (LockAcquisitionFailedException waited) {
            LOG.warn("a command waited in vain for its turn: {}", waited.getMessage());
            return Later.of(new Overloaded("record.busy"));
        } catch (RuntimeException failure) {
            return DatabaseTrouble.of(failure)
                    .map(trouble -> later(trouble, failure))
                    .orElseGet(() -> failed(failure));
        }
    }

    private static TravellingAnswer later(DatabaseTrouble trouble, RuntimeException failure) {
        trouble.log(LOG, failure);
        return Later.of(new Overloaded(trouble.code()));
    }

    private static TravellingAnswer failed(RuntimeException failure) {
        LOG.error("a command that came from another instance failed", failure);
        return new Failed();
    }
}
