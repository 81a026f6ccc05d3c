package org.sweetline.people;

import java.util.Comparator;
import java.util.List;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.ShopAccount;

/**
 * Somebody who may or may not be known.
 *
 * @param points in whatever order they come, the surest first: accounts of a shop, mail addresses, telephone numbers
 * @param name empty when unknown
 * @param language {@code en}, {@code ko}, or empty when unknown
 */
public record Newcomer(List<ContactPoint> points, String name, String language) {

    private static final List<Class<? extends ContactPoint>> SURENESS =
            List.of(ShopAccount.class, EmailAddress.class, PhoneNumber.class);

    public Newcomer {
        points = points.stream()
                .distinct()
                .sorted(Comparator.comparingInt(point -> SURENESS.indexOf(point.getClass())))
                .toList();
    }

    boolean isOnlyANumber() {
        return points.stream().allMatch(PhoneNumber.class::isInstance);
    }
}
