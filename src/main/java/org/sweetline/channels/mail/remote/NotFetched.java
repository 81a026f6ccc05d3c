package org.sweetline.channels.mail.remote;

import java.io.IOException;

/** Why a picture could not be had, in words for an agent. */
final class NotFetched extends IOException {

    NotFetched(String words) {
        super(words);
    }
}
