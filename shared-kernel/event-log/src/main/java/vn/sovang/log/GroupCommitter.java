package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Collects the appends that arrive while others are under way and sends them together, those of
/// one tenant and of many. A first caller leads: it sends what waits, hands out the outcomes and
/// passes the lead on. No thread of its own, no waiting for more.
///
/// Appends of one tenant are under way once at a time. At most [#MOST_LEADERS] lead at once: while
/// one waits for its answer, the next collects. A tenant whose head somebody else holds is taken
/// out of its group and waits by itself, in nobody's way.
final class GroupCommitter {
    static final int MOST_LEADERS = 2;

    private static final int LARGEST_BATCH = 64;
    private static final int LARGEST_BYTES = 4 * 1024 * 1024;

    private final Sender sender;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<TenantId, Line> lines = new HashMap<>();

    /// Lines in which somebody waits and nobody is under way.
    private final Deque<Line> ready = new ArrayDeque<>();

    private int leaders;

    GroupCommitter(Sender sender) {
        this.sender = sender;
    }

    Outcome append(TenantId tenant, AppendRequest request) {
        WaitingAppend mine = new WaitingAppend(tenant, request);
        if (leadsAtOnce(mine)) {
            lead(mine);
        }
        while (mine.isCalledToLead()) {
            lead(mine);
        }
        return mine.outcome();
    }

    int waiting(TenantId tenant) {
        lock.lock();
        try {
            return line(tenant).waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean leadsAtOnce(WaitingAppend mine) {
        lock.lock();
        try {
            Line line = line(mine.tenant());
            line.waiting.addLast(mine);
            if (line.isUnderWay || line.waiting.size() > 1) {
                return false;
            }
            if (leaders == MOST_LEADERS) {
                ready.addLast(line);
                return false;
            }
            leaders++;
            line.isUnderWay = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Leads the line of this caller, who is its first, and takes others along.
    private void lead(WaitingAppend mine) {
        Batch batch = gather(mine);
        try {
            send(batch);
        } finally {
            passOn(batch);
        }
    }

    private Batch gather(WaitingAppend mine) {
        lock.lock();
        try {
            Line own = line(mine.tenant());
            Batch batch = new Batch(own.isHeldUp);
            batch.take(own);
            while (!batch.waits && !batch.isFull() && !ready.isEmpty()) {
                Line next = ready.removeFirst();
                next.isUnderWay = true;
                batch.take(next);
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void send(Batch batch) {
        try {
            List<@Nullable Outcome> outcomes = sender.send(batch.appends, batch.waits);
            for (int i = 0; i < outcomes.size(); i++) {
                Outcome outcome = outcomes.get(i);
                if (outcome == null) {
                    batch.heldUp.add(batch.appends.get(i));
                } else {
                    batch.appends.get(i).answered(outcome);
                }
            }
        } catch (BatchRefused refused) {
            batch.appends.forEach(this::sendAlone);
        } catch (Throwable failure) {
            batch.appends.forEach(append -> append.failed(failure));
        }
    }

    private void sendAlone(WaitingAppend append) {
        try {
            append.answered(sender.sendAlone(append));
        } catch (Throwable failure) {
            append.failed(failure);
        }
    }

    /// Frees the lines of a batch and calls whoever may lead next.
    private void passOn(Batch batch) {
        lock.lock();
        try {
            if (!batch.waits) {
                leaders--;
            }
            batch.heldUp
                    .reversed()
                    .forEach(append -> {
                        Line line = line(append.tenant());
                        line.waiting.addFirst(append);
                        line.isHeldUp = true;
                    });
            batch.lines.forEach(line -> line.isUnderWay = false);
            for (Line line : batch.lines) {
                if (batch.waits) {
                    line.isHeldUp = false;
                }
                if (line.isHeldUp) {
                    callToLead(line);
                } else if (!line.waiting.isEmpty()) {
                    ready.addLast(line);
                }
            }
            while (leaders < MOST_LEADERS && !ready.isEmpty()) {
                leaders++;
                callToLead(ready.removeFirst());
            }
        } finally {
            lock.unlock();
        }
    }

    private Line line(TenantId tenant) {
        return lines.computeIfAbsent(tenant, _ -> new Line());
    }

    private static void callToLead(Line line) {
        line.isUnderWay = true;
        line.waiting.getFirst().callToLead();
    }

    interface Sender {
        /// One outcome for each append, in order, or nothing written at all. Appends of one tenant
        /// stand together.
        ///
        /// @param waits whether to wait for a head that is held; else its tenant's appends have no
        ///   outcome yet
        List<@Nullable Outcome> send(List<WaitingAppend> appends, boolean waits);

        /// The outcome of an append that made the database refuse others, or was refused with them.
        Outcome sendAlone(WaitingAppend append);
    }

    /// One request made the database refuse all of them: each has to be tried alone.
    static final class BatchRefused extends RuntimeException {
        BatchRefused(Throwable cause) {
            super(cause);
        }
    }

    /// Appends of one tenant that wait.
    private static final class Line {
        private final Deque<WaitingAppend> waiting = new ArrayDeque<>();
        private boolean isUnderWay;

        /// True when somebody else held the head at the last look.
        private boolean isHeldUp;
    }

    private static final class Batch {
        private final List<WaitingAppend> appends = new ArrayList<>();
        private final List<WaitingAppend> heldUp = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final boolean waits;
        private int bytes;

        Batch(boolean waits) {
            this.waits = waits;
        }

        boolean isFull() {
            return appends.size() >= LARGEST_BATCH || bytes >= LARGEST_BYTES;
        }

        void take(Line line) {
            lines.add(line);
            while (!line.waiting.isEmpty() && !isFull()) {
                WaitingAppend append = line.waiting.removeFirst();
                bytes += append.request().bytes();
                appends.add(append);
            }
        }
    }
}
