package org.sweetline.town.phone;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.LoopbackServer;

/** A loopback endpoint that stands where the product would, with a prepared answer for each path. */
final class ProductStandIn implements AutoCloseable {
    static final String VOICE = "/webhooks/twilio/voice";
    static final String STATUS = "/webhooks/twilio/voice/status";
    static final String FALLBACK = "/webhooks/twilio/voice/fallback";
    static final String VOICEMAIL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Response><Say>Hello, this call is recorded.</Say>\
            <Record action="/taken" maxLength="120" playBeep="true" recordingStatusCallback="/recorded#rc=2&amp;rp=5xx"\
             transcribe="true" transcribeCallback="/transcribed"/></Response>""";

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Ask> asks = new CopyOnWriteArrayList<>();
    private final LoopbackServer server = LoopbackServer.start("stand-in", 0, this::answer);

    ProductStandIn() {
        says("/taken", "<Response><Say>Thank you. Goodbye.</Say><Hangup/></Response>");
    }

    String url() {
        return server.url();
    }

    ProductStandIn says(String path, String twiml) {
        return answers(path, Answer.of(200, "text/xml; charset=utf-8", twiml.getBytes(StandardCharsets.UTF_8)));
    }

    ProductStandIn answers(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    List<Ask> asks(String path) {
        return asks.stream().filter(ask -> ask.path().equals(path)).toList();
    }

    List<String> paths() {
        return asks.stream().map(Ask::path).toList();
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer answer(Ask ask) {
        asks.add(ask);
        return answers.getOrDefault(ask.path(), Answer.empty(204));
    }
}
