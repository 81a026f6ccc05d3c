package org.sweetline.town.shop.trouble;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;

/** Who asked the shop what, when and for how long; the last twenty thousand. */
public final class ShopJournal {
    private static final int REMEMBERED = 20_000;
    private final Clock clock;
    private final Deque<Stay> stays = new ArrayDeque<>();

    public ShopJournal(Clock clock) {
        this.clock = clock;
    }

    /** Somebody came in, and leaves with the last byte of their answer. */
    public final class Stay {
        private final Ask ask;
        private final Instant from = clock.instant();
        private Instant to = Instant.MAX;
        private int status;

        private Stay(Ask ask) {
            this.ask = ask;
        }

        public Answer leavesWith(Answer answer) {
            return answer.thenTell(() -> leave(answer.status()));
        }

        private void leave(int with) {
            synchronized (stays) {
                status = with;
                to = clock.instant();
            }
        }

        private Visit visit() {
            return new Visit(from, to, ask.method(), ask.path(), ask.rawQuery(), status);
        }
    }

    public Stay enter(Ask ask) {
        synchronized (stays) {
            Stay stay = new Stay(ask);
            stays.add(stay);
            if (stays.size() > REMEMBERED) stays.removeFirst();
            return stay;
        }
    }

    public Visits visits() {
        synchronized (stays) {
            return new Visits(stays.stream().map(Stay::visit).toList());
        }
    }

    public List<String> asked() {
        return visits().all().stream().map(Visit::asked).toList();
    }
}
