package org.sweetline.tickets.texts;

import java.util.Optional;
import org.sweetline.contact.PhoneNumber;

/** A number of a customer, and whether it can be texted. */
record TextingNumber(String number, Optional<OptOut> optOut) {

    boolean isMobile() {
        return new PhoneNumber(number).mayTakeTexts();
    }

    boolean isUsable() {
        return isMobile() && optOut.isEmpty();
    }
}
