package org.sweetline.town.phone.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.calls.Switchboard;
import org.sweetline.town.phone.queue.WaitingLine;
import org.sweetline.town.wire.Answer;

/** /Queues and those who wait in them. */
final class QueueRoom {
    private final Switchboard board;
    private final Shapes shapes;
    private final Guard guard;

    QueueRoom(Switchboard board, Shapes shapes, Guard guard) {
        this.board = board;
        this.shapes = shapes;
        this.guard = guard;
    }

    Answer answer(Route route) {
        if (route.depth() == 1) return route.posts() ? create(route) : list(route);
        return board.queues().all().stream()
                .filter(line -> line.sid().equals(route.part(1)))
                .findFirst()
                .map(line -> inside(route, line))
                .orElseGet(() -> Problems.notFound(route.ask()));
    }

    private Answer inside(Route route, WaitingLine line) {
        if (route.depth() == 2 && route.deletes()) {
            return board.queues().delete(line) ? Answer.empty(204) : Problems.of(400, 22001, "Queue is not empty");
        }
        if (route.depth() == 2) {
            if (route.has("MaxSize")) line.holdsAtMost(route.number("MaxSize", 1000));
            return Answer.json(200, shapes.queue(line));
        }
        return route.depth() == 3 ? members(route, line) : member(route, line, route.part(3));
    }

    private Answer create(Route route) {
        String name = route.text("FriendlyName");
        if (name.isEmpty() || name.length() > 64) return Problems.of(400, 22003, "Invalid queue name");
        if (board.queues().find(name).isPresent()) return Problems.of(400, 22003, "Queue name is not unique");
        return Answer.json(201, shapes.queue(board.queues().create(name, route.number("MaxSize", 1000))));
    }

    private Answer list(Route route) {
        return Page.of(
                route,
                "queues",
                board.queues().all().stream().map(shapes::queue).toList());
    }

    private Answer members(Route route, WaitingLine line) {
        List<Map<String, @Nullable Object>> members = new ArrayList<>();
        for (WaitingLine.Place place : line.places()) members.add(shapes.member(line, place, members.size() + 1));
        return Page.of(route, "queue_members", members);
    }

    /** Posting takes the caller out of the queue; once. */
    private Answer member(Route route, WaitingLine line, String callSid) {
        if (route.posts() && route.text("Url").isEmpty()) return Problems.of(400, 21205, "Url parameter is required");
        boolean stranger = !callSid.equals("Front") && board.leg(callSid).isEmpty();
        if (stranger && route.posts()) guard.unknown("Member", callSid);
        int position = Math.max(
                1,
                line.places().stream()
                                .map(place -> place.waiter().sid())
                                .toList()
                                .indexOf(callSid)
                        + 1);
        boolean gone = route.posts()
                && line.find(callSid)
                        .filter(place -> place.waiter().leavesWhenFetched())
                        .isPresent();
        if (gone) return Problems.notFound(route.ask());
        return (route.posts() ? line.take(callSid) : line.find(callSid))
                .map(place -> {
                    Answer answer = Answer.json(200, shapes.member(line, place, position));
                    if (route.posts()) place.waiter().fetch(route.text("Url"), route.text("Method", "POST"));
                    return answer;
                })
                .orElseGet(() -> Problems.notFound(route.ask()));
    }
}
