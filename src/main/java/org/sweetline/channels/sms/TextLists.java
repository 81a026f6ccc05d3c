package org.sweetline.channels.sms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.twilio.NextPage;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTime;
import org.sweetline.channels.twilio.TwilioTrouble;

/** What the network itself says of texts, for when its webhooks did not come through. */
@ApplicationScoped
class TextLists {
    /** Of the longest texts, all letters of them escaped, that many still fit into what is read of an answer. */
    private static final int PAGE_SIZE = 80;

    private final TwilioGateway twilio;

    @Inject
    TextLists(TwilioGateway twilio) {
        this.twilio = twilio;
    }

    /** A question for those that came to a number on a day of UTC; Twilio tells days apart, not hours. */
    static TwilioParams question(String number, LocalDate day) {
        return new TwilioParams()
                .with("To", number)
                .with("DateSent", day.toString())
                .with("PageSize", String.valueOf(PAGE_SIZE));
    }

    /**
     * @param texts the newest first
     * @param oldest how far back it reaches; of whatever was listed
     * @param more whether another page follows
     */
    record TextPage(List<ListedText> texts, Instant oldest, boolean more, JsonNode list) {}

    TextPage page(TwilioParams question) throws TwilioTrouble {
        JsonNode list = twilio.get("Messages", question);
        List<ListedText> texts = new ArrayList<>();
        Instant oldest = Instant.MAX;
        for (JsonNode message : list.path("messages")) {
            ListedText.of(message).ifPresent(texts::add);
            Instant at = TwilioTime.read(message.path("date_sent").asText()).orElse(oldest);
            oldest = at.isBefore(oldest) ? at : oldest;
        }
        return new TextPage(texts, oldest, NextPage.of(list, new TwilioParams()), list);
    }

    /** The files of a text; none of one that the network does not know any more. */
    List<ListedText.File> files(ListedText text) throws TwilioTrouble {
        if (text.files() == 0) {
            return List.of();
        }
        List<ListedText.File> files = new ArrayList<>();
        try {
            JsonNode list = twilio.get("Messages/" + text.sid() + "/Media", new TwilioParams());
            list.path("media_list")
                    .forEach(file -> files.add(new ListedText.File(
                            file.path("sid").asText(), file.path("content_type").asText())));
        } catch (TwilioTrouble e) {
            if (e.kind() != TwilioTrouble.Kind.GONE) {
                throw e;
            }
        }
        return files;
    }

    /** What became of a text of ours, as a report of it; empty when nothing did or the network does not know it. */
    Optional<Map<String, String>> report(String sid) throws TwilioTrouble {
        try {
            JsonNode message = twilio.get("Messages/" + sid, new TwilioParams());
            Map<String, String> report = new LinkedHashMap<>();
            report.put("MessageSid", sid);
            report.put("MessageStatus", message.path("status").asText());
            int code = message.path("error_code").asInt();
            if (code > 0) {
                report.put("ErrorCode", String.valueOf(code));
            }
            return Optional.of(report);
        } catch (TwilioTrouble e) {
            if (e.kind() == TwilioTrouble.Kind.GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
