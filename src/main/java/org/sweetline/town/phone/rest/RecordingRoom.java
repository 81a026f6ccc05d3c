package org.sweetline.town.phone.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.calls.Leg;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.calls.Tapings;
import org.sweetline.town.phone.conference.Conference;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;
import org.sweetline.town.phone.sound.Taping;
import org.sweetline.town.wire.Answer;

/** Recordings: of the account, of a call, of a conference; their sound, and their pauses. */
final class RecordingRoom {
    /** Two gigabytes, of which few come: most hang up when they hear the size. */
    private static final long VAST = 2L << 30;

    /** More than anybody waits. */
    private static final Duration FOR_EVER = Duration.ofMinutes(10);

    private final Switchboard board;
    private final Shapes shapes;

    RecordingRoom(Switchboard board, Shapes shapes) {
        this.board = board;
        this.shapes = shapes;
    }

    /** /Recordings. */
    Answer answer(Route route) {
        if (route.depth() == 1) {
            String of = route.asked("CallSid") + route.asked("ConferenceSid");
            return list(route, of);
        }
        String sid = route.part(1).replaceAll("\\.(wav|mp3)$", "");
        if (route.deletes()) return board.shelf().delete(sid) ? Answer.empty(204) : Problems.notFound(route.ask());
        return route.ask().path().endsWith(".json") ? described(route, sid) : sound(route, sid);
    }

    /** /Calls/…/Recordings. */
    Answer ofCall(Route route) {
        Optional<Leg> leg = board.leg(route.part(1));
        if (leg.isEmpty() || board.shelf().hasForgotten(leg.get().sid())) return Problems.notFound(route.ask());
        if (route.depth() > 3) return change(route, leg.get().sid(), leg.get().now(), leg);
        return route.posts() ? begin(route, leg.get()) : list(route, leg.get().sid());
    }

    /** /Conferences/…/Recordings. */
    Answer ofConference(Route route, Conference conference) {
        if (route.depth() > 3) return change(route, conference.sid(), conference.now(), Optional.empty());
        return list(route, conference.sid());
    }

    private Answer begin(Route route, Leg leg) {
        if (leg.call().isOver()) return Problems.of(400, 21220, "Call is not in-progress");
        int channels = route.text("RecordingChannels").equals("dual") ? 2 : 1;
        Tapings.Wish wish = new Tapings.Wish("StartCallRecordingAPI", channels, route.text("RecordingStatusCallback"));
        return Answer.json(201, shape(board.tapings().begin(leg, wish)));
    }

    private Answer change(Route route, String of, Instant now, Optional<Leg> leg) {
        Optional<Taping> running = board.shelf().running(of, route.part(3));
        if (running.isEmpty()) return route.posts() ? Problems.notFound(route.ask()) : described(route, route.part(3));
        Taping taping = running.get();
        switch (route.text("Status")) {
            case "paused" -> taping.pause(now, route.text("PauseBehavior").equals("skip"));
            case "in-progress" -> taping.resume(now);
            case "stopped" -> leg.ifPresent(one -> board.tapings().stop(one, taping));
            default -> {
                if (route.posts()) return Problems.of(400, 20001, "Status is paused, in-progress or stopped");
            }
        }
        return Answer.json(200, shape(taping));
    }

    private Answer list(Route route, String of) {
        List<Map<String, @Nullable Object>> recordings =
                board.shelf().of(of).stream().map(this::shape).toList();
        return Page.of(route, "recordings", recordings);
    }

    private Answer described(Route route, String sid) {
        return board.shelf()
                .find(sid)
                .map(recording -> Answer.json(200, shape(recording)))
                .orElseGet(() -> Problems.notFound(route.ask()));
    }

    /** On the channels it was recorded on, unless one is asked for. */
    private Answer sound(Route route, String sid) {
        String format = route.part(1).endsWith(".mp3") ? "mp3" : "wav";
        int channels = route.asked("RequestedChannels").equals("1") ? 1 : 2;
        String type = format.equals("mp3") ? "audio/mpeg" : "audio/x-wav";
        return board.shelf()
                .audio(sid, format, channels)
                .map(bytes -> Answer.of(200, type, bytes))
                .map(answer -> isVast(sid, format) ? answer.paddedTo(VAST) : answer)
                .map(answer -> isSlow(sid, format) ? answer.trickling(FOR_EVER) : answer)
                .orElseGet(() -> Problems.notFound(route.ask()));
    }

    private boolean isSlow(String sid, String format) {
        return format.equals("wav")
                && board.shelf()
                        .find(sid)
                        .filter(recording -> recording.fate() == RecordingFate.SLOW)
                        .isPresent();
    }

    private boolean isVast(String sid, String format) {
        return board.shelf()
                .find(sid)
                .map(Recording::fate)
                .filter(fate -> fate == RecordingFate.ENDLESS || fate == RecordingFate.LONG && format.equals("wav"))
                .isPresent();
    }

    private Map<String, @Nullable Object> shape(Recording recording) {
        String status = board.shelf().status(recording);
        boolean absent = status.equals("absent");
        boolean underWay = status.equals("processing");
        Map<String, @Nullable Object> json = shapes.thing(recording.sid(), "/Recordings/" + recording.sid());
        json.put("call_sid", recording.callSid().isEmpty() ? null : recording.callSid());
        json.put("conference_sid", recording.conferenceSid().isEmpty() ? null : recording.conferenceSid());
        json.put("status", status);
        json.put("duration", absent || underWay ? "-1" : String.valueOf(recording.seconds()));
        json.put("channels", recording.channels());
        json.put("source", recording.source());
        json.put("error_code", absent ? 13618 : null);
        json.put("start_time", Form.date(recording.at()));
        json.put("date_created", Form.date(recording.at()));
        json.put("date_updated", Form.date(recording.at()));
        json.put("media_url", board.shelf().url(recording.sid()));
        json.put("encryption_details", null);
        return json;
    }

    private Map<String, @Nullable Object> shape(Taping taping) {
        Map<String, @Nullable Object> json = shapes.thing(taping.sid(), "/Recordings/" + taping.sid());
        json.put("call_sid", taping.callSid().isEmpty() ? null : taping.callSid());
        json.put("conference_sid", taping.conferenceSid().isEmpty() ? null : taping.conferenceSid());
        json.put("status", taping.status());
        json.put("duration", null);
        json.put("start_time", Form.date(taping.startedAt()));
        json.put("date_created", Form.date(taping.startedAt()));
        return json;
    }
}
