package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.calls.hours.Reception;
import org.sweetline.channels.voice.flow.Document.Spoken;

/** Leads those who find the line full another way. */
@ApplicationScoped
class FullLine {
    private final WaysOut ways;
    private final TextLink text;
    private final TextOffer offer;
    private final Reception reception;

    @Inject
    FullLine(WaysOut ways, TextLink text, TextOffer offer, Reception reception) {
        this.ways = ways;
        this.text = text;
        this.offer = offer;
        this.reception = reception;
    }

    /** The first way of the settings that is open to this caller. */
    String overflow(Call call, List<Spoken> before) throws SQLException {
        List<Spoken> lines = new ArrayList<>(before);
        lines.add(Spoken.in(call.language(), Lines.in(call.language()).tooBusy()));
        for (Overflow way : reception.limits().overflow()) {
            if (way == Overflow.VOICEMAIL) {
                return ways.voicemail(call, lines);
            }
            if (way == Overflow.CALLBACK && !call.caller().isEmpty()) {
                return offers(call, lines);
            }
            Optional<String> sent = way == Overflow.TEXT_LINK ? text.send(call, lines) : Optional.empty();
            if (sent.isPresent()) {
                return sent.get();
            }
        }
        return ways.voicemail(call, lines);
    }

    /** A callback, and what else there is by another key. */
    private String offers(Call call, List<Spoken> before) throws SQLException {
        List<Spoken> said = new ArrayList<>(before);
        said.addAll(WaysOut.offers(call.language(), true));
        if (reception.limits().overflow().contains(Overflow.TEXT_LINK) && offer.fits(call)) {
            said.add(Spoken.in(call.language(), Lines.in(call.language()).offerText()));
        }
        return ways.ask(call, said, true);
    }
}
