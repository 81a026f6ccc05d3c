package org.sweetline.town.phone.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.CallStatus;
import org.sweetline.town.phone.calls.Hop;
import org.sweetline.town.phone.calls.Leg;
import org.sweetline.town.phone.calls.Order;
import org.sweetline.town.phone.calls.OutboundCall;
import org.sweetline.town.phone.calls.Reports;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.wire.Answer;

/** /Calls: made, listed, sent elsewhere, ended. */
final class CallRoom {
    private static final int LONGEST_TWIML = 4000;
    private static final int DAY_SECONDS = 86_400;
    private final Switchboard board;
    private final Shapes shapes;
    private final Guard guard;

    CallRoom(Switchboard board, Shapes shapes, Guard guard) {
        this.board = board;
        this.shapes = shapes;
        this.guard = guard;
    }

    Answer answer(Route route) {
        if (route.depth() == 1) return route.posts() ? create(route) : list(route);
        String sid = route.part(1);
        return board.leg(sid).map(leg -> one(route, leg)).orElseGet(() -> unknown(route, sid));
    }

    private Answer unknown(Route route, String sid) {
        if (!route.ask().method().equals("GET")) guard.unknown("Call", sid);
        return Problems.notFound(route.ask());
    }

    private Answer list(Route route) {
        List<Map<String, @Nullable Object>> calls = board.legs().stream()
                .map(Leg::call)
                .filter(call -> route.keeps("To", call.to()) && route.keeps("From", call.from()))
                .filter(call -> route.keeps("Status", call.status().word()))
                .filter(call -> route.keeps("ParentCallSid", call.parentSid()))
                .filter(call -> startedWithin(route, call.startedAt()))
                .sorted(Comparator.comparing(Call::startedAt).reversed())
                .map(call -> shapes.call(call, Duration.ZERO))
                .toList();
        return Page.of(route, "calls", calls);
    }

    private static boolean startedWithin(Route route, Instant start) {
        String from = route.asked("StartTime>");
        String until = route.asked("StartTime<");
        return (from.isEmpty() || !start.isBefore(Instant.parse(from)))
                && (until.isEmpty() || !start.isAfter(Instant.parse(until)));
    }

    private Answer create(Route route) {
        if (route.text("To").isEmpty()) return Problems.of(400, 21201, "No 'To' number is specified");
        if (!route.text("To").matches("\\+[1-9]\\d{6,14}|client:[A-Za-z0-9_]{1,121}|sip:.+")) {
            return Problems.of(400, 21211, "Invalid 'To' Phone Number");
        }
        if (!route.text("From").equals(board.account().number())) {
            guard.breach(route.text("From"), "not a number of the account");
            return Problems.of(400, 21210, "'From' phone number not verified");
        }
        if (route.text("Url").isEmpty() && route.text("Twiml").isEmpty()) {
            return Problems.of(400, 21205, "Url parameter is required");
        }
        if (route.text("Twiml").length() > LONGEST_TWIML) return Problems.of(400, 21218, "Invalid Twiml");
        if (endsOddly(route, guard)) return Problems.of(400, 20001, "Invalid TimeLimit");
        if (!route.text("Url").isEmpty()) guard.creates("Call", route.text("To") + " " + route.text("Url"));
        OutboundCall call = board.callOut(order(route), reports(route), document(route, Step.ANSWERED));
        return Answer.json(201, shapes.call(call.call(), call.queued()));
    }

    /** Whether the call is to end by itself after a time that there is not. One that never does may cost without end. */
    static boolean endsOddly(Route route, Guard guard) {
        if (!route.has("TimeLimit")) {
            guard.breach(route.text("To"), "rung without a TimeLimit");
            return false;
        }
        int seconds = route.number("TimeLimit", 0);
        return seconds < 1 || seconds > DAY_SECONDS;
    }

    static Order order(Route route) {
        return new Order(
                route.text("To"),
                route.text("From"),
                Duration.ofSeconds(route.number("Timeout", 60)),
                detection(route),
                Map.of());
    }

    static Reports reports(Route route) {
        return Reports.of(route.text("StatusCallback"), route.all("StatusCallbackEvent"), route.text("FallbackUrl"));
    }

    private static Order.Detection detection(Route route) {
        String wish = route.text("MachineDetection");
        boolean aside = route.says("AsyncAmd") || route.has("AmdStatusCallback");
        String callback = route.text("AsyncAmdStatusCallback", route.text("AmdStatusCallback"));
        boolean wanted = wish.equals("Enable") || wish.equals("DetectMessageEnd");
        return new Order.Detection(wanted, wish.equals("DetectMessageEnd"), !aside, callback);
    }

    private static Hop document(Route route, Step step) {
        String twiml = route.text("Twiml");
        return twiml.isEmpty()
                ? Hop.to(step, route.text("Method", "POST"), route.text("Url"))
                : Hop.inline(step, twiml);
    }

    private Answer one(Route route, Leg leg) {
        if (!route.posts()) return Answer.json(200, shapes.call(leg.call(), Duration.ZERO));
        boolean elsewhere = route.has("Url") || route.has("Twiml");
        if (elsewhere && leg.call().status() != CallStatus.IN_PROGRESS) {
            return Problems.of(400, 21220, "Call is not in-progress. Cannot redirect.");
        }
        if (elsewhere) leg.redirect(document(route, Step.REDIRECT));
        String status = route.text("Status");
        boolean answered = leg.call().isAnswered();
        if (status.equals("completed")) leg.hangUp(answered ? CallStatus.COMPLETED : CallStatus.CANCELED);
        if (status.equals("canceled") && !answered) leg.hangUp(CallStatus.CANCELED);
        return Answer.json(200, shapes.call(leg.call(), Duration.ZERO));
    }
}
