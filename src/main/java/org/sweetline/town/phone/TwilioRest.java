package org.sweetline.town.phone;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.Param;

/** The network's REST API, /2010-04-01/Accounts/AC…/…, for those who know the account. */
public final class TwilioRest {
    private static final int NO_PAGES_BEYOND = 0;
    private final PhoneNetwork network;
    private final RecordingShelf shelf;
    private final Messages messages;
    private final TwilioShapes shapes;
    private final Deque<Integer> refusals = new ConcurrentLinkedDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    TwilioRest(PhoneNetwork network, RecordingShelf shelf, Messages messages) {
        this.network = network;
        this.shelf = shelf;
        this.messages = messages;
        this.shapes = new TwilioShapes(network);
    }

    /** The next requests get these statuses instead of an answer, e.g. 429, 503. */
    public void refuseNext(int... statuses) {
        for (int status : statuses) refusals.add(status);
    }

    /** Method and path of every request so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    Answer answer(Ask ask) {
        asked.add(ask.method() + " " + ask.path());
        Integer refusal = refusals.poll();
        if (refusal != null) return problem(refusal, refusal == 429 ? 20429 : 20500, "Not now");
        String root =
                "/" + Account.API_VERSION + "/Accounts/" + network.account().sid();
        if (!isKnown(ask.header("Authorization"))) {
            return problem(401, 20003, "Authenticate").with("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        if (!ask.path().startsWith(root)) return notFound(ask);
        String[] path = ask.path().substring(root.length()).split("/");
        String thing = path.length > 1 ? path[1].replace(".json", "") : "";
        String name = path.length > 2 ? path[2].replace(".json", "") : "";
        return switch (thing) {
            case "" -> Answer.json(200, shapes.account());
            case "Calls" -> path.length > 3 ? recordings(name) : name.isEmpty() ? calls() : call(ask, name);
            case "Recordings" ->
                name.isEmpty() ? recordings(Param.first(ask.query(), "CallSid")) : recording(ask, name);
            case "IncomingPhoneNumbers" -> number(ask);
            case "Messages" -> message(ask);
            default -> notFound(ask);
        };
    }

    private Answer calls() {
        List<Map<String, @Nullable Object>> calls =
                network.calls().stream().map(shapes::call).toList();
        return Answer.json(200, page("calls", calls));
    }

    private Answer call(Ask ask, String sid) {
        return network.call(sid)
                .map(call -> {
                    boolean ends = Param.first(ask.form(), "Status").matches("completed|canceled");
                    if (ask.method().equals("POST") && ends) call.ends(CallStatus.COMPLETED);
                    return Answer.json(200, shapes.call(call));
                })
                .orElseGet(() -> notFound(ask));
    }

    private Answer recordings(String callSid) {
        List<Map<String, @Nullable Object>> recordings =
                shelf.of(callSid).stream().map(shapes::recording).toList();
        return Answer.json(200, page("recordings", recordings));
    }

    private Answer recording(Ask ask, String name) {
        String sid = name.replaceAll("\\.(wav|mp3)$", "");
        if (ask.method().equals("DELETE")) return shelf.delete(sid) ? Answer.empty(204) : notFound(ask);
        boolean described = ask.path().endsWith(".json");
        if (described) {
            return shelf.find(sid)
                    .map(recording -> Answer.json(200, shapes.recording(recording)))
                    .orElseGet(() -> notFound(ask));
        }
        String format = name.endsWith(".mp3") ? "mp3" : "wav";
        String type = format.equals("mp3") ? "audio/mpeg" : "audio/x-wav";
        return shelf.audio(sid, format)
                .map(bytes -> Answer.of(200, type, bytes))
                .orElseGet(() -> notFound(ask));
    }

    private Answer number(Ask ask) {
        List<Param> form = ask.form();
        PhoneLine line = network.line();
        for (Param param : form) {
            line = switch (param.name()) {
                case "VoiceUrl" -> line.withVoiceUrl(param.value(), line.voiceMethod());
                case "VoiceFallbackUrl" -> line.withFallbackUrl(param.value());
                case "StatusCallback" -> line.withStatusUrl(param.value());
                default -> line;
            };
        }
        if (!form.isEmpty()) network.connect(line);
        Map<String, @Nullable Object> number = shapes.number(line);
        boolean one = ask.path().contains("IncomingPhoneNumbers/");
        return Answer.json(200, one ? number : page("incoming_phone_numbers", List.of(number)));
    }

    private Answer message(Ask ask) {
        List<Param> form = ask.form();
        if (!ask.method().equals("POST")) return Answer.json(200, page("messages", List.of()));
        Messages.Sms sms = new Messages.Sms(
                Sid.next("SM"), network.account().number(), Param.first(form, "To"), Param.first(form, "Body"));
        messages.add(sms);
        return Answer.json(201, shapes.message(sms));
    }

    private boolean isKnown(String authorization) {
        Account account = network.account();
        return authorization.equals(basic(account.sid(), account.authToken()))
                || authorization.equals(basic(account.keySid(), account.keySecret()));
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static Map<String, @Nullable Object> page(String name, List<Map<String, @Nullable Object>> items) {
        return Json.object(name, items, "page", NO_PAGES_BEYOND, "page_size", 50, "next_page_uri", null);
    }

    private static Answer notFound(Ask ask) {
        return problem(404, 20404, "The requested resource " + ask.path() + " was not found");
    }

    private static Answer problem(int status, int code, String message) {
        String more = "https://www.twilio.com/docs/errors/" + code;
        return Answer.json(status, Json.object("code", code, "message", message, "more_info", more, "status", status));
    }
}
