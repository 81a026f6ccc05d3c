package org.sweetline.channels.sms;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sweetline.channels.twilio.TwilioTime;

/** A text that came in, as Twilio lists it. */
record ListedText(String sid, String from, String to, String body, String segments, int files, Instant at) {

    /** A picture or other file of it. */
    record File(String sid, String type) {}

    /** Empty for one of ours, and for what is no text. */
    static Optional<ListedText> of(JsonNode message) {
        String sid = message.path("sid").asText();
        if (!message.path("direction").asText().equals("inbound") || !sid.matches(SmsForm.SID)) {
            return Optional.empty();
        }
        return TwilioTime.read(message.path("date_sent").asText())
                .or(() -> TwilioTime.read(message.path("date_created").asText()))
                .map(at -> new ListedText(
                        sid,
                        message.path("from").asText(),
                        message.path("to").asText(),
                        message.path("body").asText(),
                        message.path("num_segments").asText("1"),
                        message.path("num_media").asInt(),
                        at));
    }

    /** As the webhook would have told it, with the time at which it came. */
    byte[] asForm(List<File> media) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("MessageSid", sid);
        form.put("From", from);
        form.put("To", to);
        form.put("Body", body);
        form.put("NumSegments", segments);
        form.put(SmsForm.LISTED_AT, TwilioTime.write(at));
        form.put("NumMedia", String.valueOf(media.size()));
        IntStream.range(0, media.size()).forEach(i -> {
            form.put(
                    "MediaUrl" + i,
                    "/Messages/" + sid + "/Media/" + media.get(i).sid());
            form.put("MediaContentType" + i, media.get(i).type());
        });
        return encoded(form);
    }

    static byte[] encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
