package org.sweetline.channels.mail;

import jakarta.mail.MessagingException;

/** This mail will never be accepted; trying again would change nothing. */
final class PermanentFault extends MessagingException {

    PermanentFault(String words) {
        super(words);
    }
}
