package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sweetline.security.KeyedMac;

class SignedMessageIdTest {

    private final SignedMessageId ids =
            SignedMessageId.ofReplies(new KeyedMac("a secret of thirty-two bytes ...".getBytes()));

    @Test
    void ourOwnIdNamesItsEntryAndIsAlwaysTheSame() {
        String id = ids.of(4711, "help.test");

        assertThat(ids.entry(id)).contains(4711L);
        assertThat(ids.of(4711, "help.test")).isEqualTo(id);
    }

    @Test
    void anyOtherLengthCaseOrEntryIsRefused() {
        String id = ids.of(4711, "help.test");
        String mac = id.substring(id.lastIndexOf('.', id.indexOf('@')) + 1, id.indexOf('@'));

        for (String forged : new String[] {
            id.replace(mac, ""),
            id.replace(mac, mac.substring(1)),
            id.replace(mac, mac + "0"),
            id.replace(mac, mac.substring(0, 1)),
            id.replace(mac, mac.substring(0, 15)),
            id.replace(mac, mac.substring(0, 17)),
            id.toUpperCase(Locale.ROOT),
            id.replace(mac, "g".repeat(mac.length())),
            id.replace("4711", "4712"),
            "x" + id,
            id.replace("sl.", "reply-"),
            id.replace(mac, "0".repeat(mac.length())),
            "sl.4711@help.test",
            ""
        }) {
            assertThat(ids.entry(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void anotherInstallationsIdIsNotOurs() {
        assertThat(ids.entry(
                        SignedMessageId.ofReplies(new KeyedMac(new byte[32])).of(4711, "help.test")))
                .isEmpty();
    }
}
