package org.sweetline.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
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
    private final List<Written> written = new CopyOnWriteArrayList<>();
    private volatile boolean hidesTexts;

    /** A text as it was handed over, whether or not that was said. */
    public record Taken(String sid, String from, String to, String body, String reportTo, Instant at) {}

    /** A text that somebody wrote to the product's number and that no webhook tells of. */
    public record Written(String sid, String from, String to, String body, int files, Instant at) {}

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

    /** From now on its list has this one, two to a page. */
    public void lists(Written text) {
        written.add(text);
    }

    /** What it answers when asked for this below the account, such as {@code /Messages/SM….json}. */
    public void answers(String path, Answer answer) {
        files.put(path, answer);
    }

    public long asked(String path) {
        return asked.stream().filter(("GET " + path)::equals).count();
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
        if (!Param.first(query, "DateSent").isEmpty()) {
            return listWritten(query);
        }
        List<Map<String, Object>> shown = hidesTexts
                ? List.of()
                : taken(Param.first(query, "To")).stream()
                        .map(TextNetwork::shape)
                        .toList();
        return Answer.json(200, Json.object("messages", shown, "next_page_uri", null));
    }

    private Answer listWritten(List<Param> query) {
        String token = Param.first(query, "PageToken");
        int from = token.isEmpty() ? 0 : Integer.parseInt(token);
        List<Map<String, Object>> found = written.stream()
                .filter(text -> text.to().equals(Param.first(query, "To")))
                .filter(text -> text.at().toString().startsWith(Param.first(query, "DateSent")))
                .sorted(Comparator.comparing(Written::at).reversed())
                .map(TextNetwork::shape)
                .toList();
        int to = Math.min(found.size(), from + 2);
        String next = to < found.size() ? "/2010-04-01/Accounts/AC/Messages.json?Page=1&PageToken=" + to : null;
        return Answer.json(200, Json.object("messages", found.subList(from, to), "next_page_uri", next));
    }

    private static Map<String, Object> shape(Written text) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("sid", text.sid());
        shape.put("from", text.from());
        shape.put("to", text.to());
        shape.put("body", text.body());
        shape.put("status", "received");
        shape.put("num_segments", "1");
        shape.put("num_media", String.valueOf(text.files()));
        shape.put("direction", "inbound");
        shape.put("date_sent", date(text.at()));
        return shape;
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
        shape.put("date_created", date(text.at()));
        return shape;
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    public static Answer elsewhere(String location) {
        return Answer.empty(307).with("Location", location);
    }

    public static Answer picture(String type, String bytes) {
        return Answer.of(200, type, bytes.getBytes(StandardCharsets.UTF_8));
    }
}
