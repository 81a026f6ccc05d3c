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

/** Leads those who find the line full, or are left alone in it, another way. */
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

    /**
     * The first way that is open to this caller; where there is none they are asked to call again. Whose language nobody
     * knows yet hears it in each.
     */
    String overflow(Call call, List<Spoken> before) throws SQLException {
        List<Overflow> others = open.ofTheLine(call);
        List<Spoken> busy = new ArrayList<>(before);
        busy.addAll(Spoken.inEach(call.languages(), Lines::tooBusy));
        for (Overflow way : others) {
            if (way == Overflow.VOICEMAIL) {
                return ways.voicemail(call, busy);
            }
            if (way == Overflow.CALLBACK) {
                return offers(call, before, others);
            }
            Optional<String> sent = text.send(call, busy);
            if (sent.isPresent()) {
                return sent.get();
            }
        }
        return ways.goodbye(call, busy);
    }

    /** A callback, and what else there is by another key: first all of it in one language, then in the next. */
    private String offers(Call call, List<Spoken> before, List<Overflow> others) {
        boolean voicemail = others.contains(Overflow.VOICEMAIL);
        List<Spoken> said = new ArrayList<>(before);
        for (String language : call.languages()) {
            said.add(Spoken.in(language, Lines.in(language).tooBusy()));
            said.addAll(WaysOut.offers(language, voicemail));
            said.addAll(text(language, others));
        }
        return ways.ask(call, said, voicemail);
    }

    private static List<Spoken> text(String language, List<Overflow> others) {
        return others.contains(Overflow.TEXT_LINK)
                ? List.of(Spoken.in(language, Lines.in(language).offerText()))
                : List.of();
    }

    /**
     * Who waited and for whom nobody comes any more may be called back in their place. Who chooses nothing leaves a message,
     * whatever the settings say of messages: they have waited.
     */
    String leftAlone(Call call) throws SQLException {
        List<Overflow> others = open.of(call);
        if (!others.contains(Overflow.CALLBACK)) {
            return ways.voicemail(call, List.of());
        }
        List<Spoken> said = new ArrayList<>();
        for (String language : call.languages()) {
            said.addAll(WaysOut.offersInPlace(language, true));
            said.addAll(text(language, others));
        }
        return ways.ask(call, said, true);
    }
}
