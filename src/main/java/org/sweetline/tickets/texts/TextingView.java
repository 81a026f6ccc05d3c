package org.sweetline.tickets.texts;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * How a customer can be texted.
 *
 * @param open whether this desk can send texts at all
 * @param channel by which an answer goes unless the writer chooses otherwise
 * @param numbers the customer's, the one that they texted or called from last first
 * @param longest the most characters of a text
 */
public record TextingView(
        boolean open, @Schema(enumeration = {"mail", "sms"}) String channel, List<NumberView> numbers, int longest) {

    /**
     * @param mobile false for what is surely no mobile phone
     * @param reached false for a country or a kind of number that this desk does not text
     */
    public record NumberView(
            String number,
            boolean mobile,
            boolean reached,
            @Nullable OptOutView optOut) {

        static NumberView of(TextingNumber number) {
            return new NumberView(
                    number.number(),
                    number.isMobile(),
                    number.reached(),
                    number.optOut().map(OptOutView::of).orElse(null));
        }
    }

    /** Since when a number wants no texts, how we know, and the word that was sent to us. */
    public record OptOutView(
            Instant at, @OneOf(OptOut.Way.class) String how, String word) {

        static OptOutView of(OptOut optOut) {
            return new OptOutView(optOut.at(), Words.of(optOut.how()), optOut.word());
        }
    }
}
