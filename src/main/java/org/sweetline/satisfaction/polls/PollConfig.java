package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;

/** How many links a poll sends within an hour to whoever asks for one. */
@ApplicationScoped
class PollConfig implements CheckedConfig {

    private static final int MOST = 1_000_000;

    private final int all;
    private final int ofOneDomain;

    @Inject
    PollConfig(Settings settings) {
        all = settings.number("sweetline.polls.links", 3_000, 1, MOST);
        ofOneDomain = settings.number("sweetline.polls.links.domain", 60, 1, MOST);
    }

    int all() {
        return all;
    }

    /** Half of all, where everybody may have a mailbox. */
    int of(MailDomain domain) {
        return domain.isLarge() ? Math.max(all / 2, ofOneDomain) : ofOneDomain;
    }
}
