package org.sweetline.tickets.texts;

import java.util.Optional;
import org.sweetline.contact.PhoneNumber;

/**
 * A number of a customer, and whether it can be texted.
 *
 * @param reached false for a country or a kind of number that this desk does not text
 */
record TextingNumber(String number, boolean reached, Optional<OptOut> optOut) {

    boolean isMobile() {
        return new PhoneNumber(number).mayTakeTexts();
    }

    boolean isUsable() {
        return isMobile() && reached && optOut.isEmpty();
    }
}
