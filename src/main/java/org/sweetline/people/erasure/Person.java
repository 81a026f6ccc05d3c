package org.sweetline.people.erasure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sweetline.contact.ContactPoint;

/**
 * A person as the tables know them: every customer that was merged into one, and all their contact points.
 *
 * @param customers the keys of the customers, the one that stands first
 */
public record Person(List<String> customers, List<String> addresses, List<String> phones, List<String> accounts) {

    static Person of(List<String> customers, List<ContactPoint> points) {
        return new Person(customers, values(points, "email"), values(points, "phone"), values(points, "shop"));
    }

    /** Mail addresses and telephone numbers, as entries of tickets name them. */
    public List<String> senders() {
        return Stream.concat(addresses.stream(), phones.stream()).toList();
    }

    /** What the raw bytes of a mail or a webhook of theirs have in them somewhere, in small letters. */
    public List<String> traces() {
        return senders().stream()
                .map(sender -> sender.replace("+", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The mail addresses as regular expressions of the database, none within a longer address of somebody else. */
    public List<String> patterns() {
        return addresses.stream()
                .map(address -> address.replaceAll("([^\\p{Alnum}@])", "\\\\$1"))
                .map(address -> "(?<![a-z0-9._%+-])" + address + "(?![a-z0-9-]|\\.[a-z0-9])")
                .toList();
    }

    private static List<String> values(List<ContactPoint> points, String kind) {
        return points.stream()
                .filter(point -> point.kind().equals(kind))
                .map(ContactPoint::value)
                .toList();
    }
}
