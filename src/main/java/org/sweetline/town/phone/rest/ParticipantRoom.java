package org.sweetline.town.phone.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.CallStatus;
import org.sweetline.town.phone.calls.OutboundCall;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.conference.Conference;
import org.sweetline.town.phone.conference.Participant;
import org.sweetline.town.phone.conference.Terms;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.wire.Answer;

/** /Conferences/…/Participants: invited, muted, held, coaching, thrown out. */
final class ParticipantRoom {
    private record Invited(Conference conference, Terms terms, OutboundCall call) {}

    private final Switchboard board;
    private final Shapes shapes;
    private final Guard guard;
    private final List<Invited> invited = new CopyOnWriteArrayList<>();

    ParticipantRoom(Switchboard board, Shapes shapes, Guard guard) {
        this.board = board;
        this.shapes = shapes;
        this.guard = guard;
    }

    Answer create(Route route, Conference conference) {
        Terms terms = Terms.of(route.form());
        if (!route.text("To").matches("\\+[1-9]\\d{6,14}|client:[A-Za-z0-9_]{1,121}|sip:.+")) {
            return Problems.of(400, 21211, "Invalid 'To' Phone Number");
        }
        if (!route.text("From").equals(board.account().number())) return Problems.of(400, 21210, "Invalid 'From'");
        if (CallRoom.endsOddly(route, guard)) return Problems.of(400, 20001, "Invalid TimeLimit");
        if (!terms.coaches().isEmpty() && conference.find(terms.coaches()).isEmpty()) {
            return Problems.of(400, 13240, "The call to coach is not in the conference");
        }
        if (!terms.label().isEmpty()) {
            guard.creates("Participant", conference.name() + " " + terms.label());
            boolean taken = conference.find(terms.label()).isPresent();
            if (taken) return Problems.of(400, 16025, "The label " + terms.label() + " is taken");
        }
        OutboundCall call = board.invite(CallRoom.order(route), CallRoom.reports(route), conference, terms);
        invited.removeIf(earlier -> earlier.call().call().isOver());
        Invited one = new Invited(conference, terms, call);
        invited.add(one);
        return Answer.json(201, shape(one));
    }

    Answer answer(Route route, Conference conference) {
        if (route.depth() == 3) return Page.of(route, "participants", list(conference));
        String who = route.part(3);
        Optional<Participant> inside = conference.find(who);
        if (inside.isPresent()) return change(route, conference, inside.get());
        return coming(conference, who).map(one -> change(route, one)).orElseGet(() -> gone(route, conference, who));
    }

    private Answer change(Route route, Conference conference, Participant participant) {
        if (route.deletes()) {
            conference.leave(participant);
            return Answer.empty(204);
        }
        String coached = route.text("CallSidToCoach", participant.coaches());
        if (route.says("Coaching") && conference.find(coached).isEmpty()) {
            return Problems.of(400, 13240, "The call to coach is not in the conference");
        }
        if (route.has("Muted")) conference.mute(participant, route.says("Muted"));
        if (route.has("Hold")) {
            conference.hold(participant, route.says("Hold"), route.text("HoldUrl"), route.text("HoldMethod", "POST"));
        }
        if (route.has("AnnounceUrl")) {
            conference.announce(participant, route.text("AnnounceUrl"), route.text("AnnounceMethod", "POST"));
        }
        modify(route, conference, participant, coached);
        return Answer.json(200, shape(participant));
    }

    private static void modify(Route route, Conference conference, Participant participant, String coached) {
        if (!route.has("EndConferenceOnExit") && !route.has("Coaching")) return;
        boolean ends = route.has("EndConferenceOnExit") ? route.says("EndConferenceOnExit") : participant.endsOnExit();
        boolean coaches = route.has("Coaching")
                ? route.says("Coaching")
                : !participant.coaches().isEmpty();
        conference.modify(participant, ends, coaches ? coached : "");
    }

    private Answer change(Route route, Invited one) {
        if (!route.deletes()) return Answer.json(200, shape(one));
        one.call().giveUp();
        return Answer.empty(204);
    }

    /** Whoever was once there may be asked for in vain; whoever was not, should never be. */
    private Answer gone(Route route, Conference conference, String who) {
        boolean known = board.leg(who).isPresent()
                || conference.everybody().stream().anyMatch(one -> one.label().equals(who))
                || invited.stream().anyMatch(one -> one.terms().label().equals(who));
        if (!known && !route.ask().method().equals("GET")) guard.unknown("Participant", who);
        return Problems.notFound(route.ask());
    }

    private Optional<Invited> coming(Conference conference, String who) {
        return invited.stream()
                .filter(one ->
                        one.conference() == conference && !one.call().call().isOver())
                .filter(one -> one.call().call().sid().equals(who)
                        || one.terms().label().equals(who))
                .findFirst();
    }

    private List<Map<String, @Nullable Object>> list(Conference conference) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        conference.inside().forEach(participant -> all.add(shape(participant)));
        invited.stream()
                .filter(one ->
                        one.conference() == conference && !one.call().call().isOver())
                .filter(one -> conference.find(one.call().call().sid()).isEmpty())
                .forEach(one -> all.add(shape(one)));
        return all;
    }

    private Map<String, @Nullable Object> shape(Invited one) {
        Call call = one.call().call();
        Map<String, @Nullable Object> json =
                shape(one.conference(), call.sid(), one.terms().label());
        json.put("muted", one.terms().muted());
        json.put("hold", false);
        json.put(
                "status",
                call.status() == CallStatus.IN_PROGRESS
                        ? "connected"
                        : call.status().word());
        json.put("end_conference_on_exit", one.terms().ends());
        json.put("start_conference_on_enter", one.terms().starts());
        json.put("coaching", !one.terms().coaches().isEmpty());
        json.put(
                "call_sid_to_coach",
                one.terms().coaches().isEmpty() ? null : one.terms().coaches());
        json.put("queue_time", String.valueOf(one.call().queued().toMillis()));
        return json;
    }

    private Map<String, @Nullable Object> shape(Participant participant) {
        Map<String, @Nullable Object> json =
                shape(participant.conference(), participant.callSid(), participant.label());
        json.put("muted", participant.isMuted());
        json.put("hold", participant.isHeld());
        json.put("status", "connected");
        json.put("end_conference_on_exit", participant.endsOnExit());
        json.put("start_conference_on_enter", participant.starts());
        json.put("coaching", !participant.coaches().isEmpty());
        json.put("call_sid_to_coach", participant.coaches().isEmpty() ? null : participant.coaches());
        json.put("queue_time", "0");
        return json;
    }

    private Map<String, @Nullable Object> shape(Conference conference, String callSid, String label) {
        Map<String, @Nullable Object> json =
                shapes.thing("", "/Conferences/" + conference.sid() + "/Participants/" + callSid);
        json.remove("sid");
        json.put("call_sid", callSid);
        json.put("conference_sid", conference.sid());
        json.put("label", label.isEmpty() ? null : label);
        json.put("date_created", Form.date(conference.createdAt()));
        json.put("date_updated", Form.date(conference.changedAt()));
        return json;
    }
}
