package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Vouching;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.tickets.texts.TextDesk;

/**
 * Whether a caller is told that they may have a text: looked up the first time and remembered, as one in line hears it
 * again and again. Who changes their mind meanwhile is asked once more by {@link TextLink}, which sends it.
 */
@ApplicationScoped
class TextOffer {
    /** More than are in line on the worst of days. */
    private static final int REMEMBERED = 2_000;

    private final TextDesk texts;
    private final Map<Long, Boolean> known = Collections.synchronizedMap(new Latest());

    @Inject
    TextOffer(TextDesk texts) {
        this.texts = texts;
    }

    boolean fits(Call call) throws SQLException {
        Boolean remembered = known.get(call.id());
        if (remembered != null) {
            return remembered;
        }
        Optional<PhoneNumber> number = number(call);
        boolean fits = number.isPresent() && texts.offersLink(number.get());
        known.put(call.id(), fits);
        return fits;
    }

    /** None where the network doubts that it is theirs: it may be anybody's who is to be bothered, or paid for. */
    static Optional<PhoneNumber> number(Call call) {
        return call.vouching() == Vouching.DOUBTED ? Optional.empty() : PhoneNumber.parse(call.caller(), "US");
    }

    private static final class Latest extends LinkedHashMap<Long, Boolean> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
