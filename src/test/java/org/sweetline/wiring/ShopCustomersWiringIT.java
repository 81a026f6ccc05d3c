package org.sweetline.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.Acquaintances;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.people.ShopCustomerSnapshot;
import org.sweetline.people.ShopCustomers;
import org.sweetline.people.merging.MergingDesk;

/** The shop's accounts as the copy takes them in; guests are joined by a reaction. */
@ExtendWith(ArquillianExtension.class)
class ShopCustomersWiringIT {
    @Inject
    ShopCustomers accounts;

    @Inject
    CustomerDirectory directory;

    @Inject
    CustomerPages pages;

    @Inject
    MergingDesk merging;

    @Deployment
    static WebArchive product() {
        return ProductWar.withTests();
    }

    @Test
    void guestIsKnownAgainByTheAddressOfTheirNewAccount() throws Exception {
        long guest = guest("robin.one@example.org");

        Acquaintances first = accounts.record(List.of(account("1", "robin.one@example.org")));
        Acquaintances again = accounts.record(List.of(account("1", "robin.one@example.org")));

        assertThat(first).isEqualTo(new Acquaintances(0, 1, 0));
        assertThat(again).isEqualTo(new Acquaintances(0, 0, 1));
        assertThat(pages.get(new CustomerNumber(guest)).contactPoints())
                .extracting(point -> point.value())
                .contains("robin.one@example.org", "magento:1", "+14155550191");
    }

    @Test
    void guestIsJoinedWhenAnAccountTakesTheirAddress() throws Exception {
        accounts.record(List.of(account("2", "robin.two@example.org")));
        String known = numberOf("robin.two@example.org");
        long guest = guest("robin.second@example.org");

        accounts.record(List.of(account("2", "robin.second@example.org")));

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(numberOf("robin.second@example.org"))
                        .isEqualTo(known)
                        .isNotEqualTo("C-" + guest));
    }

    @Test
    void whoeverAPersonMadeTwoAgainStaysTwo() throws Exception {
        accounts.record(List.of(account("3", "robin.three@example.org")));
        long guest = guest("robin.third@example.org");
        accounts.record(List.of(account("3", "robin.third@example.org")));
        String known = numberOf("robin.three@example.org");
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThat(numberOf("robin.third@example.org")).isEqualTo(known));

        merging.unmerge(new CustomerNumber(guest), "Grace");
        boolean joined =
                merging.join(guest, CustomerNumber.parse(known).orElseThrow().id(), "Sweetline");

        assertThat(joined).isFalse();
        assertThat(numberOf("robin.third@example.org")).isEqualTo("C-" + guest);
    }

    @Test
    void telephoneOfAnAccountJoinsNobody() throws Exception {
        long caller = directory
                .byContact(
                        List.of(new EmailAddress("robin.home@example.org"), new PhoneNumber("+14155550192")),
                        "Robin",
                        "")
                .id();

        accounts.record(List.of(new ShopCustomerSnapshot(
                "magento", "4", "robin.four@example.org", "Robin", List.of("(415) 555-0192"), Instant.EPOCH)));

        assertThat(numberOf("robin.four@example.org")).isNotEqualTo("C-" + caller);
    }

    private long guest(String address) {
        return directory
                .byContact(List.of(new EmailAddress(address)), "Robin", "")
                .id();
    }

    private String numberOf(String address) throws Exception {
        long customer = directory.find(new EmailAddress(address)).orElseThrow().id();
        return pages.get(new CustomerNumber(customer)).number();
    }

    private static ShopCustomerSnapshot account(String id, String address) {
        return new ShopCustomerSnapshot(
                "magento", id, address, "Robin", List.of("+1 415 555 019" + id, "none"), Instant.EPOCH);
    }
}
