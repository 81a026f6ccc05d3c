package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.calls.hours.Reception;
import org.sweetline.calls.line.QueueDesk;
import org.sweetline.calls.line.WaitEstimate;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.flow.Document.Asked;
import org.sweetline.channels.voice.flow.Document.Spoken;
import org.sweetline.web.Bilingual;

/** What a caller hears in line: their place, how long it may take, and what else they may choose. */
@ApplicationScoped
class WaitingHops implements Hop {
    static final String WAIT = "wait";

    /** How long it is quiet after the music. */
    private static final int QUIET_SECONDS = 12;

    private static final int FIRST_SECONDS = 10;

    private final WaitEstimate estimate;
    private final QueueDesk queue;
    private final Reception reception;
    private final WaysOut ways;
    private final OpenWays open;
    private final CallAddresses addresses;
    private final Clock clock;

    @Inject
    WaitingHops(
            WaitEstimate estimate,
            QueueDesk queue,
            Reception reception,
            WaysOut ways,
            OpenWays open,
            CallAddresses addresses,
            Clock clock) {
        this.estimate = estimate;
        this.queue = queue;
        this.reception = reception;
        this.ways = ways;
        this.open = open;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of(WAIT);
    }

    @Override
    public String document(String name, Call call, TwilioForm form) throws SQLException {
        if (call.ended()) {
            return new Document().leave().xml();
        }
        String queueSid = form.text("QueueSid");
        if (queueSid.matches("QU[0-9a-f]{32}")) {
            call.queueIs(queueSid);
        }
        if (!call.inLine()) {
            return new Document().leave().xml();
        }
        call.isBackInLine();
        if (call.stage() == Call.Stage.WAITING && queue.unattended(call)) {
            return ways.unattended(call);
        }
        boolean first = form.number("QueueTime").orElse(0) < FIRST_SECONDS;
        Asked asked = new Asked(addresses.hop(call, "choice"), 1, QUIET_SECONDS, false);
        return new Document().ask(asked, said(call, first), addresses.music()).xml();
    }

    /** What was announced while they wait, once. */
    private List<String> news(Call call) throws SQLException {
        Instant now = clock.instant();
        Instant until = reception.newsUntil(now);
        List<Bilingual> fresh = reception.news(call.newsHeardAt(), now);
        if (!fresh.isEmpty()) {
            call.hearsNews(until);
        }
        return fresh.stream().map(text -> text.in(call.language())).toList();
    }

    private List<Spoken> said(Call call, boolean first) throws SQLException {
        Lines lines = Lines.in(call.language());
        WaitEstimate.Wait wait = estimate.of(call);
        List<String> said = new ArrayList<>(news(call));
        if (!first) {
            said.add(lines.comfort());
        }
        said.add(lines.place(wait.place()));
        wait.seconds().ifPresent(seconds -> said.add(lines.wait(WaitBand.of(seconds))));
        List<Overflow> ways = open.ofTheLine(call);
        if (ways.contains(Overflow.CALLBACK)
                && reception
                        .limits()
                        .offersCallback(wait.place(), wait.seconds().orElse(0))) {
            said.add(lines.offerCallbackInPlace());
        }
        if (ways.contains(Overflow.VOICEMAIL)) {
            said.add(lines.offerVoicemail());
        }
        if (ways.contains(Overflow.TEXT_LINK)) {
            said.add(lines.offerText());
        }
        return said.stream().map(text -> Spoken.in(call.language(), text)).toList();
    }
}
