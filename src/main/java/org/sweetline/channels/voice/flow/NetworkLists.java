package org.sweetline.channels.voice.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.channels.twilio.NextPage;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTime;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.CallForm;

/** What the network itself says of a call, for when its webhooks did not come through. */
@ApplicationScoped
class NetworkLists {
    /** What a leg is called that the network does not know any more. */
    static final String COMPLETED = "completed";

    private static final Set<String> LIVE = Set.of("queued", "initiated", "ringing", "in-progress");

    /** The source of what callers speak after the tone. */
    private static final String MESSAGE = "RecordVerb";

    private static final Set<String> UNDER_WAY = Set.of("in-progress", "processing");
    private static final int PAGE_SIZE = 500;
    private static final int MOST_PAGES = 20;

    private final TwilioGateway twilio;
    private final CallAddresses addresses;

    @Inject
    NetworkLists(TwilioGateway twilio, CallAddresses addresses) {
        this.twilio = twilio;
        this.addresses = addresses;
    }

    String status(String sid) throws TwilioTrouble {
        try {
            return twilio.get("Calls/" + sid, new TwilioParams()).path("status").asText();
        } catch (TwilioTrouble e) {
            if (e.kind() == TwilioTrouble.Kind.GONE) {
                return COMPLETED;
            }
            throw e;
        }
    }

    static boolean isLive(String status) {
        return LIVE.contains(status);
    }

    /**
     * Who is in the call's conferences.
     *
     * @param legs their ids by label
     * @param begun labels of those who are in one that has begun; a conference of one alone has not
     */
    record Inside(Map<String, String> legs, Set<String> begun) {
        static final Inside NOBODY = new Inside(Map.of(), Set.of());
    }

    Inside inConference(Call call) throws TwilioTrouble {
        TwilioParams named = new TwilioParams().with("FriendlyName", call.token());
        Map<String, String> present = new HashMap<>();
        Set<String> begun = new HashSet<>();
        for (JsonNode conference : twilio.get("Conferences", named).path("conferences")) {
            String state = conference.path("status").asText();
            if (state.equals(COMPLETED)) {
                continue;
            }
            String path = "Conferences/" + conference.path("sid").asText() + "/Participants";
            for (JsonNode participant : twilio.get(path, new TwilioParams()).path("participants")) {
                String label = participant.path("label").asText();
                present.put(label, participant.path("call_sid").asText());
                if (state.equals("in-progress")) {
                    begun.add(label);
                }
            }
        }
        return new Inside(present, begun);
    }

    /** When the leg was over; empty when the network does not say. */
    Optional<Instant> endOf(String sid) throws TwilioTrouble {
        return TwilioTime.read(
                twilio.get("Calls/" + sid, new TwilioParams()).path("end_time").asText());
    }

    /** A call that came in, as the network lists it; without an end while it is live. */
    record Arrival(String sid, String saidFrom, String to, Instant began, Optional<Instant> ended) {

        /** In international form, "" when hidden. */
        String from() {
            return CallForm.shown(saidFrom);
        }
    }

    /**
     * Calls that came in.
     *
     * @param whole whether these are all of them; if not, the oldest are missing
     * @param pages of how many pages they are
     */
    record Arrivals(List<Arrival> calls, boolean whole, int pages) {
        static final Arrivals NONE = new Arrivals(List.of(), true, 0);

        Arrivals and(Arrivals others) {
            List<Arrival> both = new ArrayList<>(calls);
            both.addAll(others.calls());
            return new Arrivals(both, whole && others.whole(), pages + others.pages());
        }
    }

    /** Who called this number in this time, which reaches to this moment where it has no end; the newest first. */
    Arrivals arrivals(String number, Instant from, Optional<Instant> to) throws TwilioTrouble {
        List<Arrival> arrivals = new ArrayList<>();
        TwilioParams page = arrivalsPage(number, from, to);
        for (int pages = 1; pages <= MOST_PAGES; pages++) {
            JsonNode list = twilio.get("Calls", page);
            list.path("calls").forEach(call -> arrival(call).ifPresent(arrivals::add));
            page = arrivalsPage(number, from, to);
            if (!NextPage.of(list, page)) {
                return new Arrivals(arrivals, true, pages);
            }
        }
        return new Arrivals(arrivals, false, MOST_PAGES);
    }

    private static TwilioParams arrivalsPage(String number, Instant from, Optional<Instant> to) {
        TwilioParams page = new TwilioParams()
                .with("To", number)
                .with("StartTime>", from.truncatedTo(ChronoUnit.SECONDS).toString())
                .with("PageSize", String.valueOf(PAGE_SIZE));
        to.ifPresent(end -> page.with(
                "StartTime<", end.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString()));
        return page;
    }

    private static Optional<Arrival> arrival(JsonNode call) {
        boolean inbound = call.path("direction").asText().equals("inbound");
        boolean live = isLive(call.path("status").asText());
        Optional<Instant> ended = TwilioTime.read(call.path("end_time").asText());
        return TwilioTime.read(call.path("start_time").asText())
                .filter(began -> inbound)
                .map(began -> new Arrival(
                        call.path("sid").asText(),
                        call.path("from").asText(),
                        CallForm.shown(call.path("to").asText()),
                        began,
                        live ? Optional.empty() : ended.or(() -> Optional.of(began))));
    }

    record Message(String sid, OptionalInt seconds) {}

    /** What a caller has spoken after the tone; some of it may not be done yet. */
    record Messages(List<Message> spoken, boolean underWay) {}

    Messages messages(String sid) throws TwilioTrouble {
        List<Message> spoken = new ArrayList<>();
        boolean underWay = false;
        for (JsonNode recording : recordings(sid)) {
            String id = recording.path("sid").asText();
            String status = recording.path("status").asText();
            boolean message = recording.path("source").asText().equals(MESSAGE) && id.matches("RE[0-9a-f]{32}");
            if (message && status.equals(COMPLETED)) {
                spoken.add(new Message(id, seconds(recording.path("duration").asText())));
            }
            underWay |= message && UNDER_WAY.contains(status);
        }
        return new Messages(spoken, underWay);
    }

    private static OptionalInt seconds(String text) {
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Whether a conversation of it was recorded, and not only a message. */
    boolean hasRecordedTalk(String sid) throws TwilioTrouble {
        for (JsonNode recording : recordings(sid)) {
            if (!recording.path("source").asText().equals(MESSAGE)) {
                return true;
            }
        }
        return false;
    }

    /** None of a call that the network does not know any more. */
    private JsonNode recordings(String sid) throws TwilioTrouble {
        try {
            return twilio.get("Calls/" + sid + "/Recordings", new TwilioParams())
                    .path("recordings");
        } catch (TwilioTrouble e) {
            if (e.kind() == TwilioTrouble.Kind.GONE) {
                return MissingNode.getInstance();
            }
            throw e;
        }
    }

    /** Brings a caller whom nobody talks with any more out of an empty conference. */
    void bringOut(Call call) throws TwilioTrouble {
        twilio.post(
                "Calls/" + call.sid().orElseThrow(),
                new TwilioParams()
                        .with("Url", addresses.hop(call, call.afterTalk()))
                        .with("Method", "POST"));
    }
}
