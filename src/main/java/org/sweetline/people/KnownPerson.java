package org.sweetline.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.ShopAccount;

/**
 * What speaks for or against a newcomer being somebody whom we know by one of their contact points.
 *
 * <p>Sure are an account of the shop, and a mail address unless the two have different accounts of one shop. A telephone
 * is answered by whole families and offices: it is sure only while nothing but the number is known of one of the two.
 */
final class KnownPerson {

    private final PersonName name;
    private final Set<String> accounts;
    private boolean hasEmail;

    KnownPerson(String name, boolean hasEmail, Set<String> accounts) {
        this.name = PersonName.of(name);
        this.hasEmail = hasEmail;
        this.accounts = new HashSet<>(accounts);
    }

    boolean isSurely(Newcomer newcomer, ContactPoint by) {
        if (by instanceof PhoneNumber) {
            return newcomer.isOnlyANumber() || isOnlyANumber() && name.mayBe(PersonName.of(newcomer.name()));
        }
        return by instanceof ShopAccount || accountsAgree(newcomer.points());
    }

    void uses(ContactPoint point) {
        if (point instanceof ShopAccount account) {
            accounts.add(account.value());
        }
        hasEmail |= point instanceof EmailAddress;
    }

    private boolean isOnlyANumber() {
        return !hasEmail && accounts.isEmpty();
    }

    private boolean accountsAgree(List<ContactPoint> points) {
        return points.stream()
                .filter(ShopAccount.class::isInstance)
                .map(ShopAccount.class::cast)
                .filter(asked -> accounts.stream().anyMatch(known -> known.startsWith(asked.shop() + ":")))
                .allMatch(asked -> accounts.contains(asked.value()));
    }
}
