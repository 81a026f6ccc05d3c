package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call;
import org.sweetline.calls.Vouching;
import org.sweetline.contact.PhoneNumber;

class TextOfferTest {
    private static final String NUMBER = "+14155550123";

    @Test
    void aNumberThatTheNetworkDoubtsIsSentNothing() {
        assertThat(TextOffer.number(showing(Vouching.DOUBTED))).isEmpty();
        assertThat(TextOffer.number(showing(Vouching.VOUCHED))).contains(new PhoneNumber(NUMBER));
        assertThat(TextOffer.number(showing(Vouching.SILENT))).contains(new PhoneNumber(NUMBER));
    }

    private static Call showing(Vouching vouching) {
        return new Call() {
            @Override
            public String caller() {
                return NUMBER;
            }

            @Override
            public Vouching vouching() {
                return vouching;
            }
        };
    }
}
