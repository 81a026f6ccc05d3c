package org.sweetline.town.phone.rest;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.calls.Leg;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.calls.Transcripts;
import org.sweetline.town.wire.Answer;

/** /Calls/…/Transcriptions: written down while the call goes on. */
final class TranscriptionRoom {
    private final Switchboard board;
    private final Shapes shapes;

    TranscriptionRoom(Switchboard board, Shapes shapes) {
        this.board = board;
        this.shapes = shapes;
    }

    Answer answer(Route route) {
        Optional<Leg> leg = board.leg(route.part(1));
        if (leg.isEmpty() || !route.posts()) return Problems.notFound(route.ask());
        if (leg.get().call().isOver()) return Problems.of(400, 21220, "Call is not in-progress");
        if (route.depth() == 3) return Answer.json(201, shape(leg.get(), begin(route, leg.get()), "in-progress"));
        return board.transcripts()
                .stop(leg.get(), route.part(3))
                .map(sid -> Answer.json(200, shape(leg.get(), sid, "stopped")))
                .orElseGet(() -> Problems.notFound(route.ask()));
    }

    private String begin(Route route, Leg leg) {
        return board.transcripts()
                .begin(
                        leg,
                        new Transcripts.Wish(
                                route.text("Name"),
                                route.text("StatusCallbackUrl"),
                                route.text("LanguageCode", "en-US"),
                                route.text("Track", "both_tracks")));
    }

    private Map<String, @Nullable Object> shape(Leg leg, String sid, String status) {
        Map<String, @Nullable Object> json = shapes.thing(sid, "/Calls/" + leg.sid() + "/Transcriptions/" + sid);
        json.put("call_sid", leg.sid());
        json.put("status", status);
        return json;
    }
}
