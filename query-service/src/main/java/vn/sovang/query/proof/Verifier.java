package vn.sovang.query.proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.ChainCheck;
import vn.sovang.log.EventLog;
import vn.sovang.proof.ChainWalk;
import vn.sovang.proof.Checkpoint;
import vn.sovang.proof.Malformed;
import vn.sovang.proof.Misfit;
import vn.sovang.query.attachment.NamedFiles;
import vn.sovang.query.attachment.WrongContent;
import vn.sovang.query.proof.Verification.Fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Walks the whole log of a province, compares it with its checkpoints and its files, and has it
/// signed where all fits.
@Component
class Verifier {
    private static final int BEAT = 5_000;

    private final EventLog log;
    private final Checkpoints checkpoints;
    private final NamedFiles files;

    Verifier(EventLog log, Checkpoints checkpoints, NamedFiles files) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.files = files;
    }

    /// The outcome of a walk.
    record Found(
            long position,
            String hash,
            @Nullable Fault misfit,
            int checkpoints,
            int files,
            List<Fault> faults) {
        Found {
            faults = List.copyOf(faults);
        }

        boolean fits() {
            return misfit == null && faults.isEmpty();
        }
    }

    /// Verifies a province.
    ///
    /// @param beat told the position now and then
    Found verify(TenantId tenant, LongConsumer beat) {
        return new Run(tenant).walk(beat);
    }

    private final class Run {
        private final TenantId tenant;
        private final List<Fault> faults = new ArrayList<>();
        private List<Checkpoint> signed = List.of();
        private ChainWalk walk;
        private int fitting;
        private int whole;

        Run(TenantId tenant) {
            this.tenant = tenant;
            this.walk = new ChainWalk(tenant.value());
            try {
                signed = checkpoints.all(tenant);
            } catch (Malformed unreadable) {
                faults.add(new Fault("CHECKPOINT_UNREADABLE", tenant.value()));
            }
        }

        Found walk(LongConsumer beat) {
            Optional<Misfit> misfit =
                    new ChainCheck(log)
                            .firstMisfit(
                                    tenant,
                                    reached -> {
                                        walk = reached;
                                        compare();
                                        if (reached.position() % BEAT == 0) {
                                            beat.accept(reached.position());
                                        }
                                    });
            if (misfit.isEmpty()) {
                beyond();
            }
            compareFiles();
            Found found =
                    new Found(
                            walk.position(),
                            HexFormat.of().formatHex(walk.hash()),
                            misfit.map(Run::fault).orElse(null),
                            fitting,
                            whole,
                            faults);
            if (found.fits()) {
                checkpoints.sign(walk);
            }
            return found;
        }

        private static Fault fault(Misfit misfit) {
            return new Fault(misfit.kind().name(), Long.toString(misfit.position()));
        }

        private void compare() {
            for (int number = 1; number <= signed.size(); number++) {
                Checkpoint checkpoint = signed.get(number - 1);
                if (checkpoint.size() == walk.position()) {
                    if (Arrays.equals(checkpoint.head(), walk.hash())
                            && Arrays.equals(checkpoint.root(), walk.root())) {
                        fitting++;
                    } else {
                        faults.add(new Fault("CHECKPOINT_DIFFERS", Integer.toString(number)));
                    }
                }
            }
        }

        /// A checkpoint of more events than there are: the log was cut, or an older one restored.
        private void beyond() {
            for (int number = 1; number <= signed.size(); number++) {
                if (signed.get(number - 1).size() > walk.position()) {
                    faults.add(new Fault("CHECKPOINT_BEYOND", Integer.toString(number)));
                }
            }
        }

        private void compareFiles() {
            for (String hash : files.hashes(tenant)) {
                try (InputStream content = files.open(tenant, hash)) {
                    content.transferTo(OutputStream.nullOutputStream());
                    whole++;
                } catch (WrongContent other) {
                    faults.add(new Fault("FILE_DIFFERS", hash));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
    }
}
