package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.twilio.TwilioConfigs;
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

/** How the network's list of calls is asked. */
class NetworkListsTest {
    private static final String OURS = "+14155550100";
    private static final Instant FROM = Instant.parse("2026-11-27T10:00:00.500Z");
    private static final Instant TO = Instant.parse("2026-11-27T12:00:00Z");

    private final List<Ask> asked = new CopyOnWriteArrayList<>();
    private volatile int pages = 1;
    private final LoopbackServer api = LoopbackServer.start("calls", 0, this::answer);
    private final NetworkLists lists =
            new NetworkLists(TwilioConfigs.gateway(TwilioConfigs.at(api.port())), addresses());

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void oneQuestionIsEnoughAsARule() throws Exception {
        Arrivals arrivals = lists.arrivals(OURS, FROM, Optional.empty());

        assertThat(arrivals.whole()).isTrue();
        assertThat(arrivals.calls()).extracting(Arrival::sid).containsExactly("CA0");
        assertThat(asked)
                .singleElement()
                .satisfies(ask -> assertThat(ask.query())
                        .containsExactlyInAnyOrder(
                                new Param("To", OURS),
                                new Param("StartTime>", "2026-11-27T10:00:00Z"),
                                new Param("PageSize", "500")));
    }

    @Test
    void sliceOfALongTimeHasAnEndOnEveryPage() throws Exception {
        pages = 3;

        Arrivals arrivals = lists.arrivals(OURS, FROM, Optional.of(TO));

        assertThat(arrivals.whole()).isTrue();
        assertThat(arrivals.pages()).isEqualTo(3);
        assertThat(arrivals.calls()).extracting(Arrival::sid).containsExactly("CA0", "CA1", "CA2");
        assertThat(asked)
                .allSatisfy(ask ->
                        assertThat(Param.first(ask.query(), "StartTime<")).isEqualTo("2026-11-27T12:00:01Z"));
    }

    @Test
    void moreThanCanBeListedIsNotTakenForAllOfIt() throws Exception {
        pages = 21;

        Arrivals arrivals = lists.arrivals(OURS, FROM, Optional.of(TO));

        assertThat(arrivals.whole()).isFalse();
        assertThat(asked).hasSize(20);
    }

    private Answer answer(Ask ask) {
        asked.add(ask);
        String place = Param.first(ask.query(), "PageToken");
        int page = place.isEmpty() ? 0 : Integer.parseInt(place.substring(2));
        String next = page + 1 < pages ? "/Calls.json?PageSize=500&Page=%1$d&PageToken=PA%1$d".formatted(page + 1) : "";
        Map<String, ?> call = Json.object(
                "sid", "CA" + page,
                "direction", "inbound",
                "from", "+14155550123",
                "to", OURS,
                "status", "no-answer",
                "start_time", "Fri, 27 Nov 2026 11:00:00 +0000",
                "end_time", "Fri, 27 Nov 2026 11:00:10 +0000");
        return Answer.json(200, Json.object("calls", List.of(call), "next_page_uri", next));
    }

    private static CallAddresses addresses() {
        return new CallAddresses(new PublicAddress(new Settings(key -> Optional.empty())));
    }
}
