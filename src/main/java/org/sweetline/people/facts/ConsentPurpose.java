package org.sweetline.people.facts;

import java.util.List;

/** What a customer may agree to, and the channels that they agree for. */
public enum ConsentPurpose {
    /** News and offers. */
    NEWS(ConsentChannel.MAIL, ConsentChannel.SMS, ConsentChannel.VOICE),
    /** To be asked how it went. */
    SURVEY(ConsentChannel.MAIL, ConsentChannel.SMS, ConsentChannel.VOICE),
    /** To have their words quoted outside the team. */
    QUOTE(ConsentChannel.ANY);

    private final List<ConsentChannel> channels;

    ConsentPurpose(ConsentChannel... channels) {
        this.channels = List.of(channels);
    }

    List<ConsentChannel> channels() {
        return channels;
    }
}
