package org.sweetline.town.phone.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.conference.Conference;
import org.sweetline.town.wire.Answer;

/** /Conferences: listed, looked at, ended, and announced into. */
final class ConferenceRoom {
    private final Switchboard board;
    private final Shapes shapes;
    private final ParticipantRoom participants;
    private final RecordingRoom recordings;

    ConferenceRoom(Switchboard board, Shapes shapes, Guard guard, RecordingRoom recordings) {
        this.recordings = recordings;
        this.board = board;
        this.shapes = shapes;
        this.participants = new ParticipantRoom(board, shapes, guard);
    }

    Answer answer(Route route) {
        if (route.depth() == 1) return list(route);
        boolean creates = route.part(2).equals("Participants") && route.depth() == 3 && route.posts();
        if (creates) return participants.create(route, conference(route.part(1)));
        Optional<Conference> found = board.conferences().find(route.part(1));
        if (found.isEmpty()) return Problems.notFound(route.ask());
        if (route.part(2).equals("Participants")) return participants.answer(route, found.get());
        if (route.part(2).equals("Recordings")) return recordings.ofConference(route, found.get());
        return one(route, found.get());
    }

    /** By id while it is open, else by name. */
    private Conference conference(String nameOrSid) {
        return board.conferences()
                .open(nameOrSid)
                .orElseGet(() -> board.conferences().named(nameOrSid));
    }

    private Answer list(Route route) {
        List<Map<String, @Nullable Object>> conferences = board.conferences().all().stream()
                .filter(conference -> route.keeps("FriendlyName", conference.name()))
                .filter(conference -> route.keeps("Status", conference.status()))
                .sorted(Comparator.comparing(Conference::createdAt).reversed())
                .map(shapes::conference)
                .toList();
        return Page.of(route, "conferences", conferences);
    }

    private Answer one(Route route, Conference conference) {
        if (route.text("Status").equals("completed")) conference.endByApi();
        if (route.has("AnnounceUrl")) {
            String method = route.text("AnnounceMethod", "POST");
            conference.inside().forEach(each -> conference.announce(each, route.text("AnnounceUrl"), method));
        }
        return Answer.json(200, shapes.conference(conference));
    }
}
