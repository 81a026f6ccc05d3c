package org.sweetline.channels.sms;

import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextNetwork;

/** A product whose texts go to a network of the test's own; all tests about sending share it. */
final class TextingProduct {
    static final String NAME = "texting";
    static final TextNetwork NETWORK = new TextNetwork();
    static final SweetlineServer SERVER = started();

    private TextingProduct() {}

    private static SweetlineServer started() {
        SweetlineServer server = SweetlineServer.alone(NAME)
                .withAdministrator()
                .with("TWILIO_API_BASE", NETWORK.url())
                .with("SWEETLINE_ERASURE_FILES", "PT1S")
                .with("SWEETLINE_TEXT_DOUBT", "PT8S")
                .with("SWEETLINE_TEXT_LOOKOUT", "PT2S")
                .with("SWEETLINE_SURGE_TEXTS_FROM", "0")
                .with("SWEETLINE_SURGE_TEXTS_UNTIL", "24");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            NETWORK.close();
        }));
        return server.start();
    }
}
