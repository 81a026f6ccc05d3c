package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.channels.voice.flow.Document.Spoken;

/** Leads those who find the line full another way. */
@ApplicationScoped
class FullLine {
    private final WaysOut ways;
    private final TextLink text;
    private final OpenWays open;

    @Inject
    FullLine(WaysOut ways, TextLink text, OpenWays open) {
        this.ways = ways;
        this.text = text;
        this.open = open;
    }

    /** The first way that is open to this caller; where there is none they are asked to call again. */
    String overflow(Call call, List<Spoken> before) throws SQLException {
        List<Spoken> lines = new ArrayList<>(before);
        lines.add(Spoken.in(call.language(), Lines.in(call.language()).tooBusy()));
        List<Overflow> others = open.ofTheLine(call);
        for (Overflow way : others) {
            if (way == Overflow.VOICEMAIL) {
                return ways.voicemail(call, lines);
            }
            if (way == Overflow.CALLBACK) {
                return offers(call, lines, others);
            }
            Optional<String> sent = text.send(call, lines);
            if (sent.isPresent()) {
                return sent.get();
            }
        }
        return ways.goodbye(call, lines);
    }

    /** A callback, and what else there is by another key. */
    private String offers(Call call, List<Spoken> before, List<Overflow> others) {
        boolean voicemail = others.contains(Overflow.VOICEMAIL);
        List<Spoken> said = new ArrayList<>(before);
        said.addAll(WaysOut.offers(call.language(), voicemail));
        if (others.contains(Overflow.TEXT_LINK)) {
            said.add(Spoken.in(call.language(), Lines.in(call.language()).offerText()));
        }
        return ways.ask(call, said, voicemail);
    }
}
