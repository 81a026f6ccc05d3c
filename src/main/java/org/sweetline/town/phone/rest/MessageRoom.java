package org.sweetline.town.phone.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.texts.Messages;
import org.sweetline.town.phone.texts.Sms;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Json;

/** /Messages, and the pictures in them. */
final class MessageRoom {
    private static final int LONGEST = 1600;
    private final Account account;
    private final Messages messages;
    private final Shapes shapes;
    private final Guard guard;

    MessageRoom(Account account, Messages messages, Shapes shapes, Guard guard) {
        this.account = account;
        this.messages = messages;
        this.shapes = shapes;
        this.guard = guard;
    }

    Answer answer(Route route) {
        if (route.depth() == 1) return route.posts() ? create(route) : list(route);
        return messages.find(route.part(1))
                .map(sms -> route.part(2).equals("Media") ? media(route, sms) : Answer.json(200, shape(sms)))
                .orElseGet(() -> Problems.notFound(route.ask()));
    }

    private Answer create(Route route) {
        String to = route.text("To");
        if (!to.matches("\\+[1-9]\\d{6,14}")) return Problems.of(400, 21211, "Invalid 'To' Phone Number");
        boolean ours = route.text("From").equals(account.number()) || route.has("MessagingServiceSid");
        if (!ours) return Problems.of(400, 21606, "The 'From' phone number is not ours");
        String body = route.text("Body");
        if (body.isEmpty() && !route.has("MediaUrl")) return Problems.of(400, 21602, "Message body is required");
        if (body.length() > LONGEST) return Problems.of(400, 21617, "The message is longer than 1600 characters");
        if (messages.isOptedOut(to)) return Problems.of(400, 21610, "Attempt to send to unsubscribed recipient");
        String callback = route.text("StatusCallback");
        if (!callback.isEmpty()) guard.creates("Message", to + " " + callback + " " + body);
        return Answer.json(201, shape(messages.send(to, body, callback), "queued"));
    }

    private Answer list(Route route) {
        List<Map<String, @Nullable Object>> found = messages.all().stream()
                .filter(sms -> route.keeps("To", sms.to()) && route.keeps("From", sms.from()))
                .filter(sms -> sentOn(route, sms.at()))
                .sorted(Comparator.comparing(Sms::at).reversed())
                .map(this::shape)
                .toList();
        return Page.of(route, "messages", found);
    }

    /** Days of UTC, of which those that are named count in. */
    private static boolean sentOn(Route route, Instant at) {
        String day = LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
        String from = route.asked("DateSent>");
        String until = route.asked("DateSent<");
        return route.keeps("DateSent", day)
                && day.compareTo(from) >= 0
                && (until.isEmpty() || day.compareTo(until) <= 0);
    }

    private Answer media(Route route, Sms sms) {
        if (route.depth() == 3) {
            return Page.of(
                    route,
                    "media_list",
                    sms.media().stream().map(media -> shape(sms, media)).toList());
        }
        return sms.media().stream()
                .filter(media -> media.sid().equals(route.part(3)))
                .findFirst()
                .map(media -> route.ask().path().endsWith(".json")
                        ? Answer.json(200, shape(sms, media))
                        : Answer.of(200, media.type(), media.bytes()))
                .orElseGet(() -> Problems.notFound(route.ask()));
    }

    private Map<String, @Nullable Object> shape(Sms sms) {
        return shape(sms, sms.inbound() ? "received" : messages.fate(sms.sid()).lastWord());
    }

    private Map<String, @Nullable Object> shape(Sms sms, String status) {
        Map<String, @Nullable Object> json = shapes.thing(sms.sid(), "/Messages/" + sms.sid());
        json.put("from", sms.from());
        json.put("to", sms.to());
        json.put("body", sms.body());
        json.put("status", status);
        json.put("direction", sms.inbound() ? "inbound" : "outbound-api");
        json.put("num_segments", String.valueOf(sms.segments()));
        json.put("num_media", String.valueOf(sms.media().size()));
        json.put("date_created", Form.date(sms.at()));
        json.put("date_updated", Form.date(sms.at()));
        json.put("date_sent", Form.date(sms.at()));
        String error = sms.inbound() || !status.equals(messages.fate(sms.sid()).lastWord())
                ? ""
                : messages.fate(sms.sid()).errorCode();
        json.put("error_code", error.isEmpty() ? null : Integer.valueOf(error));
        json.put("error_message", null);
        return json;
    }

    private Map<String, @Nullable Object> shape(Sms sms, Sms.Media media) {
        String uri = shapes.uri("/Messages/" + sms.sid() + "/Media/" + media.sid());
        return Json.object("sid", media.sid(), "parent_sid", sms.sid(), "content_type", media.type(), "uri", uri);
    }
}
