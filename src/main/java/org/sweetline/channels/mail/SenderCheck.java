package org.sweetline.channels.mail;

import org.sweetline.channels.mail.mime.AddressList;
import org.sweetline.channels.mail.mime.MimeMail;
import org.sweetline.contact.EmailAddress;
import org.sweetline.tickets.SenderTrust;

/** A From header proves nothing; one that may name several people is not even a claim. */
final class SenderCheck {

    private SenderCheck() {}

    static SenderTrust trust(MimeMail mail, AddressList authors) {
        boolean clear = !mail.odd()
                && !mail.overLimit()
                && !authors.odd()
                && authors.mailboxes().size() == 1
                && EmailAddress.parse(authors.mailboxes().get(0).address()).isPresent();
        return clear ? SenderTrust.UNVERIFIED : SenderTrust.AMBIGUOUS;
    }
}
