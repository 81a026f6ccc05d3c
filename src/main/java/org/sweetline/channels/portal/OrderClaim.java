package org.sweetline.channels.portal;

import java.util.Locale;
import java.util.Optional;
import org.sweetline.contact.EmailAddress;
import org.sweetline.orders.OrderNumber;

/** What somebody types to find their order: its number, and either the mail address or the ZIP code. */
record OrderClaim(String number, String secret) {

    private static final int LONGEST = 320;
    private static final int ZIP = 5;

    /** Empty when it cannot be an order's at all. */
    static Optional<OrderClaim> of(String number, String secret) {
        boolean possible =
                !number.isBlank() && number.length() <= 40 && !secret.isBlank() && secret.length() <= LONGEST;
        return possible
                ? Optional.of(new OrderClaim(OrderNumber.searchable(number), secret.strip()))
                : Optional.empty();
    }

    boolean byMail() {
        return secret.contains("@");
    }

    Proof proof() {
        return byMail() ? Proof.EMAIL : Proof.ZIP;
    }

    /** As the address is compared: however it is written, it is the same guess. */
    String mail() {
        return EmailAddress.parse(secret).map(EmailAddress::value).orElseGet(() -> secret.toLowerCase(Locale.ROOT));
    }

    boolean isMail(String ofOrder) {
        Optional<String> known = EmailAddress.parse(ofOrder).map(EmailAddress::value);
        return byMail() && known.filter(mail()::equals).isPresent();
    }

    /** Nobody types the four digits behind an American ZIP code. */
    boolean isPostcode(String ofOrder) {
        String said = plain(secret);
        String known = plain(ofOrder);
        boolean same = said.equals(known) || start(said).equals(start(known)) && said.matches("\\d{5}(\\d{4})?");
        return !byMail() && said.length() >= 3 && !known.isEmpty() && same;
    }

    private static String start(String postcode) {
        return postcode.substring(0, Math.min(ZIP, postcode.length()));
    }

    private static String plain(String postcode) {
        return postcode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
