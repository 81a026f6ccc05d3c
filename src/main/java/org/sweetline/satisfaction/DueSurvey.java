package org.sweetline.satisfaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A survey whose time has come.
 *
 * @param customerName as it is known; may be ""
 * @param agentName who answered them
 */
record DueSurvey(
        long id,
        boolean byText,
        String to,
        String language,
        @Nullable Long ticket,
        long customer,
        String customerName,
        String agentName,
        String channel,
        Instant contactAt) {}
