package org.sweetline.channels.mail.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the system for addresses, on threads that may be left behind: nothing ends a question to a name server that says
 * nothing, so only so many are asked at a time, and nobody waits for them longer than for anything else.
 */
final class NameLookup implements ImageFetch.Names, AutoCloseable {

    static final int MOST = 24;

    private final Asked system;
    private final ThreadPoolExecutor asking = new ThreadPoolExecutor(
            0, MOST, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), ImageQueue.named("remote images names"));

    /** Who knows the addresses, and takes as long as it likes. */
    interface Asked {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    NameLookup(Asked system) {
        this.system = system;
    }

    @Override
    public InetAddress[] of(String host, Duration left) throws IOException {
        FutureTask<InetAddress[]> answer = new FutureTask<>(() -> system.of(host));
        try {
            asking.execute(answer);
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | RejectedExecutionException | TimeoutException e) {
            throw NotFetched.later("The server's name can't be resolved.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotFetched.later("The server did not answer in time.");
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
