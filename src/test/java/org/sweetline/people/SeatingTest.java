package org.sweetline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.ShopAccount;
import org.sweetline.people.Seating.Sharing;

class SeatingTest {
    private static final ContactPoint ADA = new EmailAddress("ada@example.com");
    private static final ContactPoint ADA_AT_WORK = new EmailAddress("ada@work.example");
    private static final ContactPoint HOME = new PhoneNumber("+14155550123");
    private static final ContactPoint ACCOUNT = new ShopAccount("magento:7");
    private static final ContactPoint OTHER_ACCOUNT = new ShopAccount("magento:8");

    private final Map<String, Long> owners = new HashMap<>();
    private final Map<Long, KnownPerson> people = new HashMap<>();
    private final Seating seating = new Seating(owners, people, List.of(102L, 101L, 100L));

    @Test
    void mailAddressIsSure() {
        owns(1, "Ada", ADA);

        Long customer = seating.seat(who("Somebody else", ADA));

        assertThat(customer).isEqualTo(1);
        assertThat(seating.made()).isEmpty();
    }

    @Test
    void accountIsSurerThanAddress() {
        owns(1, "Ada", ACCOUNT);
        owns(2, "Ada", ADA);

        Long customer = seating.seat(who("Ada", ADA, ACCOUNT));

        assertThat(customer).isEqualTo(1);
        assertThat(seating.shared()).containsExactly(new Sharing(1, ADA));
    }

    @Test
    void guestIsJoinedByTheAccountWithTheirAddress() {
        owns(1, "Ada", ADA);

        Long customer = seating.seat(who("Ada", ACCOUNT, ADA));

        assertThat(customer).isEqualTo(1);
        assertThat(seating.points()).containsEntry(ACCOUNT, 1L);
    }

    @Test
    void twoAccountsOfOneShopAreTwoPeopleEvenWithOneAddress() {
        owns(1, "Ada", ADA, ACCOUNT);

        Long customer = seating.seat(who("Ada", OTHER_ACCOUNT, ADA));

        assertThat(customer).isEqualTo(100);
        assertThat(seating.shared()).containsExactly(new Sharing(100, ADA));
    }

    @Test
    void callerIsWhoeverHasTheNumber() {
        owns(1, "Ada", ADA, HOME);

        assertThat(seating.seat(who("", HOME))).isEqualTo(1);
    }

    @Test
    void callerWhomNobodyKnowsIsWhoeverOrdersWithTheNumber() {
        owns(1, "", HOME);

        Long customer = seating.seat(who("Ada", ADA, HOME));

        assertThat(customer).isEqualTo(1);
        assertThat(seating.points()).containsEntry(ADA, 1L);
    }

    @Test
    void familyWithOneTelephoneIsNotOnePerson() {
        owns(1, "Ada Lovelace", ADA, HOME);

        Long son = seating.seat(who("Byron Lovelace", new EmailAddress("byron@example.com"), HOME));

        assertThat(son).isEqualTo(100);
        assertThat(seating.shared()).containsExactly(new Sharing(100, HOME));
    }

    @Test
    void sameNumberAndSameNameWithAnotherAddressIsOnlyLikely() {
        owns(1, "Ada Lovelace", ADA, HOME);

        assertThat(seating.seat(who("Ada Lovelace", ADA_AT_WORK, HOME))).isEqualTo(100);
    }

    @Test
    void namedCallerIsNotWhoeverOrdersUnderAnotherName() {
        owns(1, "Ada Lovelace", HOME);

        assertThat(seating.seat(who("Byron Lovelace", ADA, HOME))).isEqualTo(100);
    }

    @Test
    void officeThatComesInOneBatchIsAsManyPeopleAsItIs() {
        Long first = seating.seat(who("Ada", ADA, HOME));
        Long second = seating.seat(who("Byron", ADA_AT_WORK, HOME));

        assertThat(List.of(first, second)).containsExactly(100L, 101L);
        assertThat(seating.points()).containsEntry(HOME, 100L);
        assertThat(seating.shared()).containsExactly(new Sharing(101, HOME));
    }

    private void owns(long customer, String name, ContactPoint... points) {
        KnownPerson person = new KnownPerson(name, false, Set.of());
        Arrays.stream(points).forEach(point -> {
            owners.put(point.value(), customer);
            person.uses(point);
        });
        people.put(customer, person);
    }

    private static Newcomer who(String name, ContactPoint... points) {
        return new Newcomer(List.of(points), name, "");
    }
}
