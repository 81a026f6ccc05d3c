package org.sweetline.channels.mail;

import jakarta.mail.MessagingException;

/** The server is well but puts this mail off, for its recipient or for now. */
final class DeferredFault extends MessagingException {

    DeferredFault(String words) {
        super(words);
    }
}
