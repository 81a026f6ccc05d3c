package org.sweetline.people.erasure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/** How far an erasure is. Files go some time after the rows. */
public record ErasureView(
        String number,
        @OneOf(ErasureState.class) String state,
        Instant askedAt,
        String askedBy,
        @Nullable Instant doneAt,
        long erased) {

    public enum ErasureState {
        RUNNING,
        DONE
    }
}
