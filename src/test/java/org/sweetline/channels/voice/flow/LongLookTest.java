package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.twilio.TwilioConfigs;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.flow.NetworkLists.Arrival;
import org.sweetline.channels.voice.flow.NetworkLists.Arrivals;
import org.sweetline.config.Settings;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.LoopbackServer;
import org.sweetline.town.wire.Param;
import org.sweetline.web.PublicAddress;

/** An absence of three days with more calls than the network lists at once, page by page from its list, and none is left out. */
class LongLookTest {
    private static final String OURS = "+14155550100";
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant AWAY = NOW.minus(Duration.ofDays(3));
    private static final Instant UNTIL = NOW.minusSeconds(120);
    private static final Instant BUSY = AWAY.plus(Duration.ofHours(30));
    private static final int PAGE = 500;
    private static final int MOST_TURNS = 200;

    private final List<Instant> calls = new ArrayList<>();
    private final LoopbackServer api = LoopbackServer.start("calls", 0, this::answer);
    private final NetworkLists network = new NetworkLists(
            TwilioConfigs.gateway(TwilioConfigs.at(api.port())),
            new CallAddresses(new PublicAddress(new Settings(key -> Optional.empty()))));
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void everyCallOfAnAbsenceIsSettledOnce() throws Exception {
        atTheBordersOfDays();
        aPeakOf(10_600);

        int turns = lookThrough(new LongLook());

        assertThat(desk.settled).hasSameSizeAs(unknown()).containsExactlyInAnyOrderElementsOf(unknown());
        assertThat(desk.until).isEqualTo(UNTIL);
        assertThat(turns).isGreaterThan(1);
    }

    @Test
    void whoIsStoppedInTheMiddleGoesOnWhereAllIsSettled() throws Exception {
        atTheBordersOfDays();
        aPeakOf(10_600);
        LongLook first = new LongLook();
        first.begin(AWAY, UNTIL);
        for (int turn = 0; turn < 4; turn++) {
            first.turn(NOW, desk);
        }
        assertThat(first.goesOn()).isTrue();
        assertThat(desk.until).isBefore(UNTIL);

        LongLook second = new LongLook();
        second.begin(desk.until, UNTIL);
        goOn(second);

        assertThat(desk.settled).hasSameSizeAs(unknown()).containsExactlyInAnyOrderElementsOf(unknown());
    }

    @Test
    void whatIsNotOverHoldsTheTimeAndIsSettledTheNextTime() throws Exception {
        atTheBordersOfDays();
        desk.live = "CA4";

        lookThrough(new LongLook());
        assertThat(desk.settled).doesNotContain("CA4").hasSize(unknown().size() - 1);
        assertThat(desk.until).isEqualTo(calls.get(4));

        desk.live = "";
        LongLook next = new LongLook();
        next.begin(desk.until, UNTIL);
        goOn(next);
        assertThat(desk.settled).containsExactlyInAnyOrderElementsOf(unknown());
    }

    private int lookThrough(LongLook look) throws Exception {
        look.begin(AWAY, UNTIL);
        return goOn(look);
    }

    private int goOn(LongLook look) throws Exception {
        int turns = 0;
        while (look.goesOn()) {
            look.turn(NOW, desk);
            assertThat(++turns).isLessThan(MOST_TURNS);
        }
        return turns;
    }

    /** In the first second, and in those around each border of a day and of its halves. */
    private void atTheBordersOfDays() {
        calls.add(AWAY);
        for (int hours = 3; hours < 72; hours += 3) {
            Instant border = AWAY.plus(Duration.ofHours(hours));
            for (int second = -1; second <= 1; second++) {
                calls.add(border.plusSeconds(second));
            }
        }
        calls.add(UNTIL.minusSeconds(1));
    }

    /** Two hours of them, with sixty in one second where pages and slices may part. */
    private void aPeakOf(int many) {
        for (int i = 0; i < many; i++) {
            calls.add(BUSY.plusMillis(7_200_000L * i / many));
        }
        for (int i = 0; i < 60; i++) {
            calls.add(BUSY.plus(Duration.ofHours(1)));
        }
    }

    /** Every seventh of the peak; of the others we heard. */
    private List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            if (isUnknown("CA" + i)) {
                unknown.add("CA" + i);
            }
        }
        return unknown;
    }

    private static boolean isUnknown(String sid) {
        int number = Integer.parseInt(sid.substring(2));
        return number < 100 || number % 7 == 0;
    }

    private final class Desk implements LongLook.Finds {
        private final List<String> settled = new ArrayList<>();
        private final Set<String> known = new HashSet<>();
        private Instant until = AWAY;
        private String live = "";

        @Override
        public Arrivals list(Instant from, Optional<Instant> to) throws TwilioTrouble {
            return network.arrivals(OURS, from, to);
        }

        @Override
        public List<Arrival> strange(Arrivals arrivals) {
            return arrivals.calls().stream()
                    .filter(arrival -> isUnknown(arrival.sid()) && !known.contains(arrival.sid()))
                    .sorted(Comparator.comparing(Arrival::began))
                    .toList();
        }

        @Override
        public boolean settle(Arrival arrival) {
            if (arrival.sid().equals(live)) {
                return false;
            }
            known.add(arrival.sid());
            settled.add(arrival.sid());
            return true;
        }

        @Override
        public void settledUntil(Instant time) {
            until = time.isAfter(until) ? time : until;
        }
    }

    /** As the network does it: whole seconds, the newest first, so many a page, and the end of the time not in it. */
    private Answer answer(Ask ask) {
        Instant from = Instant.parse(Param.first(ask.query(), "StartTime>"));
        String end = Param.first(ask.query(), "StartTime<");
        Instant to = end.isEmpty() ? Instant.MAX : Instant.parse(end);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Instant second = Instant.ofEpochSecond(calls.get(i).getEpochSecond());
            if (!second.isBefore(from) && second.isBefore(to)) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparing((Integer i) -> calls.get(i)).reversed());
        String token = Param.first(ask.query(), "PageToken");
        int page = token.isEmpty() ? 0 : Integer.parseInt(token.substring(2));
        List<Map<String, ?>> shown = new ArrayList<>();
        for (int i : found.subList(Math.min(found.size(), page * PAGE), Math.min(found.size(), (page + 1) * PAGE))) {
            shown.add(shape(i));
        }
        boolean more = found.size() > (page + 1) * PAGE;
        String next = more ? "/Calls.json?PageSize=500&Page=%1$d&PageToken=PA%1$d".formatted(page + 1) : "";
        return Answer.json(200, Json.object("calls", shown, "next_page_uri", next));
    }

    private Map<String, ?> shape(int i) {
        String began = DateTimeFormatter.RFC_1123_DATE_TIME.format(calls.get(i).atOffset(ZoneOffset.UTC));
        return Json.object(
                "sid",
                "CA" + i,
                "direction",
                "inbound",
                "from",
                "+14155550123",
                "to",
                OURS,
                "status",
                "no-answer",
                "start_time",
                began,
                "end_time",
                began);
    }
}
