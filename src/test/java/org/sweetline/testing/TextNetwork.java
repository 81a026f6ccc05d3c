package org.sweetline.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.LoopbackServer;
import org.sweetline.town.wire.Param;

/** The part of a phone network's REST API that carries texts, with what can go wrong when one is handed over. */
public final class TextNetwork implements AutoCloseable {
    private final LoopbackServer server = LoopbackServer.start("text-network", 0, this::answer);
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Deque<Mood> moods = new ConcurrentLinkedDeque<>();
    private final Map<String, Answer> files = new ConcurrentHashMap<>();
    private volatile boolean hidesTexts;

    /** A text as it was handed over, whether or not that was said. */
    public record Taken(String sid, String from, String to, String body, String reportTo, Instant at) {}

    /** How a text that is handed over is met. */
    public record Mood(int status, int code, boolean takes) {
        public static final Mood BUSY = new Mood(429, 20429, false);
        public static final Mood TOOK_IT_AND_DIED = new Mood(-1, 0, true);
        public static final Mood TOOK_IT_AND_FAILED = new Mood(503, 20503, true);
        public static final Mood DIED_BEFORE = new Mood(500, 20500, false);

        public static Mood refusing(int code) {
            return new Mood(400, code, false);
        }
    }

    public static String sid(String prefix) {
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return prefix + HexFormat.of().formatHex(random);
    }

    public String url() {
        return server.url();
    }

    public void meetsTheNextWith(Mood... next) {
        moods.addAll(List.of(next));
    }

    /** From now on its list shows nothing, or everything. */
    public void hidesTexts(boolean hides) {
        hidesTexts = hides;
    }

    public void has(String messageSid, String fileSid, Answer file) {
        files.put("/Messages/" + messageSid + "/Media/" + fileSid, file);
    }

    public List<Taken> taken(String to) {
        return taken.stream().filter(text -> text.to().equals(to)).toList();
    }

    public long handedOver(String to) {
        return asked.stream().filter(("POST " + to)::equals).count();
    }

    public long askedForFile(String fileSid) {
        return asked.stream().filter(path -> path.endsWith(fileSid)).count();
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer answer(Ask ask) {
        String rest = ask.path().replaceFirst("^/2010-04-01/Accounts/AC[0-9a-f]{32}", "");
        if (rest.equals("/Messages.json")) {
            return ask.method().equals("POST") ? takeOver(ask.form()) : list(ask.query());
        }
        asked.add(ask.method() + " " + rest);
        return files.getOrDefault(rest, Answer.empty(404));
    }

    private Answer takeOver(List<Param> form) {
        String to = Param.first(form, "To");
        asked.add("POST " + to);
        Mood mood = moods.isEmpty() ? new Mood(201, 0, true) : moods.poll();
        Taken text = new Taken(
                sid("SM"),
                Param.first(form, "From"),
                to,
                Param.first(form, "Body"),
                Param.first(form, "StatusCallback"),
                Clock.systemUTC().instant());
        if (mood.takes()) {
            taken.add(text);
        }
        if (mood.status() < 0) {
            return Answer.hungUp();
        }
        return mood.status() == 201
                ? Answer.json(201, shape(text))
                : Answer.json(
                        mood.status(), Json.object("code", mood.code(), "message", "no", "status", mood.status()));
    }

    private Answer list(List<Param> query) {
        List<Map<String, Object>> shown = hidesTexts
                ? List.of()
                : taken(Param.first(query, "To")).stream()
                        .map(TextNetwork::shape)
                        .toList();
        return Answer.json(200, Json.object("messages", shown, "next_page_uri", null));
    }

    private static Map<String, Object> shape(Taken text) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("sid", text.sid());
        shape.put("from", text.from());
        shape.put("to", text.to());
        shape.put("body", text.body());
        shape.put("status", "queued");
        shape.put("num_segments", "1");
        shape.put("direction", "outbound-api");
        shape.put(
                "date_created",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(text.at().atOffset(ZoneOffset.UTC)));
        return shape;
    }

    public static Answer elsewhere(String location) {
        return Answer.empty(307).with("Location", location);
    }

    public static Answer picture(String type, String bytes) {
        return Answer.of(200, type, bytes.getBytes(StandardCharsets.UTF_8));
    }
}
