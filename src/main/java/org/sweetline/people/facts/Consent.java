package org.sweetline.people.facts;

import org.sweetline.problem.ProblemException;
import org.sweetline.web.Words;

/** What is agreed to, and for which channel. */
record Consent(ConsentPurpose purpose, ConsentChannel channel) {

    static Consent parse(String purposeWord, String channelWord) {
        ConsentPurpose purpose = Words.parse(ConsentPurpose.class, "purpose", purposeWord);
        ConsentChannel channel = Words.parse(ConsentChannel.class, "channel", channelWord);
        if (!purpose.channels().contains(channel)) {
            throw ProblemException.invalid("channel", "is none that this purpose is asked for");
        }
        return new Consent(purpose, channel);
    }
}
