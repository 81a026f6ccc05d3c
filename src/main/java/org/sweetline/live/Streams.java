package org.sweetline.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;

/** The open streams of this node. A browser that does not read is let go: it comes back and resumes. */
@ApplicationScoped
class Streams {

    private static final int MOST_STREAMS = 2_000;
    private static final int MOST_UNSENT = 500;

    private final Map<SseEventSink, OpenStream> open = new ConcurrentHashMap<>();

    /** One browser: whose it is, and how many events it has not taken yet. */
    private record OpenStream(long account, String secretHash, AtomicInteger unsent) {}

    void open(SseEventSink sink, long account, String secretHash) {
        if (open.size() >= MOST_STREAMS) {
            throw new ProblemException(GeneralProblem.UNAVAILABLE, "Too many open streams.").with("retryAfter", 30);
        }
        open.put(sink, new OpenStream(account, secretHash, new AtomicInteger()));
    }

    void send(OutboundSseEvent event) {
        open.forEach((sink, stream) -> send(sink, stream, event));
    }

    void sendTo(SseEventSink sink, OutboundSseEvent event) {
        OpenStream stream = open.get(sink);
        if (stream != null) {
            send(sink, stream, event);
        }
    }

    /** By what streams were opened: hashes of sessions and tokens. The caller closes those that are over. */
    Iterable<String> secrets() {
        return open.values().stream().map(OpenStream::secretHash).distinct().toList();
    }

    void closeOf(String secretHash) {
        for (Iterator<Map.Entry<SseEventSink, OpenStream>> it = open.entrySet().iterator(); it.hasNext(); ) {
            Map.Entry<SseEventSink, OpenStream> entry = it.next();
            if (entry.getValue().secretHash().equals(secretHash)) {
                it.remove();
                entry.getKey().close();
            }
        }
    }

    int count() {
        return open.size();
    }

    void closeAll() {
        open.keySet().forEach(this::close);
    }

    private void send(SseEventSink sink, OpenStream stream, OutboundSseEvent event) {
        if (sink.isClosed() || stream.unsent().incrementAndGet() > MOST_UNSENT) {
            close(sink);
            return;
        }
        sink.send(event).whenComplete((sent, failure) -> {
            stream.unsent().decrementAndGet();
            if (failure != null) {
                close(sink);
            }
        });
    }

    private void close(SseEventSink sink) {
        if (open.remove(sink) != null) {
            sink.close();
        }
    }
}
