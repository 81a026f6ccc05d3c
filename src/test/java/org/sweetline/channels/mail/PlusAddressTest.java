package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sweetline.contact.EmailAddress;
import org.sweetline.security.KeyedMac;

class PlusAddressTest {

    private final PlusAddress ours = with("support@help.test");

    @Test
    void ourOwnAddressNamesItsEntryAndIsAlwaysTheSame() {
        String address = address(4711);

        assertThat(address).matches("support\\+3mv\\.[a-z2-7]{26}@help\\.test");
        assertThat(EmailAddress.parse(address)).contains(new EmailAddress(address));
        assertThat(ours.entry(List.of("x@c.test", address))).contains(4711L);
        assertThat(ours.entry(List.of(address.replace("support", "Support").replace("help.test", "HELP.test"))))
                .contains(4711L);
        assertThat(address(4711)).isEqualTo(address);
        assertThat(ours.entry(List.of(address(Long.MAX_VALUE >> 2)))).contains(Long.MAX_VALUE >> 2);
    }

    @Test
    void eachEntryHasATokenOfItsOwn() {
        Set<String> tokens = new HashSet<>();
        for (long entry = 1; entry <= 2000; entry++) {
            tokens.add(address(entry).replaceAll(".*\\.([a-z2-7]{26})@.*", "$1"));
        }

        assertThat(tokens).hasSize(2000);
    }

    @Test
    void anyOtherLengthCaseEntryOrMailboxIsRefused() {
        String address = address(4711);
        String mac = address.replaceAll(".*\\.([a-z2-7]{26})@.*", "$1");

        for (String forged : new String[] {
            "support@help.test",
            "support+4711@help.test",
            "support+id4711@help.test",
            "support+3mv@help.test",
            "support+3mv.@help.test",
            address.replace(mac, mac.substring(1)),
            address.replace(mac, mac + "a"),
            address.replace(mac, mac.substring(0, 15)),
            address.replace(mac, mac.toUpperCase(Locale.ROOT)),
            address.replace(mac, "a".repeat(26)),
            address.replace("3mv", "3mw"),
            address.replace("3mv", "03mv"),
            address.replace("3mv", "zzzzzzzzzzzzzzzz"),
            address.replace("support", "sales"),
            address.replace("help.test", "evil.test"),
            with("support@help.test", new byte[31]).of(4711).orElseThrow(),
        }) {
            assertThat(ours.entry(List.of(forged))).as(forged).isEmpty();
        }
    }

    @Test
    void addressThatWouldBeTooLongIsNotMade() {
        assertThat(with("a".repeat(40) + "@help.test").of(4711)).isEmpty();
        assertThat(with("").of(4711)).isEmpty();
        assertThat(with("").entry(List.of("+3mv.x@"))).isEmpty();
    }

    @Test
    void peopleSeeThePlainAddress() {
        assertThat(ours.plain(address(4711))).isEqualTo("support@help.test");
        assertThat(ours.plain("ada+shop@c.test")).isEqualTo("ada+shop@c.test");
        assertThat(ours.ours(address(4711))).isTrue();
        assertThat(ours.ours("Support@Help.test")).isTrue();
        assertThat(ours.ours("ada@help.test")).isFalse();
    }

    private String address(long entry) {
        return ours.of(entry).orElseThrow();
    }

    private static PlusAddress with(String address) {
        return with(address, new byte[32]);
    }

    private static PlusAddress with(String address, byte[] secret) {
        return new PlusAddress(new KeyedMac(secret.length == 32 ? secret : "another".getBytes()), address);
    }
}
